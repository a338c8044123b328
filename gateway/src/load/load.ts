import type { Viewer } from '@houvast/schema'
import { fixedError } from '../answer/fixedError.js'
import type { Contract } from '../contracts/contract.js'
import type { CostBudget } from './costBudget.js'
import { ViewerShares } from './viewerShares.js'

/** Why a request was not taken: its viewer asks for too much, or the process has too much to do. */
export type ShedReason = 'viewer_places' | 'viewer_cost' | 'places' | 'delay'

export type OnShed = (contract: Contract['name'], reason: ShedReason) => void

/** What a viewer may still spend of a contract. */
export interface BudgetLeft {
  /** How much at once. */
  readonly remaining: number
  /** The instant at which it is as much as it can be, if nothing is spent until then: in whole seconds, by RFC 3339. */
  readonly resetAt: string
}

/** A request that is under way. */
export interface Place {
  readonly kind: 'place'
  /** Pays for an operation from the viewer's budget. @throws GraphQLError RATE_LIMITED, status 429 with Retry-After */
  spend(cost: number): void
  /** What its viewer has left; null where the contract counts no cost. */
  budgetLeft(): BudgetLeft | null
  /** Gives the place back, once. */
  leave(): void
}

export interface Shed {
  readonly kind: 'shed'
  readonly status: 429 | 503
  /** Seconds. */
  readonly retryAfter: number
}

interface Occupancy {
  underWay: number
  readonly shares: ViewerShares
}

export interface LoadOptions {
  /** The delay of the event loop in milliseconds. */
  readonly delay: () => number
  readonly onShed?: OnShed
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number
  /** The time of day, in milliseconds since 1970. */
  readonly date?: () => number
}

// A place comes back within moments; a process that is late needs some time to catch up.
const SECONDS_FOR_A_PLACE = 1
const SECONDS_TO_CATCH_UP = 5
const MILLISECONDS = 1_000
/** What a request costs beside its operation, also when that is wrong: reading and refusing is work as well. */
export const COST_OF_REQUEST = 20
/** How many characters of a document that is not known cost one more, before they are read: what is wrong in it is found last. */
export const CHARACTERS_OF_ONE = 50

/**
 * Lets requests in while there is place for them. Each contract has places of its own and each viewer a share of those, so that
 * heavy partners wait for each other and staff for none of them.
 */
export class Load {
  readonly #occupancies = new Map<Contract, Occupancy>()
  readonly #delay: () => number
  readonly #onShed: OnShed
  readonly #now: () => number
  readonly #date: () => number

  constructor({ delay, onShed = () => {}, now = () => performance.now(), date = Date.now }: LoadOptions) {
    this.#delay = delay
    this.#onShed = onShed
    this.#now = now
    this.#date = date
  }

  /** @param unread how many characters of the request's document have to be read, whatever comes of it */
  enter(contract: Contract, viewer: Viewer, unread = 0): Place | Shed {
    const occupancy = this.#occupancyOf(contract)
    const { underWay, shares } = occupancy
    if (!shares.hasPlaceFor(viewer)) return this.#shed(contract, 'viewer_places', 429, SECONDS_FOR_A_PLACE)
    if (underWay >= contract.load.places) return this.#shed(contract, 'places', 503, SECONDS_FOR_A_PLACE)
    if (this.#isTooLateFor(contract)) return this.#shed(contract, 'delay', 503, SECONDS_TO_CATCH_UP)
    const seconds = shares.spend(viewer, COST_OF_REQUEST + Math.floor(unread / CHARACTERS_OF_ONE))
    if (seconds > 0) return this.#shed(contract, 'viewer_cost', 429, seconds)
    return this.#place(contract, viewer, occupancy)
  }

  /** How many requests of each contract have a place, of those that were asked at all. */
  underWay(): readonly (readonly [contract: Contract['name'], count: number])[] {
    return [...this.#occupancies].map(([{ name }, { underWay }]) => [name, underWay] as const)
  }

  #place(contract: Contract, viewer: Viewer, occupancy: Occupancy): Place {
    const { shares } = occupancy
    occupancy.underWay += 1
    shares.enter(viewer)
    return {
      kind: 'place',
      spend: cost => {
        const seconds = shares.spend(viewer, cost)
        if (seconds === 0) return
        this.#onShed(contract.name, 'viewer_cost')
        throw fixedError('RATE_LIMITED', { status: 429, retryAfter: seconds })
      },
      budgetLeft: () => this.#budgetLeft(shares.budgetOf(viewer)),
      leave() {
        occupancy.underWay -= 1
        shares.leave(viewer)
      },
    }
  }

  #budgetLeft(budget: CostBudget | null): BudgetLeft | null {
    if (!budget) return null
    const now = this.#now()
    const fullAt = Math.ceil((this.#date() + budget.untilFull(now)) / MILLISECONDS) * MILLISECONDS
    const resetAt = Temporal.Instant.fromEpochMilliseconds(fullAt).toString()
    return { remaining: Math.floor(budget.left(now)), resetAt }
  }

  // Whoever matters more is not sent away as long as somebody who matters less is still being answered.
  #isTooLateFor({ load: { mostDelay } }: Contract): boolean {
    if (this.#delay() <= mostDelay) return false
    const isLessImportantUnderWay = ([{ load }, { underWay }]: [Contract, Occupancy]) =>
      underWay > 0 && load.mostDelay < mostDelay
    return ![...this.#occupancies].some(isLessImportantUnderWay)
  }

  #occupancyOf(contract: Contract): Occupancy {
    const known = this.#occupancies.get(contract)
    if (known) return known
    const occupancy = { underWay: 0, shares: new ViewerShares(contract.load, this.#now) }
    this.#occupancies.set(contract, occupancy)
    return occupancy
  }

  #shed({ name }: Contract, reason: ShedReason, status: Shed['status'], retryAfter: number): Shed {
    this.#onShed(name, reason)
    return { kind: 'shed', status, retryAfter }
  }
}
