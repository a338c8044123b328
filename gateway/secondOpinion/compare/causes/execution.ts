import { isFetchedFor } from '../around.js'
import type { Cause } from '../cause.js'
import { hasAskedNothingAfterTypeName, hasConditionAtUnion, hasFailedAtRepetition, isOfFailure } from '../failure.js'

const isInConstructor = (path: string) => path.split('.').includes('constructor')

/** How an operation is run, whatever is refused in it. */
export const EXECUTION: readonly Cause[] = [
  {
    name: 'nothing left to ask, in Rust',
    right: 'Houvast',
    because:
      'GraphQL over HTTP: 500 is for what the server failed at; the Rust runtime cannot plan an operation of which every field is taken away',
    explains: (difference, about) =>
      (isOfFailure(difference, about) && about.isAllTakenAway('')) ||
      (difference.kind === 'value' && difference.theirs === null && about.isAllTakenAway(difference.at)),
  },
  {
    name: 'a condition at a fragment on a union, in Rust',
    right: 'Houvast',
    because: 'GraphQL specification, @skip and @include: a condition may stand at any fragment, whatever it is on',
    explains: (difference, about) => isOfFailure(difference, about) && hasConditionAtUnion(about),
  },
  {
    name: 'a fragment after the name of the root type, in Rust',
    right: 'Houvast',
    because:
      'GraphQL specification, CollectFields: what a fragment asks for is asked like what stands beside it; the Rust runtime asks nothing of any subgraph and answers null',
    explains: ({ kind, ours, theirs }, about) =>
      hasAskedNothingAfterTypeName(about) &&
      ((kind === 'value' && theirs === null) ||
        (kind === 'error' && String(theirs).startsWith('INTERNAL_SERVER_ERROR')) ||
        ((kind === 'missing' || kind === 'fetched') && ours !== undefined)),
  },
  {
    name: 'a list twice, in Rust',
    right: 'Houvast',
    because:
      'GraphQL specification, MergeSelectionSets: a list that two selections ask for is one list, each object in it with the fields of both',
    explains: ({ kind, at, ours, theirs }, about) =>
      (kind === 'value' &&
        Array.isArray(ours) &&
        Array.isArray(theirs) &&
        theirs.length > ours.length &&
        about.at(at).length > 1) ||
      (hasFailedAtRepetition(about) && (kind === 'error' || (kind === 'fetched' && theirs === undefined))),
  },
  {
    name: 'an alias named like a part of every object',
    right: 'Houvast',
    because:
      'GraphQL specification, Names: any name is a response key; Hive reads the own constructor of an object that has no such key yet',
    explains: (difference, about) => {
      const { kind, at, ours, theirs } = difference
      return (
        (kind === 'value' && theirs === null && isInConstructor(at)) ||
        (kind === 'fetched' && ours !== undefined && isFetchedFor(at, about, isInConstructor)) ||
        (isOfFailure(difference, about) && about.isAskedInside('constructor'))
      )
    },
  },
  {
    name: 'a field asked of an interface, in Rust',
    right: 'both',
    because:
      'GraphQL specification, CollectFields: a field asked of every type of an interface is the field of the interface; both texts ask the same',
    explains: ({ kind, at }, about) => kind === 'fetched' && about.isAskedOfAnotherType(at),
  },
  {
    name: 'keys that only a plan needs',
    right: 'both',
    because: 'Apollo Federation, entities: which key fields are fetched between subgraphs is the choice of the planner',
    explains: ({ kind, at }) => kind === 'fetched' && at.endsWith('.id'),
  },
]
