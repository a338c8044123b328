import type { IncomingMessage } from 'node:http'

/** The largest request body that is read, in bytes. */
export const MOST_BODY_BYTES = 64 * 1024
const UTF8 = new TextDecoder('utf-8', { fatal: true })

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too large' }
  | { readonly kind: 'malformed' }

async function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) return null
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MOST_BODY_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Reads a JSON body, never more of it than the limit. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await bytesOf(request)
  if (!bytes) return { kind: 'too large' }
  try {
    return { kind: 'json', value: JSON.parse(UTF8.decode(bytes)) }
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
