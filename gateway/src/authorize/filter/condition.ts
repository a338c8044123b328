import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql'
import { fixedError } from '../../answer/fixedError.js'

/** Variables as the client gave them, before coercion. */
export type Variables = Readonly<Record<string, unknown>>

const CONDITIONS: ReadonlySet<string> = new Set(['skip', 'include'])

const condition = (directive: DirectiveNode) =>
  directive.arguments?.find(argument => argument.name.value === 'if')?.value

/**
 * The value of a Boolean variable: as given, else its default. Anything else must stop the request: the decision here and the
 * execution later could read it differently.
 */
export function booleanOf(name: string, operation: OperationDefinitionNode, variables: Variables): boolean {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (typeof given === 'boolean') return given
  const fallback = operation.variableDefinitions?.find(definition => definition.variable.name.value === name)
  if (given === undefined && fallback?.defaultValue?.kind === Kind.BOOLEAN) return fallback.defaultValue.value
  throw fixedError('BAD_USER_INPUT', { status: 400, field: [name] })
}

function holds(directive: DirectiveNode, operation: OperationDefinitionNode, variables: Variables): boolean {
  const value = condition(directive)
  if (value?.kind === Kind.BOOLEAN) return value.value
  return value?.kind === Kind.VARIABLE && booleanOf(value.name.value, operation, variables)
}

/** Whether `@skip` and `@include` leave this selection in the operation. */
export function isIncluded(
  selection: SelectionNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): boolean {
  return (selection.directives ?? []).every(directive => {
    if (directive.name.value === 'skip') return !holds(directive, operation, variables)
    if (directive.name.value === 'include') return holds(directive, operation, variables)
    return true
  })
}

export const withoutConditions = (directives: readonly DirectiveNode[] | undefined): readonly DirectiveNode[] =>
  (directives ?? []).filter(directive => !CONDITIONS.has(directive.name.value))

const known = new WeakMap<DocumentNode, readonly string[]>()

/** Names of the variables that decide about `@skip` and `@include` somewhere in the document. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const found = known.get(document)
  if (found) return found
  const names = readConditionVariables(document)
  known.set(document, names)
  return names
}

function readConditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive(directive) {
      const value = CONDITIONS.has(directive.name.value) ? condition(directive) : undefined
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names].sort()
}
