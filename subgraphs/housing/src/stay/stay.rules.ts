import { daysBetween, earliest, isBefore, latest } from '@houvast/subgraph'
import type { ClosedSpan, Span } from '../room/index.js'
import { houseRulesOn } from './house-rules.js'
import type { OccupantKind, StayAlert, StayState, StayStep } from './words.js'

/** What may be done in each state; a step that is not here is refused. */
export const STEPS: Readonly<Record<StayState, readonly StayStep[]>> = {
  RESERVED: ['ADMIT', 'MOVE', 'CHANGE_DATES', 'ADD_OCCUPANT', 'CANCEL'],
  ACTIVE: ['MOVE', 'CHANGE_DATES', 'ADD_OCCUPANT', 'END'],
  ENDED: [],
  CANCELLED: [],
}

/** A person of a household over the days of a stay. */
export interface Living extends Span {
  readonly kind: OccupantKind
  readonly bornHere: boolean
}

/**
 * Nights that began before today: the evenings from `from` on, without the evening of `until`. A night belongs to the date of
 * its evening, so the day of leaving is no night, and tonight counts from tomorrow on.
 */
export function nightsOf({ from, until }: Span, today: Temporal.PlainDate): number {
  const end = until === null ? today : earliest(until, today)
  return Math.max(0, daysBetween(from, end))
}

/** What the length of a running stay asks for. Three months after 30 November is the last day of February. */
export function alertOf(from: Temporal.PlainDate, today: Temporal.PlainDate): StayAlert {
  const { alertAfterMonths } = houseRulesOn(from)
  const hasLasted = (months: number) => !isBefore(today, from.add({ months }))
  const alerts = ['LONG', 'REVIEW', 'PLAN_EXIT'] as const
  return alerts.find(alert => hasLasted(alertAfterMonths[alert])) ?? 'NONE'
}

/** First day on which somebody takes one of the places of a room: a child born in the house first sleeps in a cot. */
export const needsPlaceFrom = ({ bornHere, from }: Living): Temporal.PlainDate =>
  bornHere ? from.add({ months: houseRulesOn(from).cotMonths }) : from

/** How many places of the room the household needs on a day. */
export const placesNeeded = (household: readonly Living[], day: Temporal.PlainDate): number =>
  household.filter(
    person => !isBefore(day, needsPlaceFrom(person)) && (person.until === null || isBefore(day, person.until)),
  ).length

/**
 * Spans that follow each other without a gap, cut and stretched so that they cover exactly these days. A span of which no day
 * is left is null. The first that is left reaches back to `from`, the last one forward to `until`; if `from` equals `until`
 * nothing is left but one empty span, in the room where the stay was.
 */
export function covering(spans: readonly ClosedSpan[], { from, until }: ClosedSpan): (ClosedSpan | null)[] {
  const last = spans.length - 1
  const reached = spans.findIndex(span => isBefore(from, span.until))
  const start = reached === -1 ? last : reached
  return spans.map((span, index) => {
    if (index < start) return null
    if (index > start && !isBefore(span.from, until)) return null
    return {
      from: index === start ? from : span.from,
      until: index === last || !isBefore(spans[index + 1]!.from, until) ? until : span.until,
    }
  })
}

/** Days as ranges that do not touch, in order. */
export function merged(spans: readonly ClosedSpan[]): ClosedSpan[] {
  const result: ClosedSpan[] = []
  for (const span of spans.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))) {
    const previous = result.at(-1)
    if (previous && !isBefore(previous.until, span.from))
      result[result.length - 1] = { from: previous.from, until: latest(previous.until, span.until) }
    else result.push(span)
  }
  return result
}
