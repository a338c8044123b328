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

  constructor(waiting: Waiting) {
    this.#waiting = waiting
  }

  /** undici refuses a handler without it. */
  onRequestStart(): void {}

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
    this.#waiting = null
    this.#chunks = []
    return waiting
  }
}
