import type { Cause } from '../cause.js'
import { hasConditionalTypeName, hasFailedAtRepetition, isOfFailure } from '../failure.js'

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
    name: 'a condition around the name of a type, in Rust',
    right: 'Houvast',
    because: 'GraphQL specification, @skip and @include: a condition may stand at any fragment, whatever is in it',
    explains: (difference, about) => isOfFailure(difference, about) && hasConditionalTypeName(about),
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
      const { kind, at, theirs } = difference
      const isBelow = at.split('.').includes('constructor')
      return (
        (kind === 'value' && theirs === null && isBelow) ||
        (isOfFailure(difference, about) && about.hasRefusedUnder('constructor'))
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
