import { expect, test } from 'vitest'
import { analytics } from '../contracts/analytics.js'
import { CONTRACTS } from '../contracts/index.js'
import { vona } from '../contracts/vona.js'
import { CostBudget } from './costBudget.js'

test('a budget is full at first, is used up, and whoever waits as long as is said can pay', () => {
  const budget = new CostBudget(600, 0)
  expect(budget.spend(500, 0)).toBe(0)
  expect(budget.spend(105, 0)).toBe(1)
  expect(budget.spend(300, 0)).toBe(20)
  expect(budget.spend(300, 19_000)).toBe(1)
  expect(budget.spend(300, 20_000)).toBe(0)
  expect(budget.spend(1, 20_000)).toBe(1)
})

test('a budget is never more than full, however long nobody asked', () => {
  const budget = new CostBudget(600, 0)
  expect(budget.spend(600, 86_400_000)).toBe(0)
  expect(budget.spend(1, 86_400_000)).toBe(1)
})

test('an operation that costs nothing is paid as well, so that their number is bounded', () => {
  const budget = new CostBudget(2, 0)
  expect([budget.spend(0, 0), budget.spend(0, 0), budget.spend(0, 0)]).toEqual([0, 0, 30])
})

test.each([vona, analytics])(
  'the budget of $name pays for the heaviest operation that the contract answers',
  contract => {
    expect(contract.load.costPerMinute).toBeGreaterThanOrEqual(contract.freeText.mostCost)
  },
)

test('staff are the last to be sent away, and all others together have fewer places than they', () => {
  const [staff, ...others] = [...CONTRACTS].sort((a, b) => b.load.mostDelay - a.load.mostDelay)
  expect(staff?.name).toBe('staff')
  expect(others.map(({ name }) => name)).toEqual(['vona', 'analytics'])
  const placesOfOthers = others.reduce((sum, { load }) => sum + load.places, 0)
  expect(placesOfOthers).toBeLessThan(staff!.load.places)
})
