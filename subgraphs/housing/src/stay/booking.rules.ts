import { isBefore, type Refusal } from '@houvast/subgraph'
import { type CapacitySpan, type ClosedSpan, capacityOn, holds } from '../room/index.js'
import * as refuse from './refusals.js'
import { type Living, needsPlaceFrom, placesNeeded } from './stay.rules.js'

/**
 * Why a household cannot be in a room on all days of a span, or null if it can. Capacity and household change only on certain
 * days, so only those days are looked at.
 */
export function findMisfit(
  days: ClosedSpan,
  periods: readonly CapacitySpan[],
  household: readonly Living[],
): Refusal | null {
  for (const day of daysOfChange(days, periods, household)) {
    const capacity = capacityOn(periods, day)
    if (capacity === 0) return refuse.roomClosed(day)
    if (placesNeeded(household, day) > capacity) return refuse.roomTooSmall(day)
  }
  return null
}

function daysOfChange(days: ClosedSpan, periods: readonly CapacitySpan[], household: readonly Living[]) {
  const changes = [
    days.from,
    ...periods.flatMap(({ from, until }) => (until ? [from, until] : [from])),
    ...household.map(needsPlaceFrom),
  ]
  return changes.filter(day => holds(days, day) && isBefore(days.from, days.until)).sort(Temporal.PlainDate.compare)
}
