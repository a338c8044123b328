import type { ServerResponse } from 'node:http'
import { ERROR_TEXTS, type ErrorCode } from '@houvast/schema'
import { SECURITY_HEADERS } from './securityHeaders.js'

export const JSON_TYPE = 'application/json; charset=utf-8'

export interface JsonAnswer {
  readonly status: number
  readonly text: string
  readonly type?: string
  /** Further headers, names and values in turn. */
  readonly headers?: readonly string[]
}

/** Sends the whole answer of a GraphQL request at once. No cache keeps it. */
export function sendJson(response: ServerResponse, requestId: string, answer: JsonAnswer): void {
  const { status, text, type = JSON_TYPE, headers = [] } = answer
  const length = String(Buffer.byteLength(text))
  const own = ['x-request-id', requestId, 'Cache-Control', 'no-store', 'Content-Type', type, 'Content-Length', length]
  response.writeHead(status, [...SECURITY_HEADERS, ...own, ...headers]).end(text)
}

/** One of the fixed refusals, in the form that every GraphQL client reads. */
export const refusalOf = (status: number, code: ErrorCode, headers: readonly string[] = []): JsonAnswer => ({
  status,
  text: JSON.stringify({ errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] }),
  headers,
})
