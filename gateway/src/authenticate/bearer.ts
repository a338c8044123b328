import type { IncomingHttpHeaders } from 'node:http'

/** The token of an `Authorization: Bearer` header (RFC 6750), or null when there is no such header. */
export function bearerToken({ authorization }: IncomingHttpHeaders): string | null {
  return authorization?.match(/^Bearer ([\w.~+/-]{1,8000}=*)$/i)?.[1] ?? null
}
