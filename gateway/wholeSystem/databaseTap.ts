import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface DatabaseTap {
  /** The same address by way of the tap. */
  through(url: string): string
  /** The text of every statement that was sent, in the order of sending. */
  readonly statements: string[]
  close(): Promise<void>
}

const HEAD_BYTES = 5

/** Reads what a client of PostgreSQL sends on one connection without TLS (PostgreSQL documentation, "Message Formats"). */
class StatementReader {
  readonly #prepared = new Map<string, string>()
  #bytes: Buffer = Buffer.alloc(0)
  #isStarted = false

  constructor(readonly tell: (statement: string) => void) {}

  read(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    for (;;) {
      // Only the first message has no type before its length.
      const typeBytes = this.#isStarted ? 1 : 0
      if (this.#bytes.length < HEAD_BYTES) return
      const end = typeBytes + this.#bytes.readUInt32BE(typeBytes)
      if (this.#bytes.length < end) return
      if (this.#isStarted)
        this.#message(String.fromCharCode(this.#bytes[0]!), this.#bytes.toString('utf8', HEAD_BYTES, end))
      this.#isStarted = true
      this.#bytes = this.#bytes.subarray(end)
    }
  }

  #message(type: string, content: string) {
    const [first = '', second = ''] = content.split('\0')
    if (type === 'Q') this.tell(first)
    if (type === 'P') this.#prepared.set(first, second)
    if (type === 'B') this.tell(this.#prepared.get(second) ?? `never prepared: ${second}`)
  }
}

/** Stands before the PostgreSQL at this address, passes everything on, and writes down which statements are sent. */
export async function databaseTap(url: string): Promise<DatabaseTap> {
  const { hostname, port } = new URL(url)
  const statements: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer(incoming => {
    const onward = connect(Number(port || 5432), hostname)
    const reader = new StatementReader(statement => statements.push(statement))
    incoming.on('data', (chunk: Buffer) => reader.read(chunk))
    for (const [from, to] of [
      [incoming, onward],
      [onward, incoming],
    ] as const) {
      sockets.add(from)
      from.setNoDelay(true).pipe(to)
      from.on('error', () => to.destroy()).on('close', () => sockets.delete(from))
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const own = (server.address() as AddressInfo).port
  return {
    through(address) {
      const tapped = new URL(address)
      tapped.hostname = '127.0.0.1'
      tapped.port = String(own)
      return tapped.toString()
    },
    statements,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise(resolve => void server.close(() => resolve()))
    },
  }
}
