import { monitorEventLoopDelay } from 'node:perf_hooks'

const RESOLUTION_MILLISECONDS = 20
const WINDOW_MILLISECONDS = 1_000

/** How late the event loop is, in milliseconds on average over the last second: what every answer waits in addition. */
export class LoopDelay {
  readonly #histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS })
  readonly #timer: NodeJS.Timeout
  #milliseconds = 0

  constructor() {
    this.#histogram.enable()
    this.#timer = setInterval(() => this.#read(), WINDOW_MILLISECONDS).unref()
  }

  get milliseconds(): number {
    return this.#milliseconds
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#histogram.disable()
  }

  // The histogram holds the time from tick to tick, in nanoseconds. One that saw no tick says nothing.
  #read() {
    if (this.#histogram.count === 0) return
    this.#milliseconds = Math.max(0, this.#histogram.mean / 1e6 - RESOLUTION_MILLISECONDS)
    this.#histogram.reset()
  }
}
