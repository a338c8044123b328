import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How long a client may take to send its request: slow senders must not hold connections. */
const REQUEST_TIMEOUT_MILLISECONDS = 12_000

/** After how long without a byte in either direction a connection is cut. Longer than any answer takes to begin. */
const STALLED_MILLISECONDS = 12_000

/** An HTTP server with the limits that every public listener of ours has. */
export function httpServer(listener: RequestListener, stalledMilliseconds = STALLED_MILLISECONDS): Server {
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
      headersTimeout: 10_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16 * 1024,
    },
    listener,
  )
  // An answer that nobody reads would stay in memory for as long as its client likes.
  return server.setTimeout(stalledMilliseconds)
}

/** @returns the port, which the system chooses when it is 0  @throws Error when the port is in use */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** A connection stays open after its last answer; nothing says when that was. */
const IDLE_CHECK_MILLISECONDS = 50

/** Lets running requests end and closes what is idle; what still runs after the time given is cut. */
export function closeServer(server: Server, milliseconds = 10_000): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), milliseconds)
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MILLISECONDS)
  return new Promise(resolve => {
    server.close(() => {
      clearTimeout(cut)
      clearInterval(idle)
      resolve()
    })
  })
}
