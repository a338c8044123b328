import type { Viewer } from '@houvast/schema'
import { type Space, spaceOf } from '../database/logins.js'

/** How many requests of programs run at once in each space. Each of its logins has five connections: the others stay for people. */
const MOST_AT_ONCE = 2

/** Lets the programs of a centre wait for each other, and its staff for none of them. */
export class ProgramShare {
  readonly #running = new Map<Space, number>()
  readonly #waiting = new Map<Space, (() => void)[]>()

  /** Does the work when it is the viewer's turn. What nobody waits for any more by then is for the work to find out. */
  async inTurn<T>(viewer: Viewer, work: () => Promise<T>): Promise<T> {
    if (!viewer.roles.includes('PARTNER_PROGRAM')) return work()
    const space = spaceOf(viewer)
    await this.#enter(space)
    try {
      return await work()
    } finally {
      this.#leave(space)
    }
  }

  #enter(space: Space): Promise<void> | undefined {
    const running = this.#running.get(space) ?? 0
    if (running >= MOST_AT_ONCE)
      return new Promise(resolve => this.#waiting.set(space, [...(this.#waiting.get(space) ?? []), resolve]))
    this.#running.set(space, running + 1)
    return undefined
  }

  // Whoever waits longest takes the place over.
  #leave(space: Space): void {
    const next = this.#waiting.get(space)?.shift()
    if (next) next()
    else this.#running.set(space, (this.#running.get(space) ?? 1) - 1)
  }
}
