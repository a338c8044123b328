import type { Dispatcher } from 'undici'

export interface SubgraphReply {
  readonly status: number
  readonly text: string
}

/** Collects one reply as text: what undici's `request` does, without a stream for each. */
export class ReplyHandler implements Dispatcher.DispatchHandler {
  readonly reply = Promise.withResolvers<SubgraphReply>()
  readonly #chunks: Buffer[] = []
  #controller: Dispatcher.DispatchController | undefined
  #status = 0

  constructor(readonly signal: AbortSignal) {
    signal.addEventListener('abort', this)
  }

  /** The request for which this is fetched has ended. */
  handleEvent(): void {
    const reason = new Error('The request has ended')
    this.#settle()
    this.reply.reject(reason)
    this.#controller?.abort(reason)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.signal.aborted) controller.abort(new Error('The request has ended'))
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    const [only] = this.#chunks
    const bytes = this.#chunks.length === 1 ? only! : Buffer.concat(this.#chunks)
    this.#settle()
    this.reply.resolve({ status: this.#status, text: bytes.toString() })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle()
    this.reply.reject(error)
  }

  #settle() {
    this.signal.removeEventListener('abort', this)
  }
}
