import { daysBetween, refusal } from '@houvast/subgraph'
import { type ClosedSpan, type Span, shared, without } from '../room/index.js'

/** @throws BAD_USER_INPUT if the last day does not come after the first, QUERY_TOO_COMPLEX beyond the longest duration */
export function checkRange({ from, until }: ClosedSpan, longest: Temporal.DurationLike): void {
  if (Temporal.PlainDate.compare(from, until) >= 0) throw refusal('BAD_USER_INPUT')
  if (Temporal.PlainDate.compare(until, from.add(longest)) > 0) throw refusal('QUERY_TOO_COMPLEX')
}

/**
 * On how many of the spans each day of the range lies, one figure per day. Each span adds one where it begins and takes one
 * away where it ends, so the cost is days plus spans and not days times spans.
 */
export function tally(range: ClosedSpan, spans: readonly Span[]): number[] {
  const changes = new Array<number>(daysBetween(range.from, range.until) + 1).fill(0)
  for (const span of spans) {
    const part = shared(range, span)
    if (!part) continue
    changes[daysBetween(range.from, part.from)]! += 1
    changes[daysBetween(range.from, part.until)]! -= 1
  }
  let count = 0
  return changes.slice(0, -1).map(change => (count += change))
}

/** The parts of a range on which none of the spans lies. */
export const gaps = (range: ClosedSpan, spans: readonly Span[]): Span[] =>
  spans.reduce<Span[]>((rest, span) => rest.flatMap(each => without(each, span)), [range])
