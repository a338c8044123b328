import { isBefore, refusal } from '@houvast/subgraph'

/** A half-open period of days of which either end may be left out. */
export interface Period {
  readonly from?: Temporal.PlainDate | null
  readonly until?: Temporal.PlainDate | null
}

/** The period as a condition on a column. @throws BAD_USER_INPUT if it ends before it begins */
export function daysIn({ from, until }: Period) {
  if (from && until && isBefore(until, from)) throw refusal('BAD_USER_INPUT')
  return from || until ? { ...(from && { $gte: from }), ...(until && { $lt: until }) } : undefined
}
