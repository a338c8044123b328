import { randomUUID } from 'node:crypto'
import type { Viewer } from '@houvast/schema'
import type { TestSubgraph } from '@houvast/subgraph/testing'
import { viewerWith } from '@houvast/subgraph/testing'

/** Payoke's director, who also coordinates the project for the three centres. */
export const coordinator = viewerWith(['DIRECTOR', 'VONA_COORDINATOR'], 'PAYOKE')

export const key = () => ({ idempotencyKey: randomUUID() })

export const SESSION = `id hostCentre title theme heldOn startsAt minutes place trainer capacity state version placesLeft can
  registrations { id centre displayName state attendedMinutes version } myRegistration { state }`

const PAYLOAD = `{ trainingSession { ${SESSION} } userErrors { code reason field } }`

/** Asks for a deed on a training and gives its payload. */
export async function carryOut(activities: TestSubgraph, viewer: Viewer, deed: string, input: object) {
  const type = `${deed[0]!.toUpperCase()}${deed.slice(1)}Input`
  const { data, errors } = await activities.ask(
    viewer,
    `mutation ($input: ${type}!) { answer: ${deed}(input: $input) ${PAYLOAD} }`,
    { input: { ...key(), ...input } },
  )
  return { ...data?.answer, errors }
}

export const aPlan = {
  title: 'DEMO Trauma and memory',
  theme: 'TRAUMA_INFORMED',
  heldOn: '2026-12-10',
  startsAt: '09:30',
  minutes: 180,
  place: 'DEMO meeting room',
  trainer: 'DEMO trainer',
  capacity: 2,
}

/** A planned training; `plan` overrides what it is like. */
export async function aTraining(activities: TestSubgraph, plan: object = {}) {
  const { trainingSession } = await carryOut(activities, coordinator, 'planTrainingSession', { ...aPlan, ...plan })
  return trainingSession
}

export const register = (activities: TestSubgraph, viewer: Viewer, sessionId: string) =>
  carryOut(activities, viewer, 'registerForTraining', { sessionId })

export const leave = (activities: TestSubgraph, viewer: Viewer, registration: { id: string; version: number }) =>
  carryOut(activities, viewer, 'cancelTrainingRegistration', {
    registrationId: registration.id,
    expectedVersion: registration.version,
  })

/** The viewer’s own registration, as a page shows it. */
export async function placeOf(activities: TestSubgraph, viewer: Viewer, sessionId: string) {
  const { data } = await activities.ask(
    viewer,
    'query ($id: ID!) { trainingSession(id: $id) { myRegistration { id version } } }',
    { id: sessionId },
  )
  return data.trainingSession.myRegistration
}

export async function seenBy(activities: TestSubgraph, viewer: Viewer, id: string) {
  const { data } = await activities.ask(viewer, `query ($id: ID!) { trainingSession(id: $id) { ${SESSION} } }`, { id })
  return data.trainingSession
}
