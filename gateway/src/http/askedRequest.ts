import type { IncomingMessage } from 'node:http'
import type { ErrorCode, Viewer } from '@houvast/schema'
import { authenticate, type Entrance } from '../authenticate/authenticate.js'
import type { Contract, Method } from '../contracts/contract.js'
import type { Manifest, RegisteredDocument } from '../documents/manifest.js'
import { requestedDocument } from '../documents/requestedDocument.js'
import type { MediaType } from './mediaType.js'
import { type Parameters, parametersFrom, parametersInAddress } from './parameters.js'
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
  readonly method: Method
  readonly mediaType: MediaType
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

const refused = (status: number, code: ErrorCode): RefusedRequest => ({ kind: 'refused', status, code })

const isMethodOf = (contract: Contract, method: string | undefined): method is Method =>
  contract.methods.some(own => own === method)

function wrongForm(request: IncomingMessage, { contract, publicUrl }: Admission): RefusedRequest | null {
  if (!isMethodOf(contract, request.method)) return refused(405, 'BAD_REQUEST')
  if (request.method === 'POST' && !isPlainJson(request)) return refused(415, 'BAD_REQUEST')
  const isFromBrowser = request.headers.authorization === undefined && request.headers.cookie !== undefined
  return isFromBrowser && !isSameOrigin(request, publicUrl) ? refused(403, 'FORBIDDEN') : null
}

async function parametersOf(request: IncomingMessage): Promise<Parameters | RefusedRequest> {
  if (request.method === 'GET') return parametersInAddress(request.url ?? '') ?? refused(400, 'BAD_REQUEST')
  const body = await readBody(request)
  if (body.kind === 'too large') return refused(413, 'BAD_REQUEST')
  return (body.kind === 'json' && parametersFrom(body.value)) || refused(400, 'BAD_REQUEST')
}

const NONE: Manifest = new Map()

const documentsOf = ({ contract, manifest, isLocalMode }: Admission) => ({
  manifest: contract.registeredDocuments ? manifest : NONE,
  isFreeTextAllowed: isLocalMode || !contract.freeText.isForLocalModeOnly,
})

/** Form, viewer, parameters, document, in this order: nobody learns more than they have shown themselves entitled to. */
export async function askedRequest(
  request: IncomingMessage,
  mediaType: MediaType,
  admission: Admission,
): Promise<AskedRequest | RefusedRequest> {
  const wrong = wrongForm(request, admission)
  if (wrong) return wrong
  const identity = await authenticate(request, admission)
  if (identity.kind === 'refused') return identity
  const parameters = await parametersOf(request)
  if ('kind' in parameters) return parameters
  const document = requestedDocument(parameters, documentsOf(admission))
  if (document.kind === 'refused') return document
  const { viewer, token } = identity
  const { text, registered } = document
  const { operationName, variables } = parameters
  const method = request.method === 'GET' ? 'GET' : 'POST'
  return { kind: 'asked', method, mediaType, viewer, token, text, registered, operationName, variables }
}
