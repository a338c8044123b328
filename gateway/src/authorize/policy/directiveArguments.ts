import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql'

/** What is written behind a directive of a schema, by name. */
export const directiveArguments = (directive: ConstDirectiveNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries((directive.arguments ?? []).map(given => [given.name.value, valueFromASTUntyped(given.value)]))
