import { type AccessTable, to } from '@houvast/subgraph'

const everyCentre = to('training:read').tagged('vona')
const oneself = to('training:attend').tagged('vona')
// Coordinating is work in the staff client; the partners' contract has no use for it.
const coordinator = to('training:write')

export const trainingAccess = {
  Query: { trainingSession: everyCentre, trainingSessions: everyCentre },
  Mutation: {
    planTrainingSession: coordinator,
    cancelTrainingSession: coordinator,
    recordTrainingAttendance: coordinator,
    registerForTraining: oneself,
    cancelTrainingRegistration: oneself,
  },
  TrainingSession: {
    id: everyCentre,
    hostCentre: everyCentre,
    title: everyCentre,
    theme: everyCentre,
    heldOn: everyCentre,
    startsAt: everyCentre,
    minutes: everyCentre,
    place: everyCentre,
    trainer: everyCentre,
    capacity: everyCentre,
    state: everyCentre,
    version: everyCentre,
    placesLeft: everyCentre,
    registrations: everyCentre,
    myRegistration: everyCentre,
    can: everyCentre,
  },
  TrainingRegistration: {
    id: everyCentre,
    centre: everyCentre,
    version: everyCentre,
    displayName: everyCentre,
    state: everyCentre,
    attendedMinutes: everyCentre,
  },
  TrainingSessionConnection: { nodes: everyCentre, pageInfo: everyCentre, totalCount: everyCentre },
  TrainingSessionPayload: { trainingSession: everyCentre, userErrors: everyCentre },
} satisfies AccessTable
