import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capacityOn, holds, overlap, type Span, shared, without } from './room.rules.js'

const START = Temporal.PlainDate.from('2026-02-20')
const DAYS = 40
const day = fc.integer({ min: 0, max: DAYS - 1 }).map(days => START.add({ days }))
const closed = fc
  .tuple(day, fc.integer({ min: 1, max: 20 }))
  .map(([from, days]) => ({ from, until: from.add({ days }) }))
const span: fc.Arbitrary<Span> = fc.oneof(
  closed,
  day.map(from => ({ from, until: null })),
)
const allDays = Array.from({ length: DAYS + 25 }, (_, days) => START.add({ days }))
const daysIn = (...spans: Span[]) => allDays.filter(each => spans.some(one => holds(one, each))).map(String)

test('two spans overlap exactly when they have a day in common, and share exactly those days', () => {
  fc.assert(
    fc.property(closed, span, (a, b) => {
      const common = daysIn(a).filter(each => daysIn(b).includes(each))
      expect(overlap(a, b)).toBe(common.length > 0)
      expect(overlap(b, a)).toBe(overlap(a, b))
      const part = shared(a, b)
      expect(part ? daysIn(part) : []).toEqual(common)
    }),
  )
})

test('a span without another keeps exactly the other days', () => {
  fc.assert(
    fc.property(span, span, (a, taken) => {
      const rest = without(a, taken)
      expect(daysIn(...rest)).toEqual(daysIn(a).filter(each => !daysIn(taken).includes(each)))
      expect(rest.length).toBeLessThanOrEqual(2)
    }),
  )
})

test('a room that nobody has opened holds nobody', () => {
  const period = { from: START, until: START.add({ days: 1 }), capacity: 2, reason: null }
  expect(capacityOn([period], START)).toBe(2)
  expect(capacityOn([period], START.add({ days: 1 }))).toBe(0)
  expect(capacityOn([], START)).toBe(0)
})
