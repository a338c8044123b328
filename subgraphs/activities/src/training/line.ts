import type { Centre } from '@houvast/schema'
import { type Refusal, refusal } from '@houvast/subgraph'
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

/** @throws NOT_FOUND if it is somebody else’s, or one’s own of before one registered again */
export async function requireOwn(em: EntityManager, registration: TrainingRegistration, { workerId }: Staff) {
  const { sessionId, id } = registration
  if (!(await em.count(TrainingAttendee, { sessionId, workerId, registration: { id } }))) throw refusal('NOT_FOUND')
}

const attendeeOf = (em: EntityManager, session: TrainingSession, { workerId }: Staff) =>
  em.findOne(TrainingAttendee, { sessionId: session.id, workerId })

const lockedRegistration = (em: EntityManager, attendee: TrainingAttendee) =>
  em.findOneOrFail(
    TrainingRegistration,
    { id: attendee.registration.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
