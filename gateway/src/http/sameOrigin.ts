import type { IncomingMessage } from 'node:http'

/**
 * Whether a request that carries the session cookie comes from our own pages. Browsers send `Origin` with every POST and
 * `Sec-Fetch-Site` with every request, and no page can forge them. Without either there is no browser that we serve.
 */
export function isSameOrigin({ headers }: IncomingMessage, publicUrl: string): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined && site === undefined) return false
  return (
    (origin === undefined || origin === new URL(publicUrl).origin) && (site === undefined || site === 'same-origin')
  )
}
