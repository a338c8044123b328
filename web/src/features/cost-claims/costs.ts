import type { Centre } from '../../gql/graphql.js'
import { addMonths } from '../../i18n/format.js'

interface BudgetOfPeriod {
  readonly from: string
  readonly until: string
  readonly budget: { readonly amountCents: number }
}

/** The first day of the month in which a day lies. */
export const monthOf = (day: string) => `${day.slice(0, 7)}-01`

/** The first days of the months from one until before another. */
export function monthsBetween(from: string, until: string): readonly string[] {
  const months: string[] = []
  for (let month = monthOf(from); month < until; month = addMonths(month, 1)) months.push(month)
  return months
}

/** What all lines together allow a month on average, in cents: each line spread evenly over its own months. */
export function monthlyBudgetCents(lines: readonly BudgetOfPeriod[], from: string, until: string): number {
  const months = monthsBetween(from, until)
  const total = lines.reduce((sum, line) => {
    const own = monthsBetween(line.from, line.until)
    const shared = own.filter(month => months.includes(month)).length
    return sum + (line.budget.amountCents / Math.max(1, own.length)) * shared
  }, 0)
  return Math.round(total / Math.max(1, months.length))
}

interface CostOfMonth {
  readonly centre: Centre
  readonly month: string
  readonly amount: { readonly amountCents: number }
}

/** A month with what was approved for each centre and for all together, in cents. */
export interface MonthOfCosts {
  readonly month: string
  readonly cents: Readonly<Record<Centre, number>>
  readonly total: number
}

/** Every month from one until before another, those without costs too. */
export function monthsOfCosts(costs: readonly CostOfMonth[], from: string, until: string): readonly MonthOfCosts[] {
  return monthsBetween(from, until).map(month => {
    const cents = { PAGASA: 0, PAYOKE: 0, SURYA: 0 }
    for (const { centre, amount } of costs.filter(cost => cost.month === month)) cents[centre] += amount.amountCents
    return { month, cents, total: cents.PAGASA + cents.PAYOKE + cents.SURYA }
  })
}
