import type { Centre } from '@houvast/schema'

/** A calendar day, `2026-11-23`. */
type Day = string
/** A key as UUIDv7 with dashes; the program shows it outside as `training_…`, `claim_…` and so on. */
type Key = string

/** The demonstration data of this subgraph, as the JSON that its seed program takes. All persons in it are synthetic. */
export interface ActivitiesDemo {
  readonly trainings: readonly DemoTraining[]
  readonly budgetLines: readonly DemoBudgetLine[]
  readonly claims: readonly DemoClaim[]
}

export interface DemoTraining {
  readonly id: Key
  /** The centre of the coordinator who planned it. */
  readonly centre: Centre
  readonly hostCentre: Centre
  readonly title: string
  readonly theme: 'TRAUMA_INFORMED' | 'GENDER_SENSITIVE'
  readonly heldOn: Day
  /** Brussels time, `09:30`. */
  readonly startsAt: string
  readonly minutes: number
  readonly place: string
  readonly trainer: string
  readonly capacity: number
  readonly state: 'PLANNED' | 'HELD' | 'CANCELLED'
  /** In the order in which people registered: those beyond `capacity` wait. */
  readonly registrations: readonly DemoRegistration[]
}

export interface DemoRegistration {
  readonly id: Key
  readonly centre: Centre
  /** Key of the Worker who registered. */
  readonly workerId: Key
  readonly displayName: string
  readonly isCancelled?: boolean
  /** Of a training that was held: 0 for a no-show. Left out when not recorded. At most the minutes of the training. */
  readonly attendedMinutes?: number
}

export interface DemoBudgetLine {
  readonly id: Key
  readonly centre: Centre
  readonly label: string
  /** Half-open: `until` is the day after the last. */
  readonly from: Day
  readonly until: Day
  readonly budgetCents: number
}

export interface DemoClaim {
  readonly id: Key
  readonly centre: Centre
  /** The first day of the month of the sessions. */
  readonly month: Day
  readonly sessions: number
  readonly unitPriceCents: number
  readonly state:
    | 'DRAFT'
    | 'SUBMITTED'
    | 'QUERIED'
    | 'ANSWERED'
    | 'APPROVED'
    | 'INCLUDED_IN_REPORT'
    | 'PAID'
    | 'REJECTED'
  /** Needed from APPROVED on: a line of the same centre whose period holds the month and whose budget is not exceeded. */
  readonly budgetLineId?: Key
  readonly provider?: string
  readonly invoiceReference?: string
  /** The case file of the own centre whose client had the sessions. */
  readonly caseFileId?: Key
  /** Needed in QUERIED and ANSWERED. */
  readonly question?: 'PROOF_MISSING' | 'SESSION_COUNT' | 'UNIT_PRICE' | 'PERIOD' | 'ELIGIBILITY' | 'OTHER_FUNDING'
  /** Needed in ANSWERED. */
  readonly answer?: 'CONFIRMED' | 'PROOF_SENT' | 'NOT_RIGHT'
  /** Needed in REJECTED. */
  readonly rejectReason?:
    | 'NOT_ELIGIBLE'
    | 'OUTSIDE_PROJECT_PERIOD'
    | 'PAID_BY_OTHER_SOURCE'
    | 'INSUFFICIENT_PROOF'
    | 'DUPLICATE'
  /** Needed in PAID. */
  readonly paidOn?: Day
}
