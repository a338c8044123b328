import { expect, test } from 'vitest'
import { analytics } from '../contracts/analytics.js'
import { CONTRACTS } from '../contracts/index.js'
import { vona } from '../contracts/vona.js'
import { CostBudget } from './costBudget.js'
import { COST_OF_REQUEST } from './load.js'

test('a budget is full at first, is used up, and whoever waits as long as is said can pay', () => {
  const budget = new CostBudget(600, 0)
  expect(budget.spend(140, 0)).toBe(0)
  expect(budget.spend(11, 0)).toBe(1)
  expect(budget.spend(110, 0)).toBe(10)
  expect(budget.spend(110, 9_000)).toBe(1)
  expect(budget.spend(110, 10_000)).toBe(0)
  expect(budget.spend(1, 10_000)).toBe(1)
})

test('nobody saves up more than a quarter of a minute, however long they do not ask', () => {
  const budget = new CostBudget(600, 0)
  expect(budget.spend(150, 86_400_000)).toBe(0)
  expect(budget.spend(1, 86_400_000)).toBe(1)
})

test('a budget says what is left and how long it takes until it is full, and looking takes nothing from it', () => {
  const budget = new CostBudget(600, 0)
  expect([budget.left(0), budget.untilFull(0)]).toEqual([150, 0])
  budget.spend(100, 0)
  expect([budget.left(0), budget.untilFull(0)]).toEqual([50, 10_000])
  budget.spend(51, 0)
  expect([budget.left(4_000), budget.untilFull(4_000)]).toEqual([90, 6_000])
  expect([budget.left(60_000), budget.untilFull(60_000)]).toEqual([150, 0])
})

test.each([vona, analytics])(
  'the budget of $name pays for the heaviest operation that the contract answers',
  contract => {
    const { most } = new CostBudget(contract.load.costPerMinute!, 0)
    expect(most).toBeGreaterThanOrEqual(contract.freeText.mostCost + COST_OF_REQUEST)
  },
)

test('staff are the last to be sent away, and all others together have fewer places than they', () => {
  const [staff, ...others] = [...CONTRACTS].sort((a, b) => b.load.mostDelay - a.load.mostDelay)
  expect(staff?.name).toBe('staff')
  expect(others.map(({ name }) => name)).toEqual(['vona', 'analytics'])
  const placesOfOthers = others.reduce((sum, { load }) => sum + load.places, 0)
  expect(placesOfOthers).toBeLessThan(staff!.load.places)
})
