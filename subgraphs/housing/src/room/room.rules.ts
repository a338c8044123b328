import { earliest, isBefore, latest } from '@houvast/subgraph'

/** Calendar days, half-open; `until: null` has no end. */
export interface Span {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate | null
}

/** A span with both ends. */
export interface ClosedSpan extends Span {
  readonly until: Temporal.PlainDate
}

/** How many people a room holds over a span; 0 is out of service, for a reason. */
export interface CapacitySpan extends Span {
  readonly capacity: number
  readonly reason: string | null
}

export const holds = ({ from, until }: Span, day: Temporal.PlainDate): boolean =>
  !isBefore(day, from) && (until === null || isBefore(day, until))

export const overlap = (a: Span, b: Span): boolean =>
  (b.until === null || isBefore(a.from, b.until)) && (a.until === null || isBefore(b.from, a.until))

/** The days that two spans share, or null if there are none. */
export function shared(a: ClosedSpan, b: Span): ClosedSpan | null {
  const from = latest(a.from, b.from)
  const until = b.until === null ? a.until : earliest(a.until, b.until)
  return isBefore(from, until) ? { from, until } : null
}

/** What is left of a span when the days of another are taken out: none, one or two spans. */
export function without(span: Span, taken: Span): Span[] {
  if (!overlap(span, taken)) return [span]
  const rest: Span[] = []
  if (isBefore(span.from, taken.from)) rest.push({ from: span.from, until: taken.from })
  if (taken.until !== null && (span.until === null || isBefore(taken.until, span.until)))
    rest.push({ from: taken.until, until: span.until })
  return rest
}

/** How many people the room holds on a day: 0 where no period says so, for a room is not open before somebody opens it. */
export const capacityOn = (periods: readonly CapacitySpan[], day: Temporal.PlainDate): number =>
  periods.find(period => holds(period, day))?.capacity ?? 0
