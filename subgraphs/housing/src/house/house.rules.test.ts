import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClosedSpan, holds } from '../room/index.js'
import { checkRange, gaps, tally } from './house.rules.js'

const START = Temporal.PlainDate.from('2026-02-20')
const plus = (days: number) => START.add({ days })
const span = fc
  .tuple(fc.integer({ min: -10, max: 40 }), fc.integer({ min: 1, max: 20 }))
  .map(([at, days]): ClosedSpan => ({ from: plus(at), until: plus(at + days) }))
const spans = fc.array(span, { maxLength: 8 })

test('a tally counts for every day the spans that hold it', () => {
  fc.assert(
    fc.property(span, spans, (range, all) => {
      const days = range.from.until(range.until).days
      const counted = Array.from({ length: days }, (_, index) => {
        const day = range.from.add({ days: index })
        return all.filter(each => holds(each, day)).length
      })
      expect(tally(range, all)).toEqual(counted)
    }),
  )
})

test('gaps are exactly the days of the range that no span holds', () => {
  fc.assert(
    fc.property(span, spans, (range, all) => {
      const rest = gaps(range, all)
      for (let days = -12; days < 65; days++) {
        const day = plus(days)
        const isGap = holds(range, day) && !all.some(each => holds(each, day))
        expect(rest.some(each => holds(each, day))).toBe(isGap)
      }
    }),
  )
})

test('a range may be as long as the longest and not a day longer', () => {
  const from = Temporal.PlainDate.from('2024-02-29')
  expect(() => checkRange({ from, until: from.add({ days: 366 }) }, { days: 366 })).not.toThrow()
  expect(() => checkRange({ from, until: from.add({ days: 367 }) }, { days: 366 })).toThrow()
  expect(() => checkRange({ from, until: from }, { days: 366 })).toThrow()
})
