import { isFetchedFor } from '../around.js'
import type { Cause } from '../cause.js'
import { holdsNothing, isEmptied } from '../emptyValue.js'

/** What fragments, repetitions and conditions in a document do to the refused fields in it. */
export const DOCUMENTS: readonly Cause[] = [
  {
    name: 'refused fields of a named fragment',
    right: 'Houvast',
    because:
      'GraphQL specification, Errors: every place at which a fragment is spread has a path of its own from the root; Hive keeps one path a fragment, and loses that of a fragment in a fragment',
    explains: ({ kind, at, ours, theirs }, about) =>
      (kind === 'refusal' && about.isOfNamedFragment(at)) ||
      (kind === 'error' && String(theirs).includes('Unknown fragment')) ||
      (kind === 'added' && about.at(at).length === 0 && holdsNothing(theirs) && about.isOfNamedFragment(at)) ||
      (kind === 'missing' && ours === null && about.refused.has(at) && about.isOfNamedFragment(at)) ||
      (kind === 'value' && theirs === null && about.refusedByThem.has(at) && about.isOfNamedFragment(at)),
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
      theirs !== undefined &&
      ours === undefined &&
      ((kind === 'refusal' && !about.refused.has(at) && about.hasConditionIn(at)) ||
        (kind === 'added' && holdsNothing(theirs) && about.hasConditionIn(at)) ||
        (kind === 'fetched' && isFetchedFor(at, about, path => about.hasConditionIn(path)))),
  },
  {
    name: 'what a skipped field requires',
    right: 'Houvast',
    because:
      'Apollo Federation, @requires: other fields are fetched for the field that needs them; ours takes a refused field away whatever its condition says, so that nothing is fetched for it',
    explains: ({ kind, at, theirs }, about) =>
      kind === 'fetched' && theirs !== undefined && about.isBesideCondition(at),
  },
  {
    name: 'a place of which everything is left out by a condition',
    right: 'Houvast',
    because:
      'GraphQL specification, Value Completion: an object of which no field is asked is an empty object, and its list stays a list',
    explains: ({ kind, at, ours, theirs }, about) =>
      ours !== undefined &&
      ((kind === 'value' && holdsNothing(theirs) && isEmptied(ours) && about.hasConditionIn(at)) ||
        (kind === 'missing' && isEmptied(ours) && about.hasConditionIn(at)) ||
        (kind === 'fetched' && isFetchedFor(at, about, path => about.hasConditionIn(path)))),
  },
  {
    name: 'one field with and without a condition',
    right: 'Houvast',
    because:
      'GraphQL specification, CollectFields: a field that one of its selections asks for is asked, whatever condition stands at another',
    explains: ({ kind, at, theirs }, about) =>
      kind === 'value' &&
      theirs === null &&
      about.at(at).some(({ isConditional }) => isConditional) &&
      about.at(at).some(({ isConditional }) => !isConditional),
  },
]
