import type { Viewer } from '@houvast/schema'
import { LRUCache } from 'lru-cache'
import { CostBudget } from './costBudget.js'
import type { LoadRules } from './loadRules.js'

/** Budgets that are remembered; whoever asked longest ago begins with a full one. */
const MOST_BUDGETS = 10_000

/** Whoever asks: the same person or program by whichever token. Stays in memory. */
const keyOf = ({ centre, id }: Viewer) => `${centre ?? ''} ${id}`

/** What each viewer of one contract takes of it. */
export class ViewerShares {
  // Only of viewers with a request under way, so there are never more than places.
  readonly #underWay = new Map<string, number>()
  readonly #budgets = new LRUCache<string, CostBudget>({ max: MOST_BUDGETS })

  constructor(
    readonly rules: LoadRules,
    readonly now: () => number,
  ) {}

  hasPlaceFor(viewer: Viewer): boolean {
    return (this.#underWay.get(keyOf(viewer)) ?? 0) < this.rules.placesOfEach
  }

  enter(viewer: Viewer): void {
    const key = keyOf(viewer)
    this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + 1)
  }

  leave(viewer: Viewer): void {
    const key = keyOf(viewer)
    const left = (this.#underWay.get(key) ?? 0) - 1
    if (left > 0) this.#underWay.set(key, left)
    else this.#underWay.delete(key)
  }

  /** @returns 0 when it is paid; otherwise the seconds after which there will be enough */
  spend(viewer: Viewer, cost: number): number {
    return this.budgetOf(viewer)?.spend(cost, this.now()) ?? 0
  }

  /** Null where cost is not counted. */
  budgetOf(viewer: Viewer): CostBudget | null {
    const { costPerMinute } = this.rules
    if (costPerMinute === null) return null
    const key = keyOf(viewer)
    const budget = this.#budgets.get(key) ?? new CostBudget(costPerMinute, this.now())
    this.#budgets.set(key, budget)
    return budget
  }
}
