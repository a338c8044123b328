import { expect, test } from 'vitest'
import { periodOf, turned, zoomed } from './period.js'

const TODAY = '2026-11-25'

test.each([
  ['2w', { from: '2026-11-23', until: '2026-12-07' }],
  ['1m', { from: '2026-11-23', until: '2026-12-23' }],
  ['3m', { from: '2026-11-23', until: '2027-02-22' }],
] as const)('the board of %s begins with the present week', (zoom, period) => {
  expect(periodOf(zoom, undefined, TODAY)).toEqual(period)
})

test.each(['2w', '1m', '3m'] as const)('turning %s forward and back ends where it began', zoom => {
  const period = periodOf(zoom, '2026-11-23', TODAY)
  const next = periodOf(zoom, turned(period, zoom, 1), TODAY)
  expect(next.from).toBe(period.until)
  expect(turned(next, zoom, -1)).toBe(period.from)
})

test('zooming stops at either end', () => {
  expect(zoomed('1m', 1)).toBe('3m')
  expect(zoomed('3m', 1)).toBe('3m')
  expect(zoomed('2w', -1)).toBe('2w')
})
