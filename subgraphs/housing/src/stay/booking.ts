import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type ClosedSpan, periodsOf, Room, RoomCapacity, shared } from '../room/index.js'
import { findMisfit } from './booking.rules.js'
import type { Placement } from './placement.entity.js'
import { REAL_UNTIL } from './real-until.js'
import * as refuse from './refusals.js'
import type { Stay } from './stay.entity.js'
import { merged } from './stay.rules.js'

/** Which constraint of the database forbids what, for whatever the checks below did not see coming. */
export const bookingConstraints = {
  stay_no_overlap_in_room: () => refuse.roomTaken(),
  stay_one_at_a_time_per_case_file: refuse.alreadyHoused,
  stay_one_active_per_case_file: refuse.alreadyHoused,
}

/**
 * Makes everybody else who books the same person or one of the rooms wait until this transaction ends. Always the person
 * first and the rooms in the order of their keys, so that no two can wait for each other.
 */
export async function takeTurns(em: EntityManager, stay: Stay): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `case_file|${stay.centre}|${stay.caseFileId}`,
  ])
  const rooms = [...new Set(stay.route.map(placement => placement.room.id))]
  await em.find(Room, { id: { $in: rooms } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } })
}

/** @throws PERSON_ALREADY_HOUSED if the case file has another stay on one of these days, or one that was not ended in time */
export async function mustBeOnlyStay(em: EntityManager, stay: Stay): Promise<void> {
  const [other] = await em.execute(
    `select 1 from housing.stay where centre = ? and case_file_id = ? and id <> ? and state <> 'CANCELLED' and from_on < ?::date
      and (state = 'ACTIVE' and ? = 'ACTIVE' or coalesce(until_on, planned_until) > ?::date) limit 1`,
    [stay.centre, stay.caseFileId, stay.id, stay.plannedUntil.toString(), stay.state, stay.from.toString()],
  )
  if (other) throw refuse.alreadyHoused()
}

/** @throws ROOM_TAKEN if another stay has one of the rooms on one of the days; it says which days and not whose */
export async function mustBeFree(em: EntityManager, stay: Stay, today: Temporal.PlainDate): Promise<void> {
  for (const placement of stay.route) {
    const taken = merged(await findOthers(em, stay, placement, today))
    if (taken.length > 0) throw refuse.roomTaken(taken)
  }
}

async function findOthers(em: EntityManager, stay: Stay, placement: Placement, today: Temporal.PlainDate) {
  const { from, until } = placement
  const rows: { from: string; until: string }[] = await em.execute(
    `select other.from::text, other.until::text from (
      select p.from_on as from, ${REAL_UNTIL} as until
      from housing.placement p join housing.stay s on s.centre = p.centre and s.id = p.stay_id
      where p.centre = ? and p.room_id = ? and p.stay_id <> ? and not p.is_cancelled) other
    where other.from < ?::date and other.until > ?::date`,
    [today.toString(), stay.centre, placement.room.id, stay.id, until.toString(), from.toString()],
  )
  const spans = rows.map(row => ({
    from: Temporal.PlainDate.from(row.from),
    until: Temporal.PlainDate.from(row.until),
  }))
  return spans.map(span => shared({ from, until }, span)).filter(span => span !== null) satisfies ClosedSpan[]
}

/** @throws ROOM_CLOSED or ROOM_TOO_SMALL if one of the rooms cannot hold the household on one of the days */
export async function mustFit(em: EntityManager, stay: Stay): Promise<void> {
  const rooms = stay.route.map(placement => placement.room.id)
  const periods = await em.find(RoomCapacity, { room: { id: { $in: rooms } } })
  for (const placement of stay.route) {
    const ofRoom = periods.filter(period => period.room.id === placement.room.id)
    const misfit = findMisfit(placement, periodsOf(ofRoom), stay.occupants.getItems())
    if (misfit) throw misfit
  }
}
