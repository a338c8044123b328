export const URGENCIES = ['overdue', 'today', 'sevenDays', 'later'] as const
export type UrgencyGroup = (typeof URGENCIES)[number]

/** How soon something is due, from the whole days that are left: less than none, none, up to seven, more. */
export function urgencyOf(daysLeft: number): UrgencyGroup {
  if (daysLeft < 0) return 'overdue'
  if (daysLeft === 0) return 'today'
  return daysLeft <= 7 ? 'sevenDays' : 'later'
}

/** The items by urgency, soonest group first; groups without any are left out. */
export function byUrgency<Item extends { readonly daysLeft: number }>(items: readonly Item[]) {
  return URGENCIES.map(group => ({
    group,
    items: items.filter(({ daysLeft }) => urgencyOf(daysLeft) === group),
  })).filter(({ items: found }) => found.length > 0)
}
