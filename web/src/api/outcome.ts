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

/** True when one path lies on the way to the other: a refusal above a place empties it, one below may have bubbled up to it. */
function touches(path: readonly (string | number)[] | undefined, place: readonly string[]) {
  if (!path) return true
  const length = Math.min(path.length, place.length)
  return path.slice(0, length).every((step, index) => step === place[index])
}

/** The errors that say something about this place of the answer. */
export const errorsAt = (errors: readonly GraphQLFormattedError[], place: readonly string[]) =>
  errors.filter(error => touches(error.path, place))

/** Why a place of the answer is empty; null when nothing went wrong there, so that it is empty in truth. */
export function reasonOfAbsence(errors: readonly GraphQLFormattedError[], place: readonly string[]): Outcome | null {
  const [first] = errorsAt(errors, place)
  return first ? (OUTCOME_OF_CODE[codeOf(first)] ?? 'failed') : null
}
