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
