import type { IncomingHttpHeaders } from 'node:http'
import {
  ASSERTION_HEADER,
  type AssertionClaims,
  SeenAssertions,
  type Viewer,
  verifyAssertion,
  viewerFrom,
} from '@houvast/schema'
import { type JWTVerifyGetKey, jwtVerify } from 'jose'

export interface Trust {
  /** This subgraph's name, as the gateway's assertions call it. */
  readonly audience: string
  /** The key shared with the gateway. */
  readonly assertionKey: Uint8Array
  /** Who issues access tokens, for whom, and under which keys. */
  readonly issuer: string
  readonly tokenAudience: string
  readonly keys: JWTVerifyGetKey
  readonly algorithms: readonly string[]
}

export interface Caller {
  readonly viewer: Viewer
  readonly assertion: AssertionClaims
}

const bearer = (headers: IncomingHttpHeaders) =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1] ?? null

/**
 * Both proofs of who asks: the gateway's assertion over this very body, and the user's own access token, checked again against
 * the issuer's keys. Neither is enough alone, and they must speak of the same viewer.
 */
export class Authenticator {
  readonly #seen = new SeenAssertions()

  constructor(private readonly trust: Trust) {}

  async callerOf(headers: IncomingHttpHeaders, body: Uint8Array): Promise<Caller | null> {
    const token = bearer(headers)
    const given = headers[ASSERTION_HEADER]
    if (token === null || typeof given !== 'string') return null
    const { audience, assertionKey: key } = this.trust
    const assertion = verifyAssertion(given, { audience, key, body, token, seen: this.#seen })
    const viewer = assertion && (await this.#viewerOf(token))
    if (!assertion || !viewer || !isSame(viewer, assertion)) return null
    return { viewer, assertion }
  }

  async #viewerOf(token: string): Promise<Viewer | null> {
    const { issuer, tokenAudience, keys, algorithms } = this.trust
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience: tokenAudience,
        algorithms: [...algorithms],
        typ: 'at+jwt',
        clockTolerance: 60,
        requiredClaims: ['sub', 'exp', 'roles', 'acr', 'auth_time'],
      })
      return viewerFrom(payload)
    } catch {
      return null
    }
  }
}

const isSame = (viewer: Viewer, { viewer: asserted }: AssertionClaims) =>
  asserted !== null &&
  viewer.id === asserted.id &&
  viewer.centre === asserted.centre &&
  JSON.stringify(viewer.roles) === JSON.stringify([...asserted.roles].sort())
