import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { PlacePath } from '../fetch/entityPlace.js'
import type { PlannedFetch } from './plannedFetches.js'

/** What a fetch reads of the answer so far and what it adds, as response paths without positions of lists. */
export interface Footprint {
  readonly reads: ReadonlySet<string>
  readonly writes: ReadonlySet<string>
}

type PlacedFetch = Omit<PlannedFetch, 'after'>

const below = (place: string, key: string) => (place === '' ? key : `${place}.${key}`)
const keysOf = (path: PlacePath) => path.filter(part => part !== '@')

/** Every place on the way, from the root to the entities. */
const wayTo = (path: PlacePath) => keysOf(path).map((_, index, keys) => keys.slice(0, index + 1).join('.'))

function addRequired(selections: readonly QueryPlanSelectionNode[], place: string, places: Set<string>): void {
  for (const selection of selections) {
    const inner = selection.kind === 'Field' ? below(place, selection.alias ?? selection.name) : place
    places.add(inner)
    addRequired(selection.selections ?? [], inner, places)
  }
}

function readsOf({ fetch: { requires = [] }, path }: PlacedFetch): ReadonlySet<string> {
  const reads = new Set(wayTo(path))
  if (requires.length === 0) return reads
  const place = keysOf(path).join('.')
  reads.add(below(place, '__typename'))
  addRequired(requires, place, reads)
  return reads
}

class WrittenPlaces {
  readonly places = new Set<string>()

  constructor(readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  add(selectionSet: SelectionSetNode | undefined, place: string): void {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        this.add(this.fragments.get(selection.name.value)?.selectionSet, place)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) this.add(selection.selectionSet, place)
      else this.#addField(selection, place)
    }
  }

  #addField({ alias, name, selectionSet }: FieldNode, place: string) {
    const inner = below(place, (alias ?? name).value)
    this.places.add(inner)
    this.add(selectionSet, inner)
  }
}

const isEntities = (selection: SelectionSetNode['selections'][number]) =>
  selection.kind === Kind.FIELD && selection.name.value === '_entities'

function writtenIn({ fetch, document: { definitions } }: PlacedFetch, place: string): WrittenPlaces {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[]
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode
  const written = new WrittenPlaces(new Map(fragments.map(fragment => [fragment.name.value, fragment])))
  const entities = fetch.requires && operation.selectionSet.selections.find(isEntities)
  written.add(entities ? (entities as FieldNode).selectionSet : operation.selectionSet, place)
  return written
}

function writesOf(placed: PlacedFetch): ReadonlySet<string> {
  const place = keysOf(placed.path).join('.')
  const { places } = writtenIn(placed, place)
  for (const rewrite of placed.fetch.outputRewrites ?? []) {
    const keys = rewrite.path.slice(0, -1).filter(part => !part.startsWith('... on '))
    const last = rewrite.kind === 'KeyRenamer' ? rewrite.renameKeyTo : rewrite.path.at(-1)!
    places.add([place, ...keys, last].filter(Boolean).join('.'))
  }
  return places
}

export const footprintOf = (placed: PlacedFetch): Footprint => ({
  reads: readsOf(placed),
  writes: writesOf(placed),
})

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some(place => other.has(place))

/** Whether `later` has to wait for `earlier`: it reads what that adds, or both add to the same place and the later one counts. */
export const dependsOn = (later: Footprint, earlier: Footprint) =>
  share(later.reads, earlier.writes) || share(later.writes, earlier.writes)
