import type { FetchNode, PlanNode } from '@apollo/query-planner'
import { type DocumentNode, parse } from 'graphql'
import type { PlacePath } from '../fetch/entityPlace.js'
import { dependsOn, type Footprint, footprintOf } from './footprint.js'

/** One fetch of a plan with the fetches that have to have arrived before it starts. */
export interface PlannedFetch {
  readonly fetch: FetchNode
  /** What its text says. */
  readonly document: DocumentNode
  /** Where its answer belongs. */
  readonly path: PlacePath
  /** Positions in the list of all fetches. */
  readonly after: readonly number[]
}

/** Values of the variables that decide about `@skip` and `@include`. */
export type ConditionValues = ReadonlyMap<string, boolean>

class PlanReader {
  readonly fetches: PlannedFetch[] = []
  readonly #footprints: Footprint[] = []

  constructor(readonly conditions: ConditionValues) {}

  /** @returns the positions of the fetches in this part of the plan */
  read(node: PlanNode | undefined, path: PlacePath, earlier: readonly number[]): readonly number[] {
    if (!node) return []
    if (node.kind === 'Fetch') return [this.#fetch(node, path, earlier)]
    if (node.kind === 'Flatten') return this.read(node.node, [...path, ...node.path.map(String)], earlier)
    if (node.kind === 'Parallel') return node.nodes.flatMap(inner => this.read(inner, path, earlier))
    if (node.kind === 'Sequence') return this.#sequence(node.nodes, path, earlier)
    if (node.kind !== 'Condition') throw new Error('The plan asks for deferred parts, which are not executed')
    return this.read(this.conditions.get(node.condition) ? node.ifClause : node.elseClause, path, earlier)
  }

  #sequence(nodes: readonly PlanNode[], path: PlacePath, earlier: readonly number[]): readonly number[] {
    const own: number[] = []
    for (const node of nodes) own.push(...this.read(node, path, [...earlier, ...own]))
    return own
  }

  // The deeds of a mutation and what is read after each of them stay in the order of the plan.
  #fetch(fetch: FetchNode, path: PlacePath, earlier: readonly number[]): number {
    const document = parse(fetch.operation, { noLocation: true })
    const footprint = footprintOf({ fetch, document, path })
    const isMutation = this.fetches[0]?.fetch.operationKind === 'mutation'
    const after = earlier.filter(index => isMutation || dependsOn(footprint, this.#footprints[index]!))
    this.#footprints.push(footprint)
    return this.fetches.push({ fetch, document, path, after }) - 1
  }
}

/**
 * The fetches of a plan. The planner puts fetches in sequence wave by wave; here each waits only for those whose answers it
 * reads, or whose answers it may overwrite.
 */
export function plannedFetches(plan: PlanNode | undefined, conditions: ConditionValues): readonly PlannedFetch[] {
  const reader = new PlanReader(conditions)
  reader.read(plan, [], [])
  return reader.fetches
}
