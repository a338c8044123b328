import type { Selection, SelectionSet } from '@apollo/federation-internals'
import { GraphQLError } from 'graphql'
import type { PlannedOperation } from './plan/planning.js'
import { SelectionReader } from './projection/selectedFields.js'
import type { CompiledFetch } from './schedule/compiledFetch.js'
import type { ConditionValues } from './schedule/plannedFetches.js'

const isAboutSchema = (selection: Selection) =>
  selection.kind === 'FieldSelection' && selection.element.name.startsWith('__')

/** Whether there is a leaf that only a subgraph can answer and that no condition takes away. */
function asksSubgraphs(selections: SelectionSet, reader: SelectionReader): boolean {
  return selections.selections().some(selection => {
    if (isAboutSchema(selection) || !reader.isIncluded(selection.element)) return false
    return !selection.selectionSet || asksSubgraphs(selection.selectionSet, reader)
  })
}

/**
 * Whether something is asked that no subgraph can be asked for. Where an interface has no objects, composition lets fields of it
 * pass that cannot be reached, and the query planner then plans nothing at all.
 */
export function isUnreachable({ operation, plan }: PlannedOperation, conditions: ConditionValues): boolean {
  return !plan && asksSubgraphs(operation.selectionSet, new SelectionReader(operation.schema(), conditions))
}

/** Says so, instead of an answer that looks as if there were nothing. */
export const UNREACHABLE: CompiledFetch = {
  run: () => Promise.reject(new GraphQLError('No subgraph can be asked for this')),
  waitsFor: 0,
  next: [],
}
