import type { Dispatcher } from 'undici'

export interface SubgraphReply {
  readonly status: number
  readonly text: string
}

interface Waiting {
  readonly resolve: (reply: SubgraphReply) => void
  readonly reject: (error: Error) => void
}

const ended = () => new Error('The request has ended')

/** Collects one reply as text: what undici's `request` does, without a stream for each. */
export class ReplyHandler implements Dispatcher.DispatchHandler {
  #chunks: Buffer[] = []
  #controller: Dispatcher.DispatchController | null = null
  #status = 0
  /** Null once it is told: a connection keeps its last handler, which must not keep the reply. */
  #waiting: Waiting | null

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
    this.#settle()?.reject(ended())
    controller?.abort(ended())
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.signal.aborted) controller.abort(ended())
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
