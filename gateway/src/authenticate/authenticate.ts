import type { IncomingMessage } from 'node:http'
import type { ErrorCode, Viewer } from '@houvast/schema'
import type { Contract } from '../contracts/contract.js'
import { kindOf } from '../contracts/viewerKind.js'
import { bearerToken } from './bearer.js'
import type { TokenVerifier } from './tokenVerifier.js'

/** Who asks, or why nobody does. */
export type Identity =
  | { readonly kind: 'viewer'; readonly viewer: Viewer; readonly token: string }
  | { readonly kind: 'refused'; readonly status: 401 | 403; readonly code: ErrorCode }

/** Finds the access token that a browser's session stands for. */
export interface SessionTokens {
  tokenOf(request: IncomingMessage): Promise<string | 'locked' | null>
}

const refused = (status: 401 | 403, code: ErrorCode): Identity => ({ kind: 'refused', status, code })

/** No cookie is looked at. */
export const NO_SESSIONS: SessionTokens = { tokenOf: async () => null }

/** How somebody gets in. */
export interface Entrance {
  readonly contract: Contract
  readonly verifier: TokenVerifier
  readonly sessions: SessionTokens
}

async function tokenFor(request: IncomingMessage, { contract, sessions }: Entrance) {
  if (request.headers.authorization !== undefined) return bearerToken(request.headers)
  return contract.takesSessions ? sessions.tokenOf(request) : null
}

/**
 * Makes a viewer from a Bearer token or from a session; never from both, so that a stolen cookie cannot ride along with a
 * token. Each contract admits its own kinds of viewers only.
 */
export async function authenticate(request: IncomingMessage, entrance: Entrance): Promise<Identity> {
  const token = await tokenFor(request, entrance)
  if (token === 'locked') return refused(401, 'SESSION_LOCKED')
  const viewer = token === null ? null : await entrance.verifier.verify(token)
  if (!viewer || token === null) return refused(401, 'UNAUTHENTICATED')
  const kind = kindOf(viewer)
  if (kind === null || !entrance.contract.admits.includes(kind)) return refused(403, 'FORBIDDEN')
  return { kind: 'viewer', viewer, token }
}
