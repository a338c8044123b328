import type { Shelf, WorkMemory } from '../memory/workMemory.js'
import type { Question } from './compiledOperations.js'
import type { PlannedOperation, Planning } from './plan/planning.js'

/** Plans each document once, whoever asks it. */
export class Plans {
  readonly #known: Shelf<PlannedOperation>

  constructor(
    readonly planning: Planning,
    memory: WorkMemory,
  ) {
    this.#known = memory.shelf(({ bytes }) => bytes)
  }

  of({ document, operation, planKey }: Question): PlannedOperation {
    const name = operation.name?.value ?? null
    const key = `${planKey} ${name ?? ''}`
    const known = this.#known.get(key)
    if (known) return known
    const planned = this.planning.plan(document, name)
    this.#known.set(key, planned)
    return planned
  }

  clear(): void {
    this.#known.clear()
  }
}
