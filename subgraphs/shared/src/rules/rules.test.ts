import { describe, expect, test } from 'vitest'
import { notBefore, notInFuture } from './day.js'
import { distinct, optionalText, requiredText } from './text.js'

const day = (text: string) => Temporal.PlainDate.from(text)

describe('a text', () => {
  test('is kept without the blanks around it, its accents in one form', () => {
    expect(requiredText(' Se\u0301bastien ', ['name'])).toBe('Sébastien')
  })

  test.each([null, undefined, '', ' \n '])('of %j is nothing, which only an optional one may be', text => {
    expect(optionalText(text, ['name'])).toBeNull()
    expect(() => requiredText(text ?? '', ['name'])).toThrow(expect.objectContaining({ reason: 'TEXT_MISSING' }))
  })

  test.each([
    ['a NUL byte', 'a\u0000b', 'TEXT_NOT_READABLE'],
    ['half a character', 'a\ud800', 'TEXT_NOT_READABLE'],
    ['too many letters', 'x'.repeat(201), 'TEXT_TOO_LONG'],
  ])('with %s is refused, and the refusal names the field and not the text', (_what, text, reason) => {
    expect(() => optionalText(text, ['contact', 'notes'])).toThrow(
      expect.objectContaining({ reason, field: ['contact', 'notes'], message: expect.not.stringContaining(text) }),
    )
  })
})

test('a list holds each item once, in the order given, and not endlessly many', () => {
  expect(distinct(['b', 'a', 'b'], ['aliases'])).toEqual(['b', 'a'])
  const many = Array.from({ length: 21 }, (_, index) => index)
  expect(() => distinct(many, ['aliases'])).toThrow(expect.objectContaining({ reason: 'LIST_TOO_LONG' }))
})

test('a day that is recorded may be today and not tomorrow, and not before what went ahead of it', () => {
  notInFuture(day('2026-11-23'), day('2026-11-23'), 'on')
  notBefore(day('2026-11-23'), day('2026-11-23'), 'on')
  notBefore(day('2026-11-23'), null, 'on')
  expect(() => notInFuture(day('2026-11-24'), day('2026-11-23'), 'on')).toThrow(
    expect.objectContaining({ reason: 'DAY_IN_FUTURE', field: ['on'] }),
  )
  expect(() => notBefore(day('2026-11-22'), day('2026-11-23'), 'on')).toThrow(
    expect.objectContaining({ reason: 'DAY_TOO_EARLY', field: ['on'] }),
  )
})
