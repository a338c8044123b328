import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTerm, LEGAL_TERMS, lastDayOf, TERM_NAMES } from './terms.js'

const day = (text: string) => Temporal.PlainDate.from(text)
const anyDay = fc.integer({ min: 0, max: 40_000 }).map(days => Temporal.PlainDate.from('1990-01-01').add({ days }))

describe('a term of months', () => {
  test.each([
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-01-15', 3, '2026-04-15'],
  ])('from %s over %i months ends on %s', (start, months, end) => {
    expect(lastDayOf(day(start), { length: { months } }).toString()).toBe(end)
  })

  test('ends on the same day of the month, or on the last day of a month that has no such day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (start, months) => {
        const end = lastDayOf(start, { length: { months } })
        const monthsApart = (end.year - start.year) * 12 + end.month - start.month
        expect(monthsApart).toBe(months)
        expect(end.day).toBe(Math.min(start.day, end.daysInMonth))
      }),
    )
  })
})

describe('a term of days', () => {
  test('of 45 days from 31 August 2026 ends on 15 October 2026', () => {
    expect(lastDayOf(day('2026-08-31'), { length: { days: 45 } }).toString()).toBe('2026-10-15')
  })

  test('counts calendar days, also over the nights in which the clock changes', () => {
    fc.assert(
      fc.property(anyDay, start => {
        const end = lastDayOf(start, { length: { days: 45 } })
        const utc = (date: Temporal.PlainDate) => Date.UTC(date.year, date.month - 1, date.day)
        expect((utc(end) - utc(start)) / 86_400_000).toBe(45)
      }),
    )
  })
})

describe('the list of legal terms', () => {
  test('names no two terms for one person and one day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...TERM_NAMES), fc.boolean(), (on, name, isMinor) => {
        const found = LEGAL_TERMS.filter(term => findTerm(name, on, { isMinor }, [term]))
        expect(found.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('knows every term today', () => {
    for (const name of TERM_NAMES)
      for (const isMinor of [false, true]) expect(findTerm(name, day('2026-11-23'), { isMinor })).not.toBeNull()
  })

  test('gives an adult 45 days and a minor three months', () => {
    expect(findTerm('REFLECTION', day('2026-08-31'), { isMinor: false })?.length).toEqual({ days: 45 })
    expect(findTerm('REFLECTION', day('2026-08-31'), { isMinor: true })?.length).toEqual({ months: 3 })
  })

  test('changes on the day that it says, and knows nothing from before the law', () => {
    const keyOn = (on: string) => findTerm('REFLECTION', day(on), { isMinor: false })?.key
    expect(keyOn('2017-05-19')).toBe('REFLECTION_45_DAYS_ORDER_TO_LEAVE')
    expect(keyOn('2017-05-20')).toBe('REFLECTION_45_DAYS')
    expect(keyOn('2007-05-31')).toBeUndefined()
  })
})
