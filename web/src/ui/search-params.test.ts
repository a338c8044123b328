import { expect, test } from 'vitest'
import { dayOf, flag, oneOf } from './search-params.js'

test('a known value of an address is kept', () => {
  expect([oneOf(['OPEN', 'CLOSED'], 'OPEN'), flag(true), dayOf('2026-11-23')]).toEqual(['OPEN', true, '2026-11-23'])
})

test.each(['<script>', 3, null, ['OPEN'], '2026-02-30'])('an unknown value of an address is left out: %s', value => {
  expect([oneOf(['OPEN'], value), flag(value), dayOf(value)]).toEqual([undefined, undefined, undefined])
})
