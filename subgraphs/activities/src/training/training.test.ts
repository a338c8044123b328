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
    ['an empty title', { title: ' ' }, 'TEXT_LENGTH', 'title'],
    ['an endless place', { place: 'x'.repeat(201) }, 'TEXT_LENGTH', 'place'],
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
    const { trainingSession } = await leave(activities, line[0]!, id)
    expect(trainingSession).toMatchObject({ placesLeft: 0, myRegistration: null })
    expect(await states()).toEqual(['REGISTERED', 'REGISTERED', 'WAITLISTED'])
    expect((await seenBy(activities, line[2]!, id)).myRegistration).toEqual({ state: 'REGISTERED' })
  })

  test('given up and taken again stands at the end of the line', async () => {
    const { id } = await aTraining(activities, { capacity: 1 })
    const [first, second] = [staff('PAGASA'), staff('PAYOKE')]
    await register(activities, first, id)
    await register(activities, second, id)
    await leave(activities, first, id)
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
    const viewer = staff()
    const gone = () => leave(activities, viewer, id)
    expect(await refusedWithoutTrace(activities, gone)).toMatchObject(refused('NOT_REGISTERED'))
    await register(activities, viewer, id)
    await leave(activities, viewer, id)
    expect(await refusedWithoutTrace(activities, gone)).toMatchObject(refused('NOT_REGISTERED'))
  })

  test('is not possible, nor given up, once the day is over', async () => {
    const { id } = await aTraining(activities)
    const viewer = staff()
    await register(activities, viewer, id)
    activities.clock.setDay('2026-12-11')
    expect((await seenBy(activities, viewer, id)).can).toEqual([])
    for (const deed of [register, leave])
      expect(await refusedWithoutTrace(activities, () => deed(activities, viewer, id))).toMatchObject(
        refused('TRAINING_NOT_OPEN'),
      )
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

describe('attendance', () => {
  const heldWith = async (...people: ReturnType<typeof staff>[]) => {
    const { id } = await aTraining(activities)
    for (const each of people) await register(activities, each, id)
    return seenBy(activities, coordinator, id)
  }
  const record = (session: { id: string; version: number }, attendances: object[], version = session.version) =>
    carryOut(activities, coordinator, 'recordTrainingAttendance', {
      sessionId: session.id,
      expectedVersion: version,
      attendances,
    })

  test('is recorded by the coordinator for staff of every centre, from the day on, and can be corrected', async () => {
    const session = await heldWith(staff('PAGASA'), staff('SURYA'))
    const [one, other] = session.registrations
    activities.clock.setDay('2026-12-10')
    expect((await seenBy(activities, coordinator, session.id)).can).toContain('RECORD_ATTENDANCE')
    const { trainingSession } = await record(session, [
      { registrationId: one.id, minutes: 180 },
      { registrationId: other.id, minutes: 0 },
    ])
    expect(trainingSession).toMatchObject({
      state: 'HELD',
      registrations: [
        { state: 'ATTENDED', attendedMinutes: 180 },
        { state: 'NO_SHOW', attendedMinutes: 0 },
      ],
    })
    const corrected = await record(trainingSession, [{ registrationId: other.id, minutes: 90 }])
    expect(corrected.trainingSession.registrations[1]).toMatchObject({ state: 'ATTENDED', attendedMinutes: 90 })
  })

  test('is not recorded before the day, and nothing is written', async () => {
    const session = await heldWith(staff())
    expect(await refusedWithoutTrace(activities, () => record(session, []))).toMatchObject(
      refused('TRAINING_NOT_HELD_YET'),
    )
  })

  test.each([
    ['more minutes than the training had', { minutes: 181 }, 'MINUTES_OUT_OF_RANGE'],
    ['fewer than no minutes', { minutes: -1 }, 'MINUTES_OUT_OF_RANGE'],
    ['a registration of nobody', { registrationId: 'registration_0193b2a47c5e7000800000000000beef' }, 'HAS_NO_PLACE'],
  ])('with %s is refused as a whole, and nothing is written', async (_case, fault, reason) => {
    const session = await heldWith(staff('PAGASA'), staff('SURYA'))
    const [one, other] = session.registrations
    activities.clock.setDay('2026-12-10')
    const answer = await refusedWithoutTrace(activities, () =>
      record(session, [
        { registrationId: one.id, minutes: 60 },
        { registrationId: other.id, minutes: 60, ...fault },
      ]),
    )
    expect(answer).toMatchObject(refused(reason, 'BAD_USER_INPUT'))
  })

  test('is not recorded for somebody who waited', async () => {
    const session = await heldWith(staff('PAGASA'), staff('PAYOKE'), staff('SURYA'))
    activities.clock.setDay('2026-12-10')
    const waiting = session.registrations[2]
    const answer = await refusedWithoutTrace(activities, () =>
      record(session, [{ registrationId: waiting.id, minutes: 60 }]),
    )
    expect(answer).toMatchObject(refused('HAS_NO_PLACE', 'BAD_USER_INPUT'))
  })
})
