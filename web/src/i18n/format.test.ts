import { expect, test } from 'vitest'
import { daysBetween, formatCode, formatDay, formatMoment, formatMoney, formatPercent } from './format.js'

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
