import { isObject } from '../../../src/jsonObject.js'
import { isFetchedFor, isWithin } from '../around.js'
import type { Cause } from '../cause.js'
import { hasEmptyList, hasOnlyItsType, holdsNothing } from '../emptyValue.js'
import { below } from '../places.js'

const hasAtKey = (path: string) => path.split('.').includes('@')
const NOTHING_TO_SEND = 'The request must contain at least one operation'

/** How what is refused is written into the answer. */
export const REFUSED_PLACES: readonly Cause[] = [
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
    explains: ({ kind, at, ours, theirs }, about) => {
      const stays = (key: string) => !about.isTouched(below(at, key))
      const others = (keys: unknown) => (keys as readonly string[]).filter(stays).join()
      return kind === 'order' && others(ours) === others(theirs)
    },
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
    name: 'an empty list whose items could not be shown',
    right: 'both',
    because:
      'GraphQL specification, Handling Execution Errors, leaves a list without items as it is; ours decides before anything is fetched, so that null does not tell whether there were any',
    explains: ({ kind, at, ours, theirs }, about) =>
      kind === 'value' && ours === null && hasEmptyList(theirs) && about.isNullByRefusal(at),
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
    name: 'a place of which everything is refused',
    right: 'Houvast',
    because:
      'GraphQL specification, Value Completion: whether an object is there, and how many are in a list, is asked of the subgraph; Hive asks nothing and writes one object',
    explains: ({ kind, at, ours, theirs }, about) =>
      (kind === 'fetched' && ours !== undefined && isFetchedFor(at, about, path => about.hasRefusedInside(path))) ||
      (kind === 'missing' && (at === '__typename' || hasOnlyItsType(ours)) && about.refused.size > 0) ||
      (kind === 'error' && String(theirs).includes(NOTHING_TO_SEND) && about.refused.size > 0),
  },
]
