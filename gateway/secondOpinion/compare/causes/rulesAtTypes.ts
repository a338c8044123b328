import { isFetchedFor } from '../around.js'
import type { Cause } from '../cause.js'

/** Which rules are held at all. */
export const RULES_AT_TYPES: readonly Cause[] = [
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
]
