import type { Chance } from './random.js'

type Day = Temporal.PlainDate

export const day = (text: string): Day => Temporal.PlainDate.from(text)
export const isAfter = (a: Day, b: Day) => Temporal.PlainDate.compare(a, b) > 0
export const earlier = (a: Day, b: Day) => (isAfter(a, b) ? b : a)
export const later = (a: Day, b: Day) => (isAfter(a, b) ? a : b)
export const daysFrom = (a: Day, b: Day) => a.until(b, { largestUnit: 'days' }).days

/** How much of the week's work falls on this day: offices close at the weekend, and July and August are quiet. */
const rhythm = (date: Day) => (date.dayOfWeek > 5 ? 0.15 : 1) * (date.month === 7 || date.month === 8 ? 0.7 : 1)

/** `count` days in [from, until), in order, in the rhythm of the work. */
export function workDays(chance: Chance, from: Day, until: Day, count: number): Day[] {
  const length = daysFrom(from, until)
  const days: Day[] = []
  while (days.length < count) {
    const date = from.add({ days: chance.between(0, length - 1) })
    if (chance.happens(rhythm(date))) days.push(date)
  }
  return days.sort(Temporal.PlainDate.compare)
}

/** A moment in office hours of that day, as the seed programs want it. */
export const officeHour = (chance: Chance, date: Day) =>
  date
    .toZonedDateTime({
      timeZone: 'Europe/Brussels',
      plainTime: new Temporal.PlainTime(chance.between(8, 17), chance.between(0, 59)),
    })
    .toInstant()
    .toString()
