import type { Capability } from '@houvast/subgraph'
import { TrainingAttendee } from './attendee.entity.js'
import { TrainingRegistration } from './registration.entity.js'
import { TrainingSession } from './session.entity.js'
import { trainingAccess } from './training.access.js'
import { TrainingMutations } from './training.mutations.js'
import { TrainingRegistrationResolver, TrainingSessionResolver } from './training.resolver.js'

export const training: Capability = {
  entities: [TrainingSession, TrainingRegistration, TrainingAttendee],
  resolvers: [TrainingSessionResolver, TrainingRegistrationResolver, TrainingMutations],
  references: { TrainingSession: ({ loaders }, id) => loaders.byPublicId(TrainingSession, id) },
  access: trainingAccess,
}
