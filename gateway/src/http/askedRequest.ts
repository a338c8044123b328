import type { IncomingMessage } from 'node:http'
import type { ErrorCode, Viewer } from '@houvast/schema'
import { authenticate, type Entrance } from '../authenticate/authenticate.js'
import type { Manifest, RegisteredDocument } from '../documents/manifest.js'
import { requestedDocument } from '../documents/requestedDocument.js'
import { isPlainJson, readBody } from './readBody.js'
import { isSameOrigin } from './sameOrigin.js'

/** What an endpoint lets in. */
export interface Admission extends Entrance {
  readonly manifest: Manifest
  /** Everything is on one machine, for engineers who are signed in. */
  readonly isLocalMode: boolean
  /** Where browsers see this gateway. */
  readonly publicUrl: string
}

/** A request that may become an operation. */
export interface AskedRequest {
  readonly kind: 'asked'
  readonly viewer: Viewer
  readonly token: string
  readonly text: string
  readonly registered: RegisteredDocument | null
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>> | null
}

export interface RefusedRequest {
  readonly kind: 'refused'
  readonly status: number
  readonly code: ErrorCode
}

interface Post {
  readonly kind: 'post'
  readonly documentId?: unknown
  readonly query?: unknown
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>> | null
}

const refused = (status: number, code: ErrorCode): RefusedRequest => ({ kind: 'refused', status, code })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wrongForm(request: IncomingMessage, publicUrl: string): RefusedRequest | null {
  if (request.method !== 'POST') return refused(405, 'BAD_REQUEST')
  if (!isPlainJson(request)) return refused(415, 'BAD_REQUEST')
  const isFromBrowser = request.headers.authorization === undefined && request.headers.cookie !== undefined
  return isFromBrowser && !isSameOrigin(request, publicUrl) ? refused(403, 'FORBIDDEN') : null
}

async function postOf(request: IncomingMessage): Promise<Post | RefusedRequest> {
  const body = await readBody(request)
  if (body.kind === 'too large') return refused(413, 'BAD_REQUEST')
  if (body.kind === 'malformed' || !isObject(body.value)) return refused(400, 'BAD_REQUEST')
  const { documentId, query, operationName = null, variables = null } = body.value
  const hasGoodName = operationName === null || typeof operationName === 'string'
  const hasGoodVariables = variables === null || isObject(variables)
  if (!hasGoodName || !hasGoodVariables) return refused(400, 'BAD_REQUEST')
  return { kind: 'post', documentId, query, operationName, variables }
}

const NONE: Manifest = new Map()

const documentsOf = ({ contract, manifest, isLocalMode }: Admission) => ({
  manifest: contract.registeredDocuments ? manifest : NONE,
  isFreeTextAllowed: isLocalMode || !contract.freeText.isForLocalModeOnly,
})

/** Form, viewer, body, document, in this order: nobody learns more than they have shown themselves entitled to. */
export async function askedRequest(
  request: IncomingMessage,
  admission: Admission,
): Promise<AskedRequest | RefusedRequest> {
  const wrong = wrongForm(request, admission.publicUrl)
  if (wrong) return wrong
  const identity = await authenticate(request, admission)
  if (identity.kind === 'refused') return identity
  const post = await postOf(request)
  if (post.kind === 'refused') return post
  const document = requestedDocument(post, documentsOf(admission))
  if (document.kind === 'refused') return document
  const { viewer, token } = identity
  const { text, registered } = document
  const { operationName, variables } = post
  return { kind: 'asked', viewer, token, text, registered, operationName, variables }
}
