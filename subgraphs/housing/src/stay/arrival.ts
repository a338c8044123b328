import type { Centre } from '@houvast/schema'
import { isBefore } from '@houvast/subgraph'
import type { Room } from '../room/index.js'
import { Occupant } from './occupant.entity.js'
import { Placement } from './placement.entity.js'
import * as refuse from './refusals.js'
import { Stay } from './stay.entity.js'
import type { Living } from './stay.rules.js'
import type { StayState } from './words.js'

/** What is known when a stay begins. */
export interface NewStay {
  readonly centre: Centre
  readonly caseFileId: string
  readonly room: Room
  readonly from: Temporal.PlainDate
  readonly plannedUntil: Temporal.PlainDate
  readonly household: readonly Living['kind'][]
}

/** A room held for somebody who comes today or later. */
export function reserve(plan: NewStay, today: Temporal.PlainDate): Stay {
  if (isBefore(plan.from, today)) throw refuse.fromInPast()
  return begin(plan, 'RESERVED')
}

/** Somebody who has come, today or before. */
export function admit(plan: NewStay, today: Temporal.PlainDate): Stay {
  if (isBefore(today, plan.from)) throw refuse.dayInFuture('from')
  if (!isBefore(plan.from, plan.plannedUntil)) throw refuse.datesReversed('plannedUntil')
  if (!isBefore(today, plan.plannedUntil)) throw refuse.plannedUntilPassed()
  return begin(plan, 'ACTIVE')
}

function begin({ centre, caseFileId, room, from, plannedUntil, household }: NewStay, state: StayState): Stay {
  if (!isBefore(from, plannedUntil)) throw refuse.datesReversed('plannedUntil')
  if (household.filter(kind => kind === 'CLIENT').length !== 1) throw refuse.oneClient()
  const stay = Object.assign(new Stay(), { centre, caseFileId, state, from, plannedUntil })
  stay.placements.add(Placement.of(stay, room, { from, until: plannedUntil }, null))
  for (const kind of household) stay.occupants.add(Occupant.of(stay, { kind, from, bornHere: false }))
  return stay
}
