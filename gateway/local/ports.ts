import { createServer } from 'node:net'
import { Sentence } from './sentence.js'

const LOOPBACK = '127.0.0.1'

/** Listens for a moment: the port that was given, or null when it cannot be had. */
function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise(resolve => {
    const server = createServer()
    // A machine without this address has nobody listening there.
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? port : null),
    )
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}

/** A port that nobody uses right now. */
export async function freePort(): Promise<number> {
  const port = await tryPort(0, LOOPBACK)
  if (port === null) throw new Sentence('This machine has no free port left.')
  return port
}

/**
 * Checks that nothing else listens on these ports. Both loopback addresses count: a browser tries the other one first.
 * @throws one sentence that names the port and the variable that chooses it
 */
export async function requireFree(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const [here, other] = await Promise.all([tryPort(port, LOOPBACK), tryPort(port, '::1')])
    if (here !== null && other !== null) continue
    throw new Sentence(`Port ${port} is in use: stop what uses it, or choose another with HOUVAST_PORT=5000 npm start.`)
  }
}
