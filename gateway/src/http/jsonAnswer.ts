import type { ServerResponse } from 'node:http'
import type { ErrorCode } from '@houvast/schema'
import { writtenError } from '../answer/fixedError.js'
import { giveMemoryBack, hasOwnMemory } from '../memory/ownMemory.js'
import type { MediaType } from './mediaType.js'
import { SECURITY_HEADERS } from './securityHeaders.js'

export interface JsonAnswer {
  readonly status: number
  readonly bytes: Buffer
  /** Whether the bytes were made for this answer alone, so that nobody has them once it has left. */
  readonly isOwn?: boolean
  /** Further headers, names and values in turn. */
  readonly headers?: readonly string[]
}

/** Sends the whole answer of a GraphQL request at once. No cache keeps it. */
export function sendJson(response: ServerResponse, requestId: string, type: MediaType, answer: JsonAnswer): void {
  const { status, bytes, isOwn = false, headers = [] } = answer
  const form = ['Content-Type', `${type}; charset=utf-8`, 'Content-Length', String(bytes.length)]
  const own = ['x-request-id', requestId, 'Cache-Control', 'no-store', ...form]
  response.writeHead(status, [...SECURITY_HEADERS, ...own, ...headers]).end(bytes)
  // It comes when the system has taken all of it, and not at all when the connection broke (node:http, `finish`).
  if (isOwn && hasOwnMemory(bytes)) response.once('finish', () => giveMemoryBack(bytes))
}

/** One of the fixed refusals, in the form that every GraphQL client reads. */
export const refusalOf = (status: number, code: ErrorCode, headers: readonly string[] = []): JsonAnswer => ({
  status,
  bytes: Buffer.from(JSON.stringify({ errors: [writtenError(code)] })),
  headers,
})
