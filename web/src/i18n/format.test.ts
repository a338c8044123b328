import { expect, test } from 'vitest'
import {
  daysBetween,
  formatCode,
  formatDay,
  formatLongDay,
  formatMoment,
  formatMoney,
  formatPercent,
  formatWeekday,
} from './format.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test.each([
  ['nl-BE', '23 nov 2026'],
  ['fr-BE', '23 nov. 2026'],
  ['en-GB', '23 Nov 2026'],
])('a day is written as people of %s write it', (locale, text) => {
  expect(plain(formatDay(locale, '2026-11-23'))).toBe(text)
})

test.each([
  ['nl-BE', '€ 1.234,50'],
  ['fr-BE', '1 234,50 €'],
])('money is written as people of %s write it', (locale, text) => {
  expect(plain(formatMoney(locale, 123450))).toBe(text)
})

test('the first of a month is an ordinal in French, and in no other language', () => {
  expect(plain(formatDay('fr-BE', '2026-12-01'))).toBe('1er déc. 2026')
  expect(plain(formatDay('fr-BE', '2026-12-11'))).toBe('11 déc. 2026')
  expect(plain(formatDay('nl-BE', '2026-12-01'))).toBe('1 dec 2026')
})

test('a weekday stands before its day without a comma, and the year is never missing', () => {
  expect(formatLongDay('en-GB', '2026-11-23')).toBe('Monday 23 November 2026')
  expect(plain(formatWeekday('nl-BE', '2027-01-07'))).toBe('do 7 jan 2027')
})

test('a day never breaks over two lines', () => {
  expect(formatDay('nl-BE', '2026-11-23')).not.toContain(' ')
})

test('a moment is shown on the Brussels clock, in summer and in winter', () => {
  expect(formatMoment('nl-BE', '2026-07-01T22:30:00Z')).toContain('2 jul')
  expect(formatMoment('nl-BE', '2026-11-23T22:30:00Z')).toContain('23:30')
})

test('days are counted over the change of the clock', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
})

test('a percentage is given as a whole of a hundred', () => {
  expect(plain(formatPercent('nl-BE', 89))).toBe('89%')
})

test('a code that no language knows is shown as it is', () => {
  expect(formatCode('nl-BE', 'region', '??')).toBe('??')
})
