import { createHmac, hash, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Viewer } from './viewer.js'

/**
 * The gateway's short-lived word to one subgraph: "this body, for this viewer, now". An HMAC under a key that only the gateway
 * and that subgraph share; a signature with a public key costs twenty times more per request and adds nothing between two
 * parties who trust each other. It never replaces the user's own token, which the subgraph verifies as well.
 *
 * Wire form: `v1.<claims as base64url JSON>.<HMAC-SHA256 as base64url>`.
 */
export interface AssertionClaims {
  /** The subgraph that may act on it. */
  readonly aud: string
  /** Unique per request; a subgraph remembers it until `exp` and refuses it a second time. */
  readonly jti: string
  /** Seconds since 1970. */
  readonly exp: number
  /** SHA-256 of the exact request body, base64url. */
  readonly bh: string
  /** SHA-256 of the user's access token, base64url: an assertion never travels with another token. Null without a user. */
  readonly ath: string | null
  /** The viewer as the gateway saw it; must equal what the subgraph reads from the token. */
  readonly viewer: { readonly id: string; readonly centre: string | null; readonly roles: readonly string[] } | null
  /** Request id, for the audit. */
  readonly rid: string
  /** Name of a registered operation, for the audit, or one word for all others: a client may call its own anything. Null without. */
  readonly op: string | null
  /** Why the viewer looks: the purpose of use that the audit records. */
  readonly purpose: string
  /** What the body asks for only because the gateway's plan needs it, as `Type.field`, for the audit. */
  readonly sys: readonly string[]
}

export const ASSERTION_HEADER = 'x-houvast-assertion'
const ASSERTION_SECONDS = 30
/** What the audit records when a client names no purpose: the guidance of the person, on which the centre's work rests. */
const DEFAULT_PURPOSE = 'GUIDANCE'

const VERSION = 'v1'
const sha256 = (data: string | Uint8Array) => hash('sha256', data, 'base64url')
const seal = (text: string, key: Uint8Array) => createHmac('sha256', key).update(text).digest('base64url')

export interface AssertionRequest {
  readonly audience: string
  readonly key: Uint8Array
  readonly body: string | Uint8Array
  readonly token: string | null
  readonly viewer: Viewer | null
  readonly requestId: string
  readonly operationName?: string | null
  readonly purpose?: string
  /** As `Type.field`; none if left out. */
  readonly systemFields?: readonly string[]
  /** Milliseconds since 1970. */
  readonly now?: number
}

export function mintAssertion(request: AssertionRequest): string {
  const { viewer } = request
  const claims: AssertionClaims = {
    aud: request.audience,
    jti: randomUUID(),
    exp: Math.floor((request.now ?? Date.now()) / 1000) + ASSERTION_SECONDS,
    bh: sha256(request.body),
    ath: request.token === null ? null : sha256(request.token),
    viewer: viewer && { id: viewer.id, centre: viewer.centre, roles: viewer.roles },
    rid: request.requestId,
    op: request.operationName ?? null,
    purpose: request.purpose ?? DEFAULT_PURPOSE,
    sys: request.systemFields ?? [],
  }
  const text = `${VERSION}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
  return `${text}.${seal(text, request.key)}`
}

/** Remembers the ids of the assertions it has seen until they expire; one per process. */
export class SeenAssertions {
  readonly #seen = new Map<string, number>()

  /** True the first time an id is shown, false ever after while it could still be valid. */
  admit(jti: string, exp: number, now: number): boolean {
    this.#forget(now)
    if (this.#seen.has(jti)) return false
    this.#seen.set(jti, exp)
    return true
  }

  // Insertion order is expiry order (every assertion lives equally long), so the walk stops at the first live one.
  #forget(now: number) {
    for (const [jti, exp] of this.#seen) {
      if (exp >= now) return
      this.#seen.delete(jti)
    }
  }
}

export interface AssertionCheck {
  readonly audience: string
  readonly key: Uint8Array
  readonly body: string | Uint8Array
  readonly token: string | null
  readonly seen: SeenAssertions
  readonly now?: number
}

/** The claims of a good assertion, or null for anything else: wrong key, audience, body or token, expired, or seen before. */
export function verifyAssertion(assertion: string | undefined, check: AssertionCheck): AssertionClaims | null {
  const [version, payload, mac, ...rest] = assertion?.split('.') ?? []
  if (version !== VERSION || !payload || !mac || rest.length > 0) return null
  const expected = Buffer.from(seal(`${version}.${payload}`, check.key))
  const given = Buffer.from(mac)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as AssertionClaims
  const now = Math.floor((check.now ?? Date.now()) / 1000)
  const stale = claims.exp < now || claims.exp > now + ASSERTION_SECONDS + 5
  if (claims.aud !== check.audience || stale || claims.bh !== sha256(check.body)) return null
  if (claims.ath !== (check.token === null ? null : sha256(check.token))) return null
  return check.seen.admit(claims.jti, claims.exp, now) ? claims : null
}
