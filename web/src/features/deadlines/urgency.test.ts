import { expect, test } from 'vitest'
import { byUrgency, urgencyOf } from './urgency.js'

test.each([
  [-1, 'overdue'],
  [0, 'today'],
  [1, 'sevenDays'],
  [7, 'sevenDays'],
  [8, 'later'],
])('with %i days left it is %s', (daysLeft, group) => {
  expect(urgencyOf(daysLeft)).toBe(group)
})

test('what is overdue stands first, and an empty group is not shown', () => {
  const items = [{ daysLeft: 20 }, { daysLeft: -3 }, { daysLeft: 2 }]
  expect(byUrgency(items).map(({ group, items: found }) => [group, found.length])).toEqual([
    ['overdue', 1],
    ['sevenDays', 1],
    ['later', 1],
  ])
})
