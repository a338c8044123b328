import { isObject, type JsonObject } from '../../src/jsonObject.js'
import type { AnswerError } from '../gateways/peer.js'
import type { Opinion } from '../worlds/runningWorld.js'
import { below } from './places.js'

/** One thing in which two answers to the same question differ. */
export interface Difference {
  /**
   * `value`: another value at a path. `order`: the same keys in another order. `missing` and `added`: a key that theirs lacks or has.
   * `refusal`: a path that one of them alone calls refused, or calls so more often. `form`: the same path written otherwise.
   * `fetched`: a field that one of them alone asked of a subgraph. `error` and `status`: other errors, another status.
   */
  readonly kind: 'status' | 'value' | 'order' | 'missing' | 'added' | 'refusal' | 'form' | 'fetched' | 'error'
  /** A path in the answer with dots, without positions; for `fetched` the field as `subgraph: Type.field`. */
  readonly at: string
  readonly ours?: unknown
  readonly theirs?: unknown
}

function inObjects(ours: JsonObject, theirs: JsonObject, at: string): readonly Difference[] {
  const common = Object.keys(ours).filter(key => Object.hasOwn(theirs, key))
  const theirOrder = Object.keys(theirs).filter(key => Object.hasOwn(ours, key))
  return [
    ...(common.join() === theirOrder.join() ? [] : [{ kind: 'order', at, ours: common, theirs: theirOrder } as const]),
    ...Object.keys(ours).flatMap(key =>
      Object.hasOwn(theirs, key) ? [] : [{ kind: 'missing', at: below(at, key), ours: ours[key] } as const],
    ),
    ...Object.keys(theirs).flatMap(key =>
      Object.hasOwn(ours, key) ? [] : [{ kind: 'added', at: below(at, key), theirs: theirs[key] } as const],
    ),
    ...common.flatMap(key => inValues(ours[key], theirs[key], below(at, key))),
  ]
}

function inValues(ours: unknown, theirs: unknown, at: string): readonly Difference[] {
  if (isObject(ours) && isObject(theirs)) return inObjects(ours, theirs, at)
  if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length) {
    return ours.flatMap((item, index) => inValues(item, theirs[index], at))
  }
  return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ kind: 'value', at, ours, theirs }]
}

const REFUSED = 'UNAUTHORIZED_FIELD_OR_TYPE'
const isRefusal = ({ extensions }: AnswerError) => extensions?.code === REFUSED
const asWritten = ({ path = [] }: AnswerError) => path.join('.')
const isPosition = (key: string | number) => key === '@' || typeof key === 'number'
export const withoutPositions = ({ path = [] }: AnswerError) => path.filter(key => !isPosition(key)).join('.')
const hasPosition = ({ path = [] }: AnswerError) => path.some(isPosition)

/** The refused paths of an answer, without positions in lists. */
export const refusedPaths = ({ errors }: Opinion): readonly string[] => errors.filter(isRefusal).map(withoutPositions)

function more(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return some.filter(one => {
    const index = left.indexOf(one)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

function inRefusals(ours: Opinion, theirs: Opinion): readonly Difference[] {
  const [mine, other] = [refusedPaths(ours), refusedPaths(theirs)]
  const written = new Set(ours.errors.filter(isRefusal).map(asWritten))
  const positioned = new Set(ours.errors.filter(hasPosition).map(withoutPositions))
  const forms = theirs.errors.filter(
    error =>
      isRefusal(error) &&
      !written.has(asWritten(error)) &&
      (hasPosition(error) ? mine.includes(withoutPositions(error)) : positioned.has(withoutPositions(error))),
  )
  return [
    ...more(mine, other).map(at => ({ kind: 'refusal', at, ours: at }) as const),
    ...more(other, mine).map(at => ({ kind: 'refusal', at, theirs: at }) as const),
    ...forms.map(error => ({ kind: 'form', at: asWritten(error) }) as const),
  ]
}

function inOtherErrors(ours: Opinion, theirs: Opinion): readonly Difference[] {
  const codes = ({ errors }: Opinion) =>
    errors.filter(error => !isRefusal(error)).map(error => `${error.extensions?.code} ${error.message}`)
  return [
    ...more(codes(ours), codes(theirs)).map(code => ({ kind: 'error', at: '', ours: code }) as const),
    ...more(codes(theirs), codes(ours)).map(code => ({ kind: 'error', at: '', theirs: code }) as const),
  ]
}

/** Everything in which two answers differ. */
export function differencesOf(ours: Opinion, theirs: Opinion): readonly Difference[] {
  return [
    ...(ours.status === theirs.status
      ? []
      : [{ kind: 'status', at: '', ours: ours.status, theirs: theirs.status } as const]),
    ...inValues(ours.data, theirs.data, ''),
    ...inRefusals(ours, theirs),
    ...inOtherErrors(ours, theirs),
    ...more(ours.fetched, theirs.fetched).map(at => ({ kind: 'fetched', at, ours: at }) as const),
    ...more(theirs.fetched, ours.fetched).map(at => ({ kind: 'fetched', at, theirs: at }) as const),
  ]
}
