import { CENTRES, type Centre } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aPlan, aTraining, carryOut, coordinator, key, leave, register, seenBy } from './training.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

const staff = (centre: Centre = 'PAGASA') => viewerWith('SOCIAL_WORKER', centre)
const refused = (reason: string, code = 'CONFLICT') => ({ trainingSession: null, userErrors: [{ code, reason }] })

describe('a training', () => {
  test('that the coordinator plans is seen by all three centres', async () => {
    const { id } = await aTraining(activities, { hostCentre: 'SURYA' })
    for (const centre of CENTRES)
      expect(await seenBy(activities, staff(centre), id)).toMatchObject({
        ...aPlan,
        hostCentre: 'SURYA',
        state: 'PLANNED',
        placesLeft: 2,
        registrations: [],
        myRegistration: null,
        can: ['REGISTER'],
      })
  })

  test('is held at the coordinator’s own centre when no other is named', async () => {
    expect(await aTraining(activities)).toMatchObject({ hostCentre: 'PAYOKE', version: 1 })
  })

  test.each([
    ['a day that is past', { heldOn: '2026-11-22' }, 'DAY_IS_PAST', 'heldOn'],
    ['a time that is none', { startsAt: '24:00' }, 'TIME_INVALID', 'startsAt'],
    ['no minutes', { minutes: 0 }, 'MINUTES_OUT_OF_RANGE', 'minutes'],
    ['no places', { capacity: 0 }, 'CAPACITY_OUT_OF_RANGE', 'capacity'],
    ['an empty title', { title: ' ' }, 'TEXT_MISSING', 'title'],
    ['an endless place', { place: 'x'.repeat(201) }, 'TEXT_TOO_LONG', 'place'],
    ['a trainer that cannot be stored', { trainer: 'DEMO\u0000' }, 'TEXT_NOT_READABLE', 'trainer'],
  ])('with %s is not planned, and nothing is written', async (_case, plan, reason, field) => {
    const answer = await refusedWithoutTrace(activities, () =>
      carryOut(activities, coordinator, 'planTrainingSession', { ...aPlan, ...plan }),
    )
    expect(answer).toMatchObject({
      trainingSession: null,
      userErrors: [{ code: 'BAD_USER_INPUT', reason, field: [field] }],
    })
  })

  test('sent twice with one key is planned once', async () => {
    const same = { ...key(), ...aPlan }
    const first = await carryOut(activities, coordinator, 'planTrainingSession', same)
    const second = await carryOut(activities, coordinator, 'planTrainingSession', same)
    expect(second.trainingSession.id).toBe(first.trainingSession.id)
  })

  test.each(['planTrainingSession', 'cancelTrainingSession', 'recordTrainingAttendance'])(
    'cannot be touched by somebody who does not coordinate: %s is refused, and nothing is written',
    async deed => {
      const { id } = await aTraining(activities)
      const input = deed.startsWith('plan')
        ? aPlan
        : { sessionId: id, expectedVersion: 1, ...(deed.startsWith('record') && { attendances: [] }) }
      const { errors } = await refusedWithoutTrace(activities, () =>
        carryOut(activities, viewerWith('DIRECTOR', 'PAYOKE'), deed, input),
      )
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    },
  )

  test('is hidden from an analyst, and absent is absent', async () => {
    const { id } = await aTraining(activities)
    const query = 'query ($id: ID!) { trainingSession(id: $id) { id } }'
    const analyst = await activities.ask(viewerWith('ANALYST', null), query, { id })
    expect(analyst.errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    const absent = await activities.ask(staff(), query, { id: 'training_0193b2a47c5e7000800000000000beef' })
    expect(absent.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })

  test('that is cancelled takes nobody more and is not cancelled twice', async () => {
    const { id } = await aTraining(activities)
    const cancelled = await carryOut(activities, coordinator, 'cancelTrainingSession', {
      sessionId: id,
      expectedVersion: 1,
    })
    expect(cancelled.trainingSession).toMatchObject({ state: 'CANCELLED', version: 2, can: [] })
    expect(await refusedWithoutTrace(activities, () => register(activities, staff(), id))).toMatchObject(
      refused('TRAINING_NOT_OPEN'),
    )
    const again = () =>
      carryOut(activities, coordinator, 'cancelTrainingSession', { sessionId: id, expectedVersion: 2 })
    expect(await refusedWithoutTrace(activities, again)).toMatchObject(refused('TRAINING_NOT_PLANNED'))
  })

  test('changed in the meantime is not cancelled', async () => {
    const { id } = await aTraining(activities)
    const stale = () =>
      carryOut(activities, coordinator, 'cancelTrainingSession', { sessionId: id, expectedVersion: 7 })
    expect(await refusedWithoutTrace(activities, stale)).toMatchObject(refused('VERSION_CHANGED'))
  })

  test('stands in a list by day, which can be narrowed to one’s own', async () => {
    const mine = await aTraining(activities, { heldOn: '2027-03-02' })
    const other = await aTraining(activities, { heldOn: '2027-03-01' })
    const viewer = staff('SURYA')
    await register(activities, viewer, mine.id)
    const list = async (filter: object) => {
      const query = `query ($filter: TrainingSessionFilter) { trainingSessions(first: 10, filter: $filter) { nodes { id } totalCount } }`
      const { data } = await activities.ask(viewer, query, { filter })
      return data.trainingSessions.nodes.map((node: { id: string }) => node.id)
    }
    expect(await list({ from: '2027-03-01', until: '2027-03-03' })).toEqual([other.id, mine.id])
    expect(await list({ mine: true, states: ['PLANNED'] })).toEqual([mine.id])
    expect(await list({ from: '2027-03-01', states: ['HELD'] })).toEqual([])
    await leave(activities, viewer, mine.id)
    expect(await list({ mine: true })).toEqual([])
  })
})
