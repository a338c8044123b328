import type { Dispatcher } from 'undici'
import { ReplyBody } from './replyBody.js'

export interface SubgraphReply {
  readonly status: number
  readonly body: ReplyBody
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
  #status = 0
  /** Null once it is told: a connection keeps its last handler, which must not keep the reply. */
  #waiting: Waiting | null

  /** @param signal keeps the request from being sent, as long as it has not been; it is then answered with its reason */
  constructor(
    readonly signal: AbortSignal,
    waiting: Waiting,
  ) {
    this.#waiting = waiting
    signal.addEventListener('abort', this)
  }

  /** The request for which this is fetched has ended before a connection was free. */
  handleEvent(): void {
    this.#settle()?.reject(this.signal.reason)
  }

  // What is sent is waited for: whoever breaks off does not learn when the subgraph ends the work, and nobody may begin more of it
  // meanwhile.
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.signal.removeEventListener('abort', this)
    if (!this.#waiting) controller.abort(this.signal.reason)
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    const body = new ReplyBody(this.#chunks)
    this.#settle()?.resolve({ status: this.#status, body })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle()?.reject(error)
  }

  #settle(): Waiting | null {
    const waiting = this.#waiting
    this.signal.removeEventListener('abort', this)
    this.#waiting = null
    this.#chunks = []
    return waiting
  }
}
