import type { Cause } from './cause.js'
import { CAUSES } from './causes.js'
import { type Compared, Comparison } from './comparison.js'
import { type Difference, differencesOf } from './differences.js'

export interface Explained {
  /** The causes that were met. */
  readonly causes: ReadonlySet<Cause>
  /** What none of them explains. */
  readonly unexplained: readonly Difference[]
}

/** Finds for each difference of two answers why it is there. */
export function explain(compared: Compared): Explained {
  const about = new Comparison(compared)
  const causes = new Set<Cause>()
  const unexplained = differencesOf(compared.ours, compared.theirs).filter(difference => {
    const found = CAUSES.filter(cause => cause.explains(difference, about))
    for (const cause of found) causes.add(cause)
    return found.length === 0
  })
  return { causes, unexplained }
}
