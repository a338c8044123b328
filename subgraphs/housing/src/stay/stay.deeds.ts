import {
  carryOut,
  caseFileSubject,
  type Deed,
  keyOf,
  type Outcome,
  type RequestContext,
  refusal,
  required,
  toChange,
  todayOf,
} from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Room } from '../room/index.js'
import type { NewStay } from './arrival.js'
import { bookingConstraints, mustBeFree, mustBeOnlyStay, mustFit, takeTurns } from './booking.js'
import { Stay } from './stay.entity.js'
import type { CancelStayInput, ReserveStayInput } from './stay.inputs.js'

type Day = Temporal.PlainDate

/** What must hold for the stay as it became. */
type Check = (em: EntityManager, stay: Stay, today: Day) => Promise<void>

/** The checks of a deed that takes days in rooms. */
export const TAKES_ROOM: readonly Check[] = [mustBeOnlyStay, mustBeFree, mustFit]

export interface StayOutcome {
  stay: Stay | null
  userErrors: Outcome<Stay>['userErrors']
}

/** Begins a stay in a room. */
export function begin(
  context: RequestContext,
  name: string,
  input: ReserveStayInput,
  start: (plan: NewStay, today: Day) => Stay,
): Promise<StayOutcome> {
  return carryOutStay(context, name, input, async em => {
    const { centre } = context.viewer
    const caseFileId = keyOf('case', input.caseFileId)
    if (!centre || !caseFileId) throw refusal('NOT_FOUND')
    const room = await required(em, Room, input.roomId)
    const household = input.occupants?.map(({ kind }) => kind) ?? (['CLIENT'] as const)
    const { from, plannedUntil } = input
    const today = todayOf(context.clock)
    const stay = start({ centre, caseFileId, room, from, plannedUntil, household }, today)
    em.persist(stay)
    return check(em, stay, today, TAKES_ROOM)
  })
}

export interface Change {
  readonly name: string
  readonly input: CancelStayInput & { readonly validateOnly?: boolean | null }
  readonly deed: (stay: Stay, today: Day, em: EntityManager) => void | Promise<void>
  readonly checks: readonly Check[]
}

/** Changes a stay, or with `validateOnly` finds out whether that would be possible. */
export async function change(context: RequestContext, { name, input, deed, checks }: Change): Promise<StayOutcome> {
  const work = async (em: EntityManager) => {
    const stay = await toChange(em, Stay, input.stayId, input.expectedVersion)
    await em.populate(stay, ['placements', 'occupants'])
    const today = todayOf(context.clock)
    await deed(stay, today, em)
    return check(em, stay, today, checks)
  }
  return input.validateOnly ? tryOut(context, name, input, work) : carryOutStay(context, name, input, work)
}

async function check(em: EntityManager, stay: Stay, today: Day, checks: readonly Check[]): Promise<Stay> {
  await takeTurns(em, stay)
  for (const holds of checks) await holds(em, stay, today)
  return stay
}

async function carryOutStay(
  context: RequestContext,
  name: string,
  input: Deed<Stay>['input'],
  work: Deed<Stay>['work'],
): Promise<StayOutcome> {
  const { record, userErrors } = await carryOut(context, {
    name,
    input,
    record: Stay,
    subject: stay => caseFileSubject(stay.caseFileId),
    constraints: bookingConstraints,
    work,
  })
  return { stay: record, userErrors }
}

/** Does the deed up to the point where only writing is left, then takes it back. Answers the stay as it is. */
async function tryOut(
  context: RequestContext,
  name: string,
  input: Change['input'],
  work: Deed<Stay>['work'],
): Promise<StayOutcome> {
  const isPossible = new Error('The deed is possible.')
  try {
    return await carryOutStay(context, name, input, async em => {
      await work(em)
      await em.flush()
      await em.execute('set constraints all immediate')
      throw isPossible
    })
  } catch (error) {
    if (error !== isPossible) throw error
    return { stay: await context.loaders.byPublicId(Stay, input.stayId), userErrors: [] }
  }
}
