import type { IncomingMessage } from 'node:http'
import type { ErrorCode, Viewer } from '@houvast/schema'
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

/** No cookie is looked at: for programs only. */
export const NO_SESSIONS: SessionTokens = { tokenOf: async () => null }

/**
 * Makes a viewer from a Bearer token or from a session; never from both, so that a stolen cookie cannot ride along with a
 * token. Analysts have an endpoint of their own, with no row of anyone in it.
 */
export async function authenticate(
  request: IncomingMessage,
  verifier: TokenVerifier,
  sessions: SessionTokens,
): Promise<Identity> {
  const { authorization } = request.headers
  const token = authorization === undefined ? await sessions.tokenOf(request) : bearerToken(request.headers)
  if (token === 'locked') return refused(401, 'SESSION_LOCKED')
  const viewer = token === null ? null : await verifier.verify(token)
  if (!viewer || token === null) return refused(401, 'UNAUTHENTICATED')
  if (viewer.roles.includes('ANALYST')) return refused(403, 'FORBIDDEN')
  return { kind: 'viewer', viewer, token }
}
