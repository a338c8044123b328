import type { Centre } from '@houvast/schema'
import { Refusal } from '@houvast/subgraph'
import { LockMode, ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { TrainingAttendee } from './attendee.entity.js'
import { TrainingRegistration } from './registration.entity.js'
import type { TrainingSession } from './session.entity.js'

/** A member of staff who takes a place in a training. */
export interface Staff {
  readonly centre: Centre
  readonly displayName: string
  /** Key of the Worker. */
  readonly workerId: string
}

/** Puts somebody at the end of the line. @throws what `already` says if they stand in it */
export async function joinTheLine(em: EntityManager, session: TrainingSession, staff: Staff, already: () => Refusal) {
  const { centre, displayName, workerId } = staff
  const attendee = await attendeeOf(em, session, staff)
  if (attendee && (await lockedRegistration(em, attendee)).isActive) throw already()
  const registration = em.create(TrainingRegistration, {
    centre,
    sessionId: session.id,
    displayName,
  })
  if (attendee) attendee.registration = ref(registration)
  else em.create(TrainingAttendee, { centre, sessionId: session.id, workerId, registration })
}

/** Takes somebody out of the line; those behind move up. @throws CONFLICT if they are not in it */
export async function leaveTheLine(em: EntityManager, session: TrainingSession, staff: Staff) {
  const attendee = await attendeeOf(em, session, staff)
  if (!attendee) throw new Refusal('CONFLICT', 'NOT_REGISTERED', 'You are not registered for this training.')
  const registration = await lockedRegistration(em, attendee)
  registration.cancel()
}

const attendeeOf = (em: EntityManager, session: TrainingSession, { workerId }: Staff) =>
  em.findOne(TrainingAttendee, { sessionId: session.id, workerId })

const lockedRegistration = (em: EntityManager, attendee: TrainingAttendee) =>
  em.findOneOrFail(
    TrainingRegistration,
    { id: attendee.registration.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
