import { keyOf, type RequestContext } from '@houvast/subgraph'
import { TrainingAttendee } from './attendee.entity.js'
import { TrainingRegistration } from './registration.entity.js'
import type { TrainingSession } from './session.entity.js'

/** Everybody who ever registered for a training, in order. */
export const lineOf = ({ loaders }: RequestContext, sessionId: string): Promise<TrainingRegistration[]> =>
  loaders.allBy(TrainingRegistration, 'sessionId', sessionId, { placeInLine: 'asc' })

/** Key of the viewer as a Worker; null for a program, which attends nothing. */
export const workerOf = ({ viewer }: RequestContext) => keyOf('worker', viewer.id)

/** The viewer's own registration that still counts, or null. */
export async function ownRegistrationOf(context: RequestContext, session: TrainingSession) {
  const colleagues = await context.loaders.allBy(TrainingAttendee, 'sessionId', session.id)
  const own = colleagues.find(({ workerId }) => workerId === workerOf(context))
  const registration = own && (await context.loaders.byKey(TrainingRegistration, own.registration.id))
  return registration?.isActive ? registration : null
}
