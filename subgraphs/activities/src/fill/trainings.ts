import { newId, type Spaces } from '@houvast/subgraph'
import type { DemoRegistration, DemoTraining } from '../demo.js'
import { add, change, type Row, within } from './rows.js'

/** Plans the trainings, lets people register in order, and records what became of it, each by the login that would do it. */
export async function fillTrainings(spaces: Spaces, trainings: readonly DemoTraining[]): Promise<void> {
  for (const [centre, own] of Map.groupBy(trainings, training => training.centre))
    await within(spaces, centre, em => add(em, 'training_session', own.map(sessionRow)))
  for (const training of trainings) await register(spaces, training)
  await within(spaces, 'JOINT', async em => {
    const ended = trainings.filter(({ state }) => state !== 'PLANNED')
    for (const [state, some] of Map.groupBy(ended, training => training.state))
      await change(
        em,
        { table: 'training_session', key: 'id', ids: some.map(({ id }) => id), where: "state = 'PLANNED'" },
        { state },
      )
    for (const [minutes, some] of Map.groupBy(attended(trainings), ({ attendedMinutes }) => attendedMinutes))
      await change(em, registered(some), { state: minutes > 0 ? 'ATTENDED' : 'NO_SHOW', attended_minutes: minutes })
  })
}

const sessionRow = (training: DemoTraining): Row => ({
  centre: training.centre,
  id: training.id,
  host_centre: training.hostCentre,
  title: training.title,
  theme: training.theme,
  held_on: training.heldOn,
  starts_at: training.startsAt,
  minutes: training.minutes,
  place: training.place,
  trainer: training.trainer,
  capacity: training.capacity,
})

const registered = (some: readonly DemoRegistration[]) => ({
  table: 'training_registration',
  key: 'id',
  ids: some.map(({ id }) => id),
  where: "state = 'REGISTERED'",
})

const attended = (trainings: readonly DemoTraining[]) =>
  trainings
    .flatMap(({ registrations }) => registrations)
    .flatMap(each => (each.attendedMinutes === undefined ? [] : [{ ...each, attendedMinutes: each.attendedMinutes }]))

/** Neighbours in the line who are of one centre go in together. */
async function register(spaces: Spaces, { id, registrations }: DemoTraining) {
  for (const group of neighbours(registrations))
    await within(spaces, group[0]!.centre, async em => {
      await add(
        em,
        'training_registration',
        group.map(each => registrationRow(id, each)),
      )
      await add(
        em,
        'training_attendee',
        group.map(each => attendeeRow(id, each)),
      )
      const gone = group.filter(each => each.isCancelled)
      if (gone.length > 0) await change(em, registered(gone), { state: 'CANCELLED' })
    })
}

function neighbours(line: readonly DemoRegistration[]): DemoRegistration[][] {
  const groups: DemoRegistration[][] = []
  for (const each of line) {
    const last = groups.at(-1)
    if (last?.[0]?.centre === each.centre) last.push(each)
    else groups.push([each])
  }
  return groups
}

const registrationRow = (sessionId: string, { centre, id, displayName }: DemoRegistration): Row => ({
  centre,
  id,
  session_id: sessionId,
  display_name: displayName,
})

const attendeeRow = (sessionId: string, { centre, id, workerId }: DemoRegistration): Row => ({
  centre,
  id: newId(),
  session_id: sessionId,
  worker_id: workerId,
  registration_id: id,
})
