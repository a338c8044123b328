import type { RefusalReason } from '@houvast/schema'
import type { GraphQLFormattedError } from 'graphql'

/** What a panel can tell its reader about the answer it got. */
export type Outcome = 'loading' | 'ready' | 'locked' | 'unavailable' | 'unrecorded' | 'missing' | 'failed'

const OUTCOME_OF_CODE: Readonly<Record<string, Outcome>> = {
  UNAUTHORIZED_FIELD_OR_TYPE: 'locked',
  FORBIDDEN: 'locked',
  NOT_FOUND: 'missing',
  SUBGRAPH_UNAVAILABLE: 'unavailable',
  AUDIT_UNAVAILABLE: 'unrecorded',
  TIMEOUT: 'unavailable',
  RATE_LIMITED: 'unavailable',
  MAINTENANCE: 'unavailable',
}

export const codeOf = (error: GraphQLFormattedError) => String(error.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR')

/** `@` in a place stands for every position of a list, as it does in the path of a field that is refused in all of them. */
const isPosition = (step: string | number, ofPlace: string | undefined) => ofPlace === '@' && typeof step === 'number'

/** True when one path lies on the way to the other: a refusal above a place empties it, one below may have bubbled up to it. */
function touches(path: readonly (string | number)[] | undefined, place: readonly string[]) {
  if (!path) return true
  const length = Math.min(path.length, place.length)
  return path.slice(0, length).every((step, index) => step === place[index] || isPosition(step, place[index]))
}

/** The errors that say something about this place of the answer. */
export const errorsAt = (errors: readonly GraphQLFormattedError[], place: readonly string[]) =>
  errors.filter(error => touches(error.path, place))

/** Why a place of the answer is empty; null when nothing went wrong there, so that it is empty in truth. */
export function reasonOfAbsence(errors: readonly GraphQLFormattedError[], place: readonly string[]): Outcome | null {
  const [first] = errorsAt(errors, place)
  return first ? (OUTCOME_OF_CODE[codeOf(first)] ?? 'failed') : null
}

/** Why this place is refused and whom to ask; null when it is not, or when the answer does not say. */
export function refusalAt(errors: readonly GraphQLFormattedError[], place: readonly string[]): RefusalReason | null {
  const reasons = errorsAt(errors, place).map(reasonIn)
  return reasons.find(reason => reason !== null) ?? null
}

/** What the gateway writes beside a refusal, from a closed list. */
export const reasonIn = (error: GraphQLFormattedError): RefusalReason | null =>
  (error.extensions?.['reason'] as RefusalReason | undefined) ?? null
