import type { IncomingMessage } from 'node:http'

const LONGEST_FORM_BYTES = 4096

/** The fields of a submitted form, or null when it is no form, too long, or was sent from another site's page. */
export async function readForm(request: IncomingMessage, ownOrigin: string): Promise<URLSearchParams | null> {
  const { origin, 'content-type': type } = request.headers
  const site = request.headers['sec-fetch-site'] ?? 'same-origin'
  if ((origin !== undefined && origin !== ownOrigin) || site !== 'same-origin') return null
  if (!type?.startsWith('application/x-www-form-urlencoded')) return null
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LONGEST_FORM_BYTES) return null
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString())
}
