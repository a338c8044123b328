import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

// Mantine sets sizes and colours in style attributes; scripts, fonts and connections are our own only.
const CONTENT_SECURITY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
  },
}

/** Sets the headers of every answer that tell a browser what it must not do. */
export const securityHeaders = helmet({
  contentSecurityPolicy: CONTENT_SECURITY,
  referrerPolicy: { policy: 'no-referrer' },
})

function headersSetBy(middleware: typeof securityHeaders): readonly string[] {
  const headers: string[] = []
  const response = { setHeader: (name: string, value: string) => void headers.push(name, value), removeHeader() {} }
  middleware({} as IncomingMessage, response as unknown as ServerResponse, () => {})
  return headers
}

/** The same headers as names and values in turn. They are the same for every answer, so they are worked out once. */
export const SECURITY_HEADERS: readonly string[] = headersSetBy(securityHeaders)
