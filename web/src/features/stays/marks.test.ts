import { expect, test } from 'vitest'
import type { Entry } from './board.js'
import { marksOf } from './marks.js'

const TODAY = '2026-11-23'
const entry = (state: Entry['state'], plannedUntil: string, alert: Entry['stay']['alert'] = 'NONE') =>
  ({ state, stay: { plannedUntil, alert } }) as Entry

test.each([
  ['2026-11-22', 'LATE'],
  ['2026-11-23', 'LEAVES'],
  ['2026-12-07', 'LEAVES'],
  ['2026-12-08', null],
])('a household that is to leave on %s is marked %s', (plannedUntil, leaves) => {
  expect(marksOf(entry('ACTIVE', plannedUntil), TODAY).leaves).toBe(leaves)
})

test('a reservation is never late, whatever its days', () => {
  expect(marksOf(entry('RESERVED', '2026-11-01', 'LONG'), TODAY)).toEqual({ leaves: null, alert: null })
})

test('a long stay is marked', () => {
  expect(marksOf(entry('ACTIVE', '2027-06-01', 'LONG'), TODAY).alert).toBe('LONG')
})
