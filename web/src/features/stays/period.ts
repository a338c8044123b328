import { addDays, addMonths } from '../../i18n/format.js'

/** How much of the calendar the board shows: two weeks, a month, three months. */
export const ZOOMS = ['2w', '1m', '3m'] as const
export type Zoom = (typeof ZOOMS)[number]
export const USUAL_ZOOM: Zoom = '1m'

/** Calendar days, half-open: `from` counts, `until` does not. */
export interface Period {
  readonly from: string
  readonly until: string
}

const endOf: Readonly<Record<Zoom, (from: string) => string>> = {
  '2w': from => addDays(from, 14),
  '1m': from => addMonths(from, 1),
  '3m': from => addDays(from, 91),
}

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: string) => addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek)

/** The days of the board; without a first day it begins with the present week. */
export function periodOf(zoom: Zoom, from: string | undefined, today: string): Period {
  const first = from ?? mondayOf(today)
  return { from: first, until: endOf[zoom](first) }
}

/** The first day of the period after (1) or before (-1) this one. */
export function turned({ from, until }: Period, zoom: Zoom, direction: 1 | -1): string {
  if (direction === 1) return until
  return zoom === '1m' ? addMonths(from, -1) : addDays(from, zoom === '2w' ? -14 : -91)
}

/** The next closer (-1) or wider (1) zoom; the same at either end. */
export function zoomed(zoom: Zoom, direction: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(zoom) + direction] ?? zoom
}
