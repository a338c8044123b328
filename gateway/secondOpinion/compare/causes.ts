import type { Comparison } from './comparison.js'
import type { Difference } from './differences.js'

/** Why two gateways answer differently, and who is right. */
export interface Cause {
  readonly name: string
  readonly right: 'Houvast' | 'Hive' | 'both'
  /** The rule that decides. */
  readonly because: string
  explains(difference: Difference, about: Comparison): boolean
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const holdsNothing = (value: unknown): boolean =>
  value === null || (isObject(value) && Object.values(value).every(holdsNothing))

/** Objects without fields, alone or in lists. */
const isEmptied = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isEmptied) : value === null || (isObject(value) && Object.keys(value).length === 0)

const hasOnlyItsType = (value: unknown) => isObject(value) && Object.keys(value).join() === '__typename'

const NOTHING_TO_SEND = 'The request must contain at least one operation'

const parentOf = (path: string) => path.split('.').slice(0, -1).join('.')
const hasAtKey = (path: string) => path.split('.').includes('@')
const fieldOf = (fetched: string) => fetched.split(': ')[1]!

function isFetchedFor(fetched: string, { places }: Comparison, isOfThisCause: (path: string) => boolean): boolean {
  return [...places].some(([path, found]) =>
    found.some(({ parent, field }) => `${parent}.${field}` === fieldOf(fetched) && isOfThisCause(path)),
  )
}

const isWithin = (path: string, test: (around: string) => boolean): boolean =>
  test(path) || (path !== '' && isWithin(parentOf(path), test))

export const CAUSES: readonly Cause[] = [
  {
    name: 'the status of a partly refused answer',
    right: 'both',
    because:
      'GraphQL over HTTP asks for 2xx where data is not null, and only recommends it for application/json; Hive says 401 for one refused field',
    explains: ({ kind, ours, theirs }) => kind === 'status' && ours === 200 && theirs === 401,
  },
  {
    name: 'refused fields at the end of their object',
    right: 'Houvast',
    because: 'GraphQL specification, Serialized Map Ordering: fields stand in the order in which they are asked',
    explains: ({ kind, at }, about) => kind === 'order' && (about.hasRefusedInside(at) || about.hasConditions),
  },
  {
    name: 'positions written elsewhere in an error path',
    right: 'Houvast',
    because:
      'GraphQL specification, Errors: a path is made of response keys from the root to the field, each list position after its list',
    explains: ({ kind }) => kind === 'form',
  },
  {
    name: 'null in a place that is never null',
    right: 'Houvast',
    because:
      'GraphQL specification, Handling Execution Errors: null in a non-null place makes its nearest nullable parent null',
    explains: ({ kind, at, ours, theirs }, about) =>
      (kind === 'value' && (ours === null || Array.isArray(ours)) && theirs !== null && about.isNullByRefusal(at)) ||
      (kind === 'fetched' &&
        theirs !== undefined &&
        isFetchedFor(at, about, path => isWithin(path, around => about.isNullByRefusal(around)))),
  },
  {
    name: 'an object where there is none',
    right: 'Houvast',
    because:
      'GraphQL specification, Value Completion: null that a resolver gives stays null; Hive writes an object with the refused fields',
    explains: ({ kind, at, ours, theirs }, about) =>
      kind === 'value' && ours === null && isObject(theirs) && holdsNothing(theirs) && about.hasRefusedInside(at),
  },
  {
    name: 'a list as an object',
    right: 'Houvast',
    because: 'GraphQL specification, Value Completion: a field of a list type is a list or null',
    explains: ({ kind, at, ours, theirs }, about) =>
      kind === 'value' && Array.isArray(ours) && isObject(theirs) && holdsNothing(theirs) && about.hasRefusedInside(at),
  },
  {
    name: 'a key that nobody asked for',
    right: 'Houvast',
    because:
      'GraphQL specification, Response Format: keys of an object are the response keys of its selections; Hive writes refused fields of lists under a key @',
    explains: ({ kind, at, ours }, about) =>
      (kind === 'added' && hasAtKey(at)) ||
      (kind === 'missing' && (about.refused.has(at) || (about.hasRefusedInside(at) && ours !== undefined))),
  },
  {
    name: 'a refused field on objects of another type',
    right: 'Houvast',
    because: 'GraphQL specification, CollectFields: a fragment selects on objects of its own type only',
    explains: ({ kind, at, ours, theirs }, about) =>
      (kind === 'added' && holdsNothing(theirs) && (about.refused.has(at) || about.hasRefusedInside(at))) ||
      (kind === 'value' && ours !== null && theirs === null && about.refused.has(at)),
  },
  {
    name: 'a rule at a scalar or an enum',
    right: 'Houvast',
    because: 'Apollo Federation, @requiresScopes: on a scalar or an enum it holds for every field of that type',
    explains: ({ kind, at }, about) =>
      ((kind === 'value' || kind === 'refusal') && about.at(at).some(place => about.isRefusedByLeafType(place))) ||
      (kind === 'fetched' &&
        isFetchedFor(at, about, path => about.at(path).some(place => about.isRefusedByLeafType(place)))),
  },
  {
    name: 'a rule at an object type',
    right: 'Houvast',
    because:
      'Apollo Federation, @requiresScopes: on a type it holds for every field that returns it; Hive holds it for the fields in it',
    explains: ({ kind, at }, about) =>
      (['value', 'refusal', 'missing', 'added'].includes(kind) && about.isInRefusedObjectType(at)) ||
      (kind === 'fetched' && isFetchedFor(at, about, path => about.isInRefusedObjectType(path))),
  },
  {
    name: 'a field without a rule',
    right: 'both',
    because:
      'Apollo Federation leaves a field without a directive to everybody; ours refuses it, since nothing may be open by oversight',
    explains: ({ kind, at }, about) =>
      (['value', 'refusal'].includes(kind) && about.at(at).some(place => about.isWithoutRule(place))) ||
      (kind === 'fetched' && isFetchedFor(at, about, path => about.at(path).some(place => about.isWithoutRule(place)))),
  },
  {
    name: 'refused fields of a named fragment',
    right: 'Houvast',
    because:
      'GraphQL specification, Errors: every place at which a fragment is spread has a path of its own from the root; Hive keeps one path a fragment, and loses that of a fragment in a fragment',
    explains: ({ kind, at, ours, theirs }, about) =>
      about.hasNamedFragments &&
      (kind === 'refusal' ||
        (kind === 'error' && String(theirs).includes('Unknown fragment')) ||
        (kind === 'added' && about.at(at).length === 0 && holdsNothing(theirs)) ||
        (kind === 'missing' && ours === null && about.refused.has(at)) ||
        (kind === 'value' && theirs === null && about.refusedByThem.has(at))),
  },
  {
    name: 'a refused field asked twice',
    right: 'both',
    because:
      'GraphQL specification, CollectFields: fields of one response key are one field, so one error is enough; Hive gives one for each time it is written',
    explains: ({ kind, at, theirs }, about) => kind === 'refusal' && theirs !== undefined && about.refused.has(at),
  },
  {
    name: 'a refused field that a condition leaves out',
    right: 'Houvast',
    because:
      'GraphQL specification, @skip and @include: a field that is left out is not asked, so it is no error and no key of the answer',
    explains: ({ kind, at, ours, theirs }, about) =>
      about.hasConditions &&
      theirs !== undefined &&
      ours === undefined &&
      ((kind === 'refusal' && !about.refused.has(at)) ||
        (kind === 'added' && holdsNothing(theirs)) ||
        kind === 'fetched'),
  },
  {
    name: 'a place of which everything is left out by a condition',
    right: 'Houvast',
    because:
      'GraphQL specification, Value Completion: an object of which no field is asked is an empty object, and its list stays a list',
    explains: ({ kind, ours, theirs }, about) =>
      about.hasConditions &&
      ours !== undefined &&
      ((kind === 'value' && holdsNothing(theirs) && isEmptied(ours)) ||
        (kind === 'missing' && isEmptied(ours)) ||
        kind === 'fetched'),
  },
  {
    name: 'one field with and without a condition',
    right: 'Houvast',
    because:
      'GraphQL specification, CollectFields: a field that one of its selections asks for is asked, whatever condition stands at another',
    explains: ({ kind, at, theirs }, about) =>
      kind === 'value' && theirs === null && about.hasConditions && about.at(at).length > 1,
  },
  {
    name: 'a place of which everything is refused',
    right: 'Houvast',
    because:
      'GraphQL specification, Value Completion: whether an object is there, and how many are in a list, is asked of the subgraph; Hive asks nothing and writes one object',
    explains: ({ kind, at, ours, theirs }, about) =>
      (kind === 'fetched' && ours !== undefined && isFetchedFor(at, about, path => about.hasRefusedInside(path))) ||
      (kind === 'missing' && (at === '__typename' || hasOnlyItsType(ours)) && about.refused.size > 0) ||
      (kind === 'error' && String(theirs).includes(NOTHING_TO_SEND) && about.refused.size > 0),
  },
  {
    name: 'nothing left to ask, in Rust',
    right: 'Houvast',
    because:
      'GraphQL over HTTP: 500 is for what the server failed at; the Rust runtime cannot plan an operation of which every field is taken away',
    explains: ({ kind, at, theirs }, about) =>
      (about.hasFailed && (about.refused.size > 0 || about.hasConditions)) ||
      (kind === 'value' && theirs === null && about.hasRefusedInside(at)),
  },
  {
    name: 'a list twice, in Rust',
    right: 'Houvast',
    because:
      'GraphQL specification, MergeSelectionSets: a list that two selections ask for is one list, each object in it with the fields of both',
    explains: ({ kind, at, ours, theirs }, about) =>
      kind === 'value' &&
      Array.isArray(ours) &&
      Array.isArray(theirs) &&
      theirs.length > ours.length &&
      about.at(at).length > 1,
  },
  {
    name: 'an alias named like a part of every object',
    right: 'Houvast',
    because:
      'GraphQL specification, Names: any name is a response key; Hive reads the own constructor of an object that has no such key yet',
    explains: ({ kind, at, theirs }) => kind === 'value' && theirs === null && at.split('.').includes('constructor'),
  },
  {
    name: 'keys that only a plan needs',
    right: 'both',
    because: 'Apollo Federation, entities: which key fields are fetched between subgraphs is the choice of the planner',
    explains: ({ kind, at }) => kind === 'fetched' && at.endsWith('.id'),
  },
]
