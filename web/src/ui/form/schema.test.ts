import { expect, test } from 'vitest'
import { optionalDay, optionalText, requiredCents, requiredDay, requiredText, requiredWhole } from './schema.js'

const faultOf = (result: { error?: { issues: { message: string }[] } }) => result.error?.issues[0]?.message

test.each([
  ['1234,50', 123450],
  ['1234.5', 123450],
  ['19,99', 1999],
  ['0', 0],
])('the amount %s is %i cents', (text, cents) => {
  expect(requiredCents.parse(text)).toBe(cents)
})

test.each(['12,345', '-3', '1.234,50', 'abc', '1e3'])('%s is not taken for an amount', text => {
  expect(faultOf(requiredCents.safeParse(text))).toBe('notAnAmount')
})

test.each(['2026-02-30', '2026-13-01', '23-11-2026', '2026-1-1'])('%s is not taken for a day', text => {
  expect(faultOf(requiredDay.safeParse(text))).toBe('notADay')
})

test('a day that the calendar knows is kept as it is', () => {
  expect(requiredDay.parse('2028-02-29')).toBe('2028-02-29')
})

test('what is left empty is null for the API', () => {
  expect([optionalText.parse('  '), optionalDay.parse('')]).toEqual([null, null])
})

test('a required text of spaces only is missing', () => {
  expect(faultOf(requiredText.safeParse('   '))).toBe('required')
})

test('a number with a fraction is not taken for a whole number', () => {
  expect(faultOf(requiredWhole.safeParse('2.5'))).toBe('notANumber')
})
