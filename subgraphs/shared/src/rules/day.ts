import { Refusal } from '../errors.js'
import { isBefore } from '../model/calendar.js'

/** What is recorded has happened. @throws DAY_IN_FUTURE */
export function notInFuture(day: Temporal.PlainDate, today: Temporal.PlainDate, field: string): void {
  if (isBefore(today, day))
    throw new Refusal('BAD_USER_INPUT', 'DAY_IN_FUTURE', 'This day is still to come. Give today or an earlier day.', [
      field,
    ])
}

/** What follows does not come before what went ahead of it. @throws DAY_TOO_EARLY */
export function notBefore(
  day: Temporal.PlainDate,
  earlier: Temporal.PlainDate | null | undefined,
  field: string,
): void {
  if (earlier && isBefore(day, earlier))
    throw new Refusal(
      'BAD_USER_INPUT',
      'DAY_TOO_EARLY',
      'This day lies before the step that went ahead of it. Give a later day.',
      [field],
    )
}
