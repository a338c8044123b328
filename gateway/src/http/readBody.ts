import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'

/** The largest request body that is read, in bytes. */
export const MOST_BODY_BYTES = 64 * 1024

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too large' }
  | { readonly kind: 'malformed' }

/** @throws Error when the client goes away before it has sent everything */
function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | null>()
  if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) resolve(null)
  const chunks: Buffer[] = []
  let length = 0
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > MOST_BODY_BYTES) {
      request.pause()
      resolve(null)
    } else chunks.push(chunk)
  })
  request.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
  request.once('error', reject)
  request.once('aborted', () => reject(new Error('The client went away')))
  return promise
}

/** Reads a JSON body, never more of it than the limit. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await bytesOf(request)
  if (!bytes) return { kind: 'too large' }
  if (!isUtf8(bytes)) return { kind: 'malformed' }
  try {
    return { kind: 'json', value: JSON.parse(bytes.toString()) }
  } catch {
    return { kind: 'malformed' }
  }
}

/** True for `application/json` in UTF-8 without compression: the one form that no cross-site form or simple request can send. */
export function isPlainJson({ headers }: IncomingMessage): boolean {
  const [type, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';')
  const hasGoodParameters = parameters.every(parameter => /^\s*charset\s*=\s*"?utf-8"?\s*$/.test(parameter))
  const isUncompressed = ['identity', undefined].includes(headers['content-encoding'])
  return type?.trim() === 'application/json' && hasGoodParameters && isUncompressed
}
