/** The rules of the houses that are figures. They change by a new line and hold from its day on. */
interface HouseRules {
  readonly since: string
  /** Months after arrival at which a running stay asks for something. */
  readonly alertAfterMonths: { readonly PLAN_EXIT: number; readonly REVIEW: number; readonly LONG: number }
  /** For how many months a child born in the house sleeps in a cot and takes no place of the room. */
  readonly cotMonths: number
}

const HOUSE_RULES: readonly HouseRules[] = [
  { since: '2000-01-01', alertAfterMonths: { PLAN_EXIT: 3, REVIEW: 6, LONG: 9 }, cotMonths: 12 },
]

/** The rules that hold on a day; before the first line, those of the first line. */
export function houseRulesOn(day: Temporal.PlainDate): HouseRules {
  const [first, ...later] = HOUSE_RULES
  return later.findLast(({ since }) => Temporal.PlainDate.compare(since, day) <= 0) ?? first!
}
