import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClosedSpan, holds } from '../room/index.js'
import { findMisfit } from './booking.rules.js'
import { houseRulesOn } from './house-rules.js'
import { alertOf, covering, type Living, merged, nightsOf, placesNeeded } from './stay.rules.js'

const START = Temporal.PlainDate.from('2026-02-20')
const plus = (days: number) => START.add({ days })
const length = fc.integer({ min: 1, max: 12 })

/** Spans that follow each other without a gap, as the rooms of a stay do. */
const route = fc.array(length, { minLength: 1, maxLength: 5 }).map(lengths => {
  let from = START
  return lengths.map((days): ClosedSpan => {
    const span = { from, until: from.add({ days }) }
    from = span.until
    return span
  })
})

test('rooms of a stay always cover exactly its days, each day in the room it had', () => {
  fc.assert(
    fc.property(route, fc.integer({ min: -20, max: 70 }), fc.integer({ min: 0, max: 40 }), (spans, start, days) => {
      const range = { from: plus(start), until: plus(start + days) }
      const covered = covering(spans, range)
      const kept = covered.filter(span => span !== null)
      // Each span begins where the one before it ends.
      const starts = [...kept.map(span => span.from), range.until].map(String)
      expect(starts).toEqual([range.from, ...kept.map(span => span.until)].map(String))
      for (let night = start; night < start + days; night++) {
        const before = spans.findIndex(span => holds(span, plus(night)))
        if (before !== -1) expect(covered.findIndex(span => span !== null && holds(span, plus(night)))).toBe(before)
      }
    }),
  )
})

test('nights are the evenings before today, without the evening of leaving, however the stay is cut in two', () => {
  fc.assert(
    fc.property(length, length, fc.integer({ min: -5, max: 30 }), (first, second, now) => {
      const today = plus(now)
      const [middle, until] = [plus(first), plus(first + second)]
      const evenings = Array.from({ length: first + second }, (_, days) => plus(days))
      const passed = evenings.filter(evening => Temporal.PlainDate.compare(evening, today) < 0)
      expect(nightsOf({ from: START, until }, today)).toBe(passed.length)
      expect(nightsOf({ from: START, until: middle }, today) + nightsOf({ from: middle, until }, today)).toBe(
        passed.length,
      )
    }),
  )
})

test('days that touch are told as one period, and none is added or lost', () => {
  const spans = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 40 }), length).map(([at, days]) => ({ from: plus(at), until: plus(at + days) })),
  )
  fc.assert(
    fc.property(spans, all => {
      const result = merged(all)
      const isIn = (some: ClosedSpan[], days: number) => some.some(span => holds(span, plus(days)))
      for (let days = 0; days < 55; days++) expect(isIn(result, days)).toBe(isIn(all, days))
      const touching = result.slice(1).filter((span, index) => span.from.equals(result[index]!.until))
      expect(touching).toEqual([])
    }),
  )
})

test.each([
  ['2025-11-30', '2026-02-27', 'NONE'],
  ['2025-11-30', '2026-02-28', 'PLAN_EXIT'],
  ['2025-08-31', '2026-02-28', 'REVIEW'],
  ['2025-05-31', '2026-02-28', 'LONG'],
])('a stay since %s asks on %s for %s, a month ending on its last day', (from, today, alert) => {
  expect(alertOf(Temporal.PlainDate.from(from), Temporal.PlainDate.from(today))).toBe(alert)
})

test('a child born in the house takes a place of the room from its first birthday', () => {
  const client: Living = { kind: 'CLIENT', from: plus(-100), until: null, bornHere: false }
  const child: Living = { kind: 'CHILD', from: START, until: null, bornHere: true }
  const birthday = START.add({ years: 1 })
  expect(placesNeeded([client, child], birthday.subtract({ days: 1 }))).toBe(1)
  expect(placesNeeded([client, child], birthday)).toBe(2)
  expect(placesNeeded([{ ...child, bornHere: false }], START)).toBe(1)
})

test('a household fits exactly if there is a place for it on every single day', () => {
  const people = fc.array(
    fc.record({
      kind: fc.constant('CHILD' as const),
      from: fc.integer({ min: 0, max: 20 }).map(plus),
      until: fc.constant(null),
      bornHere: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  const periods = fc
    .tuple(route, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }))
    .map(([spans, capacities]) => spans.map((span, index) => ({ ...span, capacity: capacities[index]!, reason: null })))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), length, periods, people, (at, days, all, household) => {
      const range = { from: plus(at), until: plus(at + days) }
      const nights = Array.from({ length: days }, (_, index) => plus(at + index))
      const capacity = (night: Temporal.PlainDate) => all.find(period => holds(period, night))?.capacity ?? 0
      const fits = nights.every(night => capacity(night) > 0 && placesNeeded(household, night) <= capacity(night))
      expect(findMisfit(range, all, household) === null).toBe(fits)
    }),
    { numRuns: 300 },
  )
})

test('house rules hold from their first day on, and before it the first ones do', () => {
  expect(houseRulesOn(Temporal.PlainDate.from('1999-01-01'))).toEqual(houseRulesOn(START))
})
