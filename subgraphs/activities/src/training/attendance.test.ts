import type { Centre } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aTraining, carryOut, coordinator, register, seenBy } from './training.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

const staff = (centre: Centre = 'PAGASA') => viewerWith('SOCIAL_WORKER', centre)
const refused = (reason: string, code = 'CONFLICT') => ({ trainingSession: null, userErrors: [{ code, reason }] })

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
