import type { Centre } from '@houvast/schema'
import { daysBetween, isBefore } from '@houvast/subgraph'
import { type DocumentFacts, endOf } from '../residence/file.js'
import { termKeyOf } from '../residence/paper.rules.js'
import type { ResidenceState } from '../residence/vocabularies.js'
import { type Clock, clockFor } from './clocks.js'
import { Deadline, type DeadlineAlert } from './deadline.js'

/** What the clocks of one procedure depend on. */
export interface ClockFacts {
  readonly centre: Centre
  readonly procedureId: string
  readonly caseFileId: string
  readonly responsibleId: string
  readonly state: keyof typeof ResidenceState
  readonly isMinor: boolean
  readonly identityProvenOn: Temporal.PlainDate | null
  /** The last document of the chain. */
  readonly document: DocumentFacts
  /** When the first attestation was issued. */
  readonly provisionalSince: Temporal.PlainDate | null
  /** When the magistrate last answered. */
  readonly feedbackOn: Temporal.PlainDate | null
}

type Running = Pick<Deadline, 'kind' | 'dueOn' | 'rule'> & { readonly clock: Clock }

const MAIN = {
  REFLECTION: 'REFLECTION_ENDS',
  PROVISIONAL_AI: 'ATTESTATION_ENDS',
  TEMPORARY_A: 'A_CARD_RENEWAL',
} as const

/** The states in which a clock runs. */
export const TICKING = Object.keys(MAIN) as (keyof typeof MAIN)[]

const isTicking = (state: string): state is keyof typeof MAIN => Object.hasOwn(MAIN, state)

/** The clocks that run in this procedure today. */
export function deadlinesOf(facts: ClockFacts, today: Temporal.PlainDate): Deadline[] {
  if (!isTicking(facts.state)) return []
  const running = [
    ...ofDocument(facts, MAIN[facts.state], today),
    ...ofIdentity(facts, today),
    ...ofFeedback(facts, today),
  ]
  const { centre, procedureId, caseFileId, responsibleId } = facts
  return running.map(({ clock, kind, dueOn, rule }) => {
    const daysLeft = daysBetween(today, dueOn)
    const { isHard } = clock
    const alert = alertOf(daysLeft, clock)
    const keys = { centre, procedureId, caseFileId, responsibleId }
    return Object.assign(new Deadline(), { ...keys, kind, dueOn, rule, daysLeft, isHard, alert })
  })
}

/** The document's own end; and, on the documents that give the right to work, the end of that right on the same day. */
function ofDocument(
  { document, isMinor, state }: ClockFacts,
  kind: (typeof MAIN)[keyof typeof MAIN],
  today: Temporal.PlainDate,
): Running[] {
  const dueOn = endOf(document)
  if (!dueOn) return []
  const clock = clockFor(kind, today)
  const rule = document.printedEndsOn ? 'DATE_ON_THE_PAPER' : termKeyOf(document, { isMinor })
  const main = { kind, dueOn, rule, clock }
  return state === 'REFLECTION' ? [main] : [main, { ...main, kind: 'WORK_PERMISSION_ENDS' }]
}

function ofIdentity({ identityProvenOn, provisionalSince }: ClockFacts, today: Temporal.PlainDate): Running[] {
  if (identityProvenOn || !provisionalSince) return []
  const clock = clockFor('IDENTITY_PROOF', today)
  const dueOn = nextTime(provisionalSince, clock.every?.months ?? 1, today)
  return [{ kind: 'IDENTITY_PROOF', dueOn, rule: 'IDENTITY_PROOF_REPEATED', clock }]
}

function ofFeedback({ state, document, feedbackOn }: ClockFacts, today: Temporal.PlainDate): Running[] {
  const end = endOf(document)
  const isAnswered = feedbackOn !== null && !isBefore(feedbackOn, document.issuedOn)
  if (state === 'REFLECTION' || !end || isAnswered) return []
  const clock = clockFor('MAGISTRATE_FEEDBACK_DUE', today)
  const dueOn = end.subtract(clock.beforeEnd ?? { days: 0 })
  return [{ kind: 'MAGISTRATE_FEEDBACK_DUE', dueOn, rule: 'FEEDBACK_BEFORE_END', clock }]
}

/**
 * The first time, today or later, that a task comes back which comes every so many months. Each time is counted from the start,
 * so that a task of the 31st does not slip to the 28th for good.
 */
export function nextTime(start: Temporal.PlainDate, months: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const passed = Math.floor(start.until(today, { largestUnit: 'months' }).months / months)
  for (let times = Math.max(passed, 1); ; times++) {
    const time = start.add({ months: times * months })
    if (!isBefore(time, today)) return time
  }
}

/** How pressing it is with so many days left. */
export function alertOf(daysLeft: number, { daysLeft: { soon, near, urgent } }: Clock): keyof typeof DeadlineAlert {
  if (daysLeft < 0) return 'OVERDUE'
  if (daysLeft <= urgent) return 'URGENT'
  if (daysLeft <= near) return 'NEAR'
  return daysLeft <= soon ? 'SOON' : 'NONE'
}

// Days as YYYY-MM-DD sort as text. Made once for each deadline, since a list compares each of them many times.
const sortKey = ({ dueOn, isHard, procedureId, kind }: Deadline) =>
  `${dueOn.toString()} ${isHard ? 0 : 1} ${procedureId} ${kind}`

/** The soonest first; on one day those that the law sets first, then always in the same order. */
export function soonestFirst(deadlines: readonly Deadline[]): Deadline[] {
  const keyed = deadlines.map(deadline => ({ deadline, key: sortKey(deadline) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ deadline }) => deadline)
}

/** Whether a deadline is of one of these kinds and due by this day; what is not given holds for all. */
export const matches = (
  { kind, dueOn }: Deadline,
  wanted: { readonly kinds?: readonly Deadline['kind'][] | null; readonly dueUntil?: Temporal.PlainDate | null },
): boolean => (!wanted.kinds || wanted.kinds.includes(kind)) && (!wanted.dueUntil || !isBefore(wanted.dueUntil, dueOn))
