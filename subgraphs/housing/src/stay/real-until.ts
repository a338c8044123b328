/**
 * Who should have left and has not is in the house tonight, so a running stay reaches at least until tomorrow, whatever was
 * planned. In SQL, for a stay with alias s; one parameter: today.
 */
export const STAY_REAL_UNTIL = `case when s.state = 'ACTIVE' then greatest(s.planned_until, ?::date + 1)
  else coalesce(s.until_on, s.planned_until) end`

/** The same for a placement (alias p): the last one of a running stay goes on as the stay does. */
export const REAL_UNTIL = `case when s.state = 'ACTIVE' and p.until_on = s.planned_until
  then greatest(p.until_on, ?::date + 1) else p.until_on end`
