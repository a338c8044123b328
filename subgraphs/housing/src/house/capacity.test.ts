import { newId } from '@houvast/subgraph'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aRoom } from '../room/room.fixtures.js'
import { aCaseFile, aResident, deed, done, educator } from '../stay/stay.fixtures.js'

let housing: TestSubgraph
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
})
afterAll(() => housing.stop())
beforeEach(() => housing.clock.setDay('2026-11-23'))

describe('the capacity of a room', () => {
  const SET = `mutation ($input: SetRoomCapacityInput!) { setRoomCapacity(input: $input) {
    room { id version capacity capacityPeriods { from until capacity reason } } userErrors { code reason field } } }`
  const set = async (input: object, viewer = educator) => {
    const { data, errors } = await housing.ask(viewer, SET, { input: { idempotencyKey: newId(), ...input } })
    expect(errors).toBeUndefined()
    return data.setRoomCapacity
  }

  test('changes for some days and is afterwards what it was', async () => {
    const room = await aRoom(housing.spaces, 2)
    const change = { roomId: room.publicId, expectedVersion: 1, from: '2026-12-01', until: '2026-12-08' }
    const { room: changed, userErrors } = await set({ ...change, capacity: 0, reason: 'DEMO repair' })
    expect(userErrors).toEqual([])
    expect(changed).toMatchObject({ version: 2, capacity: 2 })
    expect(changed.capacityPeriods).toEqual([
      { from: '2020-01-01', until: '2026-12-01', capacity: 2, reason: null },
      { from: '2026-12-01', until: '2026-12-08', capacity: 0, reason: 'DEMO repair' },
      { from: '2026-12-08', until: null, capacity: 2, reason: null },
    ])
    const closed = { caseFileId: aCaseFile(), roomId: room.publicId, from: '2026-11-30', plannedUntil: '2026-12-02' }
    const refused = await refusedWithoutTrace(housing, () => deed(housing, 'reserveStay', closed))
    expect(refused.userErrors).toMatchObject([
      { reason: 'ROOM_CLOSED', message: expect.stringContaining('2026-12-01') },
    ])
    await done(housing, 'reserveStay', { ...closed, from: '2026-12-08', plannedUntil: '2026-12-20' })
  })

  test.each([
    ['the past', { from: '2026-11-22', capacity: 1 }, 'FROM_IN_PAST'],
    ['days in reverse', { from: '2026-12-02', until: '2026-12-02', capacity: 1 }, 'DATES_REVERSED'],
    ['no reason for closing', { from: '2026-12-02', capacity: 0, reason: ' ' }, 'REASON_MISSING'],
    ['a reason that cannot be stored', { from: '2026-12-02', capacity: 0, reason: 'DEMO\u0000' }, 'TEXT_NOT_READABLE'],
    ['an endless reason', { from: '2026-12-02', capacity: 0, reason: 'x'.repeat(201) }, 'TEXT_TOO_LONG'],
    ['fewer than nobody', { from: '2026-12-02', capacity: -1 }, 'CAPACITY_INVALID'],
    ['a crowd', { from: '2026-12-02', capacity: 1000 }, 'CAPACITY_INVALID'],
    ['days on which it is lived in', { from: '2026-12-02', capacity: 0, reason: 'DEMO' }, 'ROOM_IN_USE'],
    ['fewer than live there', { from: '2027-01-02', capacity: 1 }, 'ROOM_IN_USE'],
    ['another version', { expectedVersion: 7, from: '2026-12-02', capacity: 3 }, 'VERSION_CHANGED'],
  ])('is not changed for %s, and nothing is written', async (_why, input, reason) => {
    const room = await aRoom(housing.spaces, 2)
    const occupants = [{ kind: 'CLIENT' }, { kind: 'CHILD' }]
    await aResident(housing, room, { from: '2026-11-23', plannedUntil: '2027-01-03' }, { occupants })
    const { room: changed, userErrors } = await refusedWithoutTrace(housing, () =>
      set({ roomId: room.publicId, expectedVersion: 1, ...input }),
    )
    expect(changed).toBeNull()
    expect(userErrors).toMatchObject([{ reason }])
  })

  test('is not changed by somebody who may only look, nor by another centre, and nothing is written', async () => {
    const room = await aRoom(housing.spaces, 2)
    const input = {
      idempotencyKey: 'only-looking',
      roomId: room.publicId,
      expectedVersion: 1,
      from: '2026-12-02',
      capacity: 1,
    }
    for (const [viewer, code] of [
      [viewerWith('DIRECTOR'), 'UNAUTHORIZED_FIELD_OR_TYPE'],
      [viewerWith('SHELTER_EDUCATOR', 'SURYA'), 'NOT_FOUND'],
    ] as const) {
      const { data, errors } = await refusedWithoutTrace(housing, () => housing.ask(viewer, SET, { input }))
      expect(data).toEqual({ setRoomCapacity: null })
      expect(errors).toMatchObject([{ extensions: { code } }])
    }
  })

  test('is not changed under somebody who should have left and has not', async () => {
    const room = await aRoom(housing.spaces, 1)
    await aResident(housing, room, { from: '2026-11-01', plannedUntil: '2026-11-24' })
    housing.clock.setDay('2026-11-30')
    const closing = { roomId: room.publicId, expectedVersion: 1, from: '2026-11-30', capacity: 0, reason: 'DEMO' }
    expect((await refusedWithoutTrace(housing, () => set(closing))).userErrors).toMatchObject([
      { reason: 'ROOM_IN_USE' },
    ])
  })
})
