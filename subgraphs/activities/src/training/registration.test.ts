import type { Centre } from '@houvast/schema'
import { keyOf } from '@houvast/subgraph'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { TrainingRegistration } from './registration.entity.js'
import { aTraining, coordinator, leave, placeOf, register, seenBy } from './training.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

async function untilSomebodyWaits() {
  const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted"
  while ((await activities.database.admin(waiting)).length === 0);
}

const staff = (centre: Centre = 'PAGASA') => viewerWith('SOCIAL_WORKER', centre)
const NOT_FOUND = { errors: [{ extensions: { code: 'NOT_FOUND' } }] }
const refused = (reason: string, code = 'CONFLICT') => ({ trainingSession: null, userErrors: [{ code, reason }] })

describe('a registration', () => {
  test('holds the name and the centre, and leads to no record of the person', async () => {
    const { id } = await aTraining(activities)
    const viewer = staff('SURYA')
    const { trainingSession } = await register(activities, viewer, id)
    expect(trainingSession.registrations).toMatchObject([
      { centre: 'SURYA', displayName: viewer.displayName, state: 'REGISTERED', attendedMinutes: null },
    ])
    expect(trainingSession).toMatchObject({
      placesLeft: 1,
      can: ['CANCEL_REGISTRATION'],
      myRegistration: { state: 'REGISTERED' },
    })
    const [shared] = await activities.database.admin<{ row: string }>(
      'select r::text as row from activities.training_registration r where centre = $1 order by changed_at desc limit 1',
      ['SURYA'],
    )
    expect(shared!.row.replaceAll('-', '')).not.toContain(viewer.id.replace('worker_', ''))
  })

  test('beyond the capacity waits, and those who wait move up in order when somebody leaves', async () => {
    const { id } = await aTraining(activities, { capacity: 2 })
    const line = [staff('PAGASA'), staff('PAYOKE'), staff('SURYA'), staff('PAGASA')]
    for (const each of line) await register(activities, each, id)
    const states = async () =>
      (await seenBy(activities, coordinator, id)).registrations.map((each: { state: string }) => each.state)
    expect(await states()).toEqual(['REGISTERED', 'REGISTERED', 'WAITLISTED', 'WAITLISTED'])
    const { trainingSession } = await leave(activities, line[0]!, await placeOf(activities, line[0]!, id))
    expect(trainingSession).toMatchObject({ placesLeft: 0, myRegistration: null })
    expect(await states()).toEqual(['REGISTERED', 'REGISTERED', 'WAITLISTED'])
    expect((await seenBy(activities, line[2]!, id)).myRegistration).toEqual({ state: 'REGISTERED' })
  })

  test('given up and taken again stands at the end of the line', async () => {
    const { id } = await aTraining(activities, { capacity: 1 })
    const [first, second] = [staff('PAGASA'), staff('PAYOKE')]
    await register(activities, first, id)
    await register(activities, second, id)
    await leave(activities, first, await placeOf(activities, first, id))
    await register(activities, first, id)
    expect((await seenBy(activities, first, id)).myRegistration).toEqual({ state: 'WAITLISTED' })
    expect((await seenBy(activities, second, id)).myRegistration).toEqual({ state: 'REGISTERED' })
  })

  test('for the last place goes to one of two who ask at the same moment; the other waits', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await aTraining(activities, { capacity: 1 })
      const two = [staff('PAGASA'), staff('SURYA')]
      const answers = await Promise.all(two.map(each => register(activities, each, id)))
      expect(answers.map(answer => answer.trainingSession.myRegistration.state).sort()).toEqual([
        'REGISTERED',
        'WAITLISTED',
      ])
      const { registrations, placesLeft } = await seenBy(activities, coordinator, id)
      expect(registrations.map((each: { state: string }) => each.state)).toEqual(['REGISTERED', 'WAITLISTED'])
      expect(placesLeft).toBe(0)
    }
  })

  test('waits for one that came before and is still being written, so that a place answered is never taken back', async () => {
    const { id } = await aTraining(activities, { capacity: 1 })
    const sessionId = keyOf('training', id)!
    const first = activities.spaces.PAGASA.em.fork()
    await first.begin()
    const row = { sessionId, displayName: 'DEMO first', centre: 'PAGASA' as const }
    first.create(TrainingRegistration, row)
    await first.flush()
    const second = register(activities, staff('SURYA'), id)
    await Promise.race([second, untilSomebodyWaits()])
    await first.commit()
    expect((await second).trainingSession.myRegistration).toEqual({ state: 'WAITLISTED' })
    const places = await activities.database.admin(
      'select place_in_line as place from activities.training_registration where session_id = $1 order by 1',
      [sessionId],
    )
    expect(places).toEqual([{ place: 1 }, { place: 2 }])
  })

  test('of one person is made once, also when asked for twice at the same moment', async () => {
    const { id } = await aTraining(activities)
    const viewer = staff()
    const answers = await Promise.all([register(activities, viewer, id), register(activities, viewer, id)])
    expect(answers.flatMap(answer => answer.userErrors)).toMatchObject([{ reason: 'ALREADY_REGISTERED' }])
    expect((await seenBy(activities, viewer, id)).registrations).toHaveLength(1)
    const again = await refusedWithoutTrace(activities, () => register(activities, viewer, id))
    expect(again).toMatchObject(refused('ALREADY_REGISTERED'))
  })

  test('is not given up by somebody who has none, nor twice', async () => {
    const { id } = await aTraining(activities)
    const [viewer, colleague] = [staff('PAYOKE'), staff('PAYOKE')]
    await register(activities, viewer, id)
    const place = await placeOf(activities, viewer, id)
    for (const other of [colleague, staff('SURYA')])
      expect(await refusedWithoutTrace(activities, () => leave(activities, other, place))).toMatchObject(NOT_FOUND)
    await leave(activities, viewer, place)
    const again = () => leave(activities, viewer, { ...place, version: place.version + 1 })
    expect(await refusedWithoutTrace(activities, again)).toMatchObject(refused('NOT_REGISTERED'))
  })

  test('is not given up on a page that shows an older state of it, or the one given up before', async () => {
    const { id } = await aTraining(activities)
    const viewer = staff()
    await register(activities, viewer, id)
    const first = await placeOf(activities, viewer, id)
    await leave(activities, viewer, first)
    const stale = () => leave(activities, viewer, first)
    expect(await refusedWithoutTrace(activities, stale)).toMatchObject(refused('VERSION_CHANGED'))
    await register(activities, viewer, id)
    const older = () => leave(activities, viewer, { ...first, version: first.version + 1 })
    expect(await refusedWithoutTrace(activities, older)).toMatchObject(NOT_FOUND)
    expect((await seenBy(activities, viewer, id)).myRegistration).toEqual({ state: 'REGISTERED' })
  })

  test('is not possible, nor given up, once the day is over', async () => {
    const { id } = await aTraining(activities)
    const viewer = staff()
    await register(activities, viewer, id)
    activities.clock.setDay('2026-12-11')
    expect((await seenBy(activities, viewer, id)).can).toEqual([])
    const place = await placeOf(activities, viewer, id)
    for (const deed of [() => register(activities, viewer, id), () => leave(activities, viewer, place)])
      expect(await refusedWithoutTrace(activities, deed)).toMatchObject(refused('TRAINING_NOT_OPEN'))
  })

  test('is refused to a program, which attends nothing', async () => {
    const { id } = await aTraining(activities)
    const { errors } = await refusedWithoutTrace(activities, () =>
      register(activities, viewerWith('PARTNER_PROGRAM', 'SURYA'), id),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('is refused to somebody whose sign-in gives no name', async () => {
    const { id } = await aTraining(activities)
    const { errors } = await refusedWithoutTrace(activities, () =>
      register(activities, { ...staff(), displayName: null }, id),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})
