import type { Clock } from '../model/calendar.js'

/** A clock that stands still where the test puts it. */
export class TestClock implements Clock {
  #now: Temporal.Instant

  constructor(now = '2026-11-23T09:00:00Z') {
    this.#now = Temporal.Instant.from(now)
  }

  now() {
    return this.#now
  }

  /** @param day a Brussels calendar day; it becomes noon of that day */
  setDay(day: string) {
    this.#now = Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '12:00' })
      .toInstant()
  }

  set(instant: string) {
    this.#now = Temporal.Instant.from(instant)
  }
}
