import type { Dispatcher } from 'undici'

export interface SubgraphReply {
  readonly status: number
  readonly text: string
}

interface Waiting {
  readonly resolve: (reply: SubgraphReply) => void
  readonly reject: (error: Error) => void
}

/**
 * One request to a subgraph and its whole reply, taken from undici's connections as it comes. undici's `request` makes a stream
 * of every reply, which costs more time and memory than a text needs.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  #chunks: Buffer[] = []
  #controller: Dispatcher.DispatchController | null = null
  #status = 0
  /** Null once it is told: a connection keeps its last handler, which must not keep the reply. */
  #waiting: Waiting | null

  /** @param signal ends the exchange, which is then answered with its reason */
  constructor(
    readonly signal: AbortSignal,
    waiting: Waiting,
  ) {
    this.#waiting = waiting
    signal.addEventListener('abort', this)
  }

  /** The request for which this is fetched has ended. */
  handleEvent(): void {
    const controller = this.#controller
    this.#settle()?.reject(this.signal.reason)
    controller?.abort(this.signal.reason)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.signal.aborted) controller.abort(this.signal.reason)
    else this.#controller = controller
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    const chunks = this.#chunks
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
    this.#settle()?.resolve({ status: this.#status, text: bytes.toString() })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle()?.reject(error)
  }

  #settle(): Waiting | null {
    const waiting = this.#waiting
    this.signal.removeEventListener('abort', this)
    this.#waiting = null
    this.#controller = null
    this.#chunks = []
    return waiting
  }
}
