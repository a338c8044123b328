import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { ErrorCode } from '@houvast/schema'
import type { Request, Response } from 'express'
import { refuse } from '../answer/plainAnswer.js'
import { authenticate, type SessionTokens } from '../authenticate/authenticate.js'
import type { TokenVerifier } from '../authenticate/tokenVerifier.js'
import type { Manifest } from '../documents/manifest.js'
import { requestedDocument } from '../documents/requestedDocument.js'
import type { RequestContext } from '../requestContext.js'
import { withDeadline } from './deadline.js'
import { isPlainJson, readBody } from './readBody.js'
import { isSameOrigin } from './sameOrigin.js'

export interface GraphqlEndpoint {
  readonly server: ApolloServer<RequestContext>
  readonly verifier: TokenVerifier
  readonly sessions: SessionTokens
  readonly manifest: Manifest
  readonly isFreeTextAllowed: boolean
  readonly publicUrl: string
  /** How long one request may take, in milliseconds. */
  readonly deadline: number
}

interface Refused {
  readonly status: number
  readonly code: ErrorCode
}

interface Post {
  readonly documentId?: unknown
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wrongForm(request: Request, { publicUrl }: GraphqlEndpoint): Refused | null {
  if (request.method !== 'POST') return { status: 405, code: 'BAD_REQUEST' }
  if (!isPlainJson(request)) return { status: 415, code: 'BAD_REQUEST' }
  const isFromBrowser = request.headers.authorization === undefined && request.headers.cookie !== undefined
  return isFromBrowser && !isSameOrigin(request, publicUrl) ? { status: 403, code: 'FORBIDDEN' } : null
}

async function postOf(request: Request): Promise<Post | Refused> {
  const body = await readBody(request)
  if (body.kind === 'too large') return { status: 413, code: 'BAD_REQUEST' }
  if (body.kind === 'malformed' || !isObject(body.value)) return { status: 400, code: 'BAD_REQUEST' }
  const { operationName, variables } = body.value
  const isWellFormed =
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (variables === undefined || variables === null || isObject(variables))
  return isWellFormed ? body.value : { status: 400, code: 'BAD_REQUEST' }
}

const isRefused = (value: Post | Refused): value is Refused => 'code' in value && 'status' in value

function headersOf(request: Request): HeaderMap {
  const headers = new HeaderMap()
  const { accept } = request.headers
  headers.set('content-type', 'application/json')
  if (accept !== undefined) headers.set('accept', accept)
  return headers
}

function end(response: Response, { status, code }: Refused) {
  if (status === 405) response.set('Allow', 'POST')
  // What is left of a body that is too large is not worth reading.
  if (status === 413) response.set('Connection', 'close')
  refuse(response, status, code)
}

/** One GraphQL request over HTTP: form, viewer, body, document; then Apollo Server takes the operation on. */
export async function answerGraphql(request: Request, response: Response, endpoint: GraphqlEndpoint): Promise<void> {
  const wrong = wrongForm(request, endpoint)
  if (wrong) return end(response, wrong)
  const identity = await authenticate(request, endpoint.verifier, endpoint.sessions)
  if (identity.kind === 'refused') return end(response, identity)
  const post = await postOf(request)
  if (isRefused(post)) return end(response, post)
  const document = requestedDocument(post, endpoint.manifest, endpoint.isFreeTextAllowed)
  if (document.kind === 'refused') return end(response, document)
  response.locals['operationName'] = document.registeredName ?? 'free'
  const { viewer, token } = identity
  await withDeadline(response, endpoint.deadline, async signal => {
    const { operationName, variables } = post
    const result = await endpoint.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: headersOf(request),
        search: '',
        body: { query: document.text, variables: variables ?? null, operationName: operationName ?? null },
      },
      context: async () => ({ viewer, token, signal, requestId: response.locals['requestId'] as string }),
    })
    return () => {
      const { status = 200, headers, body } = result
      for (const [name, value] of headers) response.set(name, value)
      response.set('Cache-Control', 'no-store').status(status)
      response.send(body.kind === 'complete' ? body.string : '')
    }
  })
}
