import { expect, test } from 'vitest'
import { monthlyBudgetCents, monthsBetween, monthsOfCosts } from './costs.js'

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

test('a month without costs is there with nought, so that no figure slips to another month', () => {
  const cost = (centre: 'PAGASA' | 'SURYA', month: string, amountCents: number) => ({
    centre,
    month,
    amount: { amountCents },
  })
  const costs = [cost('PAGASA', '2026-01-01', 500), cost('SURYA', '2026-03-01', 200)]
  const months = monthsOfCosts(costs, '2026-01-01', '2026-04-01')
  expect(months.map(({ month, total }) => [month, total])).toEqual([
    ['2026-01-01', 500],
    ['2026-02-01', 0],
    ['2026-03-01', 200],
  ])
  expect(months[2]?.cents).toEqual({ PAGASA: 0, PAYOKE: 0, SURYA: 200 })
})
