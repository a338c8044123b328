import { daysBetween } from '../../i18n/format.js'
import type { Entry } from './board.js'

const SOON_DAYS = 14

/** What somebody should notice about a stay on the board. */
export interface Marks {
  readonly leaves: 'LEAVES' | 'LATE' | null
  readonly alert: 'PLAN_EXIT' | 'REVIEW' | 'LONG' | null
}

/** Only a household that lives in the house can be late or about to leave. */
export function marksOf({ state, stay }: Pick<Entry, 'state' | 'stay'>, today: string): Marks {
  if (state !== 'ACTIVE') return { leaves: null, alert: null }
  const daysLeft = daysBetween(today, stay.plannedUntil)
  return {
    leaves: daysLeft < 0 ? 'LATE' : daysLeft <= SOON_DAYS ? 'LEAVES' : null,
    alert: stay.alert === 'NONE' ? null : stay.alert,
  }
}
