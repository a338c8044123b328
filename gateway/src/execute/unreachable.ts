import type { CompositeType } from '@apollo/federation-internals'
import { GraphQLError } from 'graphql'
import type { CompiledFetch } from './compiledFetch.js'
import type { ConditionValues } from './fetchStep.js'
import type { PlannedOperation } from './planning.js'
import { SelectionReader } from './projection/selectedFields.js'

/**
 * Whether something is asked that no subgraph can be asked for. Where an interface has no objects, composition lets fields of it
 * pass that cannot be reached, and the query planner then plans nothing at all.
 */
export function isUnreachable({ operation, plan }: PlannedOperation, conditions: ConditionValues): boolean {
  if (plan) return false
  const schema = operation.schema()
  const type = schema.schemaDefinition.rootType(operation.rootKind) as CompositeType
  const asked = new SelectionReader(schema, conditions).fieldsOf([operation.selectionSet], {
    typeName: undefined,
    type,
  })
  return asked.some(({ first: { element } }) => !element.name.startsWith('__'))
}

/** Says so, instead of an answer that looks as if there were nothing. */
export const UNREACHABLE: CompiledFetch = {
  run: () => Promise.reject(new GraphQLError('No subgraph can be asked for this')),
  waitsFor: 0,
  next: [],
}
