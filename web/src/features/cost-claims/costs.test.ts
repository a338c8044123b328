import { expect, test } from 'vitest'
import { monthlyBudgetCents, monthsBetween } from './costs.js'

const line = (from: string, until: string, amountCents: number) => ({ from, until, budget: { amountCents } })

test('months run from the first until before the last day, over the turn of a year', () => {
  expect(monthsBetween('2026-11-15', '2027-02-01')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
})

test('a line is spread evenly over its own months', () => {
  expect(monthlyBudgetCents([line('2026-01-01', '2027-01-01', 120_000)], '2026-01-01', '2027-01-01')).toBe(10_000)
})

test('only the months of a line that are shown count', () => {
  expect(monthlyBudgetCents([line('2026-01-01', '2027-01-01', 120_000)], '2026-07-01', '2027-07-01')).toBe(5_000)
})

test('the lines of all centres count together, and without a line there is no budget', () => {
  const both = [line('2026-01-01', '2026-03-01', 2_000), line('2026-01-01', '2026-03-01', 4_000)]
  expect(monthlyBudgetCents(both, '2026-01-01', '2026-03-01')).toBe(3_000)
  expect(monthlyBudgetCents([], '2026-01-01', '2026-03-01')).toBe(0)
})
