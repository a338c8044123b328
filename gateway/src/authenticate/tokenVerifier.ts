import { hash } from 'node:crypto'
import { type Viewer, viewerFrom } from '@houvast/schema'
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { LRUCache } from 'lru-cache'
import { IdentityUnavailable } from './identityUnavailable.js'

export interface TokenRules {
  readonly issuer: string
  readonly audience: string
  /** Signature algorithms that are accepted; nothing else is, whatever a token says about itself. */
  readonly algorithms: readonly string[]
}

export interface TokenVerifier {
  /**
   * The viewer that a good access token describes, or null for any other text.
   * @throws IdentityUnavailable when the token cannot be judged, for want of the issuer's keys
   */
  verify(token: string): Promise<Viewer | null>
}

interface Known {
  readonly viewer: Viewer
  /** Milliseconds since 1970. */
  readonly until: number
}

const CLOCK_TOLERANCE_SECONDS = 60
/** How long a verified token is taken at its word: the longest that a withdrawn signing key still counts. */
const KNOWN_MILLISECONDS = 60_000
const REQUIRED_CLAIMS = ['sub', 'roles', 'acr', 'auth_time', 'exp', 'iat']

/** What is wrong with a token itself. */
const WRONG_TOKEN: ReadonlySet<string> = new Set([
  errors.JWSInvalid.code,
  errors.JWTInvalid.code,
  errors.JWTExpired.code,
  errors.JWTClaimValidationFailed.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JWKSNoMatchingKey.code,
  errors.JWKSMultipleMatchingKeys.code,
])

function noViewerFor(error: unknown): null {
  if (error instanceof errors.JOSEError && WRONG_TOKEN.has(error.code)) return null
  throw new IdentityUnavailable(error)
}

/** Verifies access tokens of the form `at+jwt` (RFC 9068) against the issuer's published keys. */
export function tokenVerifier(rules: TokenRules, keys: JWTVerifyGetKey, now = Date.now): TokenVerifier {
  const known = new LRUCache<string, Known>({ max: 2_000 })

  const read = async (token: string): Promise<Known | null> => {
    const { payload } = await jwtVerify(token, keys, {
      issuer: rules.issuer,
      audience: rules.audience,
      algorithms: [...rules.algorithms],
      typ: 'at+jwt',
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: REQUIRED_CLAIMS,
      currentDate: new Date(now()),
    })
    const isFromTheFuture = (payload.iat ?? 0) > now() / 1000 + CLOCK_TOLERANCE_SECONDS
    const viewer = isFromTheFuture ? null : viewerFrom(payload)
    return viewer && { viewer, until: Math.min(now() + KNOWN_MILLISECONDS, (payload.exp ?? 0) * 1000) }
  }

  return {
    async verify(token) {
      const key = hash('sha256', token, 'base64url')
      const remembered = known.get(key)
      if (remembered && remembered.until > now()) return remembered.viewer
      known.delete(key)
      const found = await read(token).catch(noViewerFor)
      if (found) known.set(key, found)
      return found?.viewer ?? null
    },
  }
}
