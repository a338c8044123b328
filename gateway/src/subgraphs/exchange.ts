import type { Dispatcher } from 'undici'

export interface SubgraphReply {
  readonly status: number
  readonly text: string
}

/**
 * One request to a subgraph and its whole reply, taken from undici's connections as it comes. undici's `request` makes a stream
 * of every reply, which costs more time and memory than a text needs.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #outcome = Promise.withResolvers<SubgraphReply>()
  readonly #chunks: Buffer[] = []
  readonly #signal: AbortSignal
  #controller: Dispatcher.DispatchController | undefined
  #status = 0

  /** @param signal ends the exchange */
  constructor(signal: AbortSignal) {
    this.#signal = signal
    signal.addEventListener('abort', this.#abort)
  }

  /** @throws undici's error when no whole reply comes, or the reason of the signal */
  get reply(): Promise<SubgraphReply> {
    return this.#outcome.promise
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#signal.aborted) this.#abort()
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#signal.removeEventListener('abort', this.#abort)
    this.#outcome.resolve({ status: this.#status, text: Buffer.concat(this.#chunks).toString() })
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#signal.removeEventListener('abort', this.#abort)
    this.#outcome.reject(error)
  }

  readonly #abort = () => {
    this.#controller?.abort(this.#signal.reason)
    this.#outcome.reject(this.#signal.reason)
  }
}
