import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import type { Room } from '../room/index.js'
import { aRoom } from '../room/room.fixtures.js'
import { aCaseFile, aResident, deed, done, type ShownStay, seen } from './stay.fixtures.js'

let housing: TestSubgraph
let room: Room
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
})
afterAll(() => housing.stop())
beforeEach(async () => {
  housing.clock.setDay('2026-11-23')
  room = await aRoom(housing.spaces, 2)
})

const refused = async (name: string, input: Record<string, unknown>) => {
  const { stay, userErrors } = await refusedWithoutTrace(housing, () => deed(housing, name, input))
  expect(stay).toBeNull()
  expect(userErrors).toHaveLength(1)
  return userErrors[0]!
}

const NOW = { from: '2026-11-23', plannedUntil: '2027-02-23' }
const reserved = (days = { from: '2026-12-01', plannedUntil: '2027-03-01' }) =>
  done(housing, 'reserveStay', { caseFileId: aCaseFile(), roomId: room.publicId, ...days })
const active = () => aResident(housing, room, NOW)
const ended = async () => done(housing, 'endStay', { ...seen(await active()), on: '2026-11-23', destination: 'RETURN' })
const cancelled = async () => done(housing, 'cancelStay', seen(await reserved()))

const kinds = (...all: string[]) => all.map(kind => ({ kind }))

describe('nobody', () => {
  test.each([
    ['reserved a room in the past', 'reserveStay', { from: '2026-11-22' }, 'FROM_IN_PAST', 'from'],
    ['reserved for days in reverse', 'reserveStay', { plannedUntil: '2026-11-23' }, 'DATES_REVERSED', 'plannedUntil'],
    ['reserved without a client', 'reserveStay', { occupants: kinds('PARTNER') }, 'ONE_CLIENT', 'occupants'],
    ['reserved for two clients', 'reserveStay', { occupants: kinds('CLIENT', 'CLIENT') }, 'ONE_CLIENT', 'occupants'],
    ['reserved for nobody', 'reserveStay', { occupants: [] }, 'ONE_CLIENT', 'occupants'],
    ['admitted tomorrow', 'admitResident', { from: '2026-11-24' }, 'DAY_IN_FUTURE', 'from'],
    [
      'admitted until today',
      'admitResident',
      { from: '2026-11-20', plannedUntil: '2026-11-23' },
      'PLANNED_UNTIL_PASSED',
      'plannedUntil',
    ],
    ['admitted for days in reverse', 'admitResident', { plannedUntil: '2026-11-22' }, 'DATES_REVERSED', 'plannedUntil'],
    [
      'admitted to a room too small',
      'admitResident',
      { occupants: kinds('CLIENT', 'CHILD', 'CHILD') },
      'ROOM_TOO_SMALL',
      'roomId',
    ],
    ['admitted before the room was opened', 'admitResident', { from: '2019-12-31' }, 'ROOM_CLOSED', 'roomId'],
    [
      'admitted with a key that is none',
      'admitResident',
      { idempotencyKey: 'x' },
      'IDEMPOTENCY_KEY_INVALID',
      'idempotencyKey',
    ],
  ])('is %s', async (_what, name, input, reason, field) => {
    const error = await refused(name, { caseFileId: aCaseFile(), roomId: room.publicId, ...NOW, ...input })
    expect(error).toMatchObject({ reason, field: [field] })
  })

  test.each(['admitResident', 'reserveStay'])('is housed twice on the same days by %s', async name => {
    const stay = await active()
    const other = await aRoom(housing.spaces)
    const again = { caseFileId: stay.caseFile.id, roomId: other.publicId, ...NOW }
    expect(await refused(name, again)).toMatchObject({ code: 'CONFLICT', reason: 'PERSON_ALREADY_HOUSED' })
  })

  test('is housed elsewhere who should have left and has not', async () => {
    const stay = await active()
    housing.clock.setDay('2027-03-01')
    const again = { caseFileId: stay.caseFile.id, roomId: (await aRoom(housing.spaces)).publicId }
    const days = { from: '2027-03-01', plannedUntil: '2027-04-01' }
    expect(await refused('admitResident', { ...again, ...days })).toMatchObject({ reason: 'PERSON_ALREADY_HOUSED' })
  })

  test('is brought into a room or under a file that does not exist', async () => {
    const there = { caseFileId: aCaseFile(), roomId: room.publicId, ...NOW }
    const nowhere = [
      { ...there, roomId: `room_${'0'.repeat(32)}` },
      { ...there, caseFileId: room.publicId },
    ]
    for (const input of nowhere)
      await refusedWithoutTrace(housing, () =>
        expect(deed(housing, 'admitResident', input)).rejects.toThrow('NOT_FOUND'),
      )
  })
})

describe('a room that is taken', () => {
  test('is refused with the nights that are not free and nothing about who is there', async () => {
    const resident = await aResident(housing, room, { from: '2026-11-23', plannedUntil: '2026-12-10' })
    const later = await reserved({ from: '2026-12-20', plannedUntil: '2026-12-21' })
    const wish = { caseFileId: aCaseFile(), roomId: room.publicId, from: '2026-12-01', plannedUntil: '2027-01-01' }
    const error = await refused('reserveStay', wish)
    expect(error).toEqual({
      code: 'ROOM_TAKEN',
      reason: 'ROOM_TAKEN',
      message:
        'The room is not free in the nights of 2026-12-01 to 2026-12-09, 2026-12-20. Choose another room or other dates.',
      field: ['roomId'],
    })
    for (const stay of [resident, later]) {
      expect(JSON.stringify(error)).not.toContain(stay.id)
      expect(JSON.stringify(error)).not.toContain(stay.caseFile.id)
    }
  })

  test('is free again on the day of leaving', async () => {
    await aResident(housing, room, { from: '2026-11-23', plannedUntil: '2026-12-10' })
    expect(await reserved({ from: '2026-12-10', plannedUntil: '2026-12-20' })).toMatchObject({ state: 'RESERVED' })
  })

  test('cannot be moved to, nor reached by longer days', async () => {
    const other = await aRoom(housing.spaces)
    const mover = await aResident(housing, other, { from: '2026-11-23', plannedUntil: '2027-01-01' })
    await reserved({ from: '2026-12-15', plannedUntil: '2027-03-01' })
    const move = { ...seen(mover), roomId: room.publicId, on: '2026-12-01', reason: 'CONFLICT' }
    expect(await refused('moveStay', move)).toMatchObject({ code: 'ROOM_TAKEN' })
    const first = await aResident(housing, room, { from: '2026-11-23', plannedUntil: '2026-12-15' })
    const longer = { ...seen(first), plannedUntil: '2026-12-16' }
    expect(await refused('changeStayDates', longer)).toMatchObject({
      code: 'ROOM_TAKEN',
      message: expect.stringContaining('2026-12-15'),
    })
  })

  test('by a reservation keeps its days when somebody leaves late', async () => {
    const late = await aResident(housing, room, { from: '2026-11-23', plannedUntil: '2026-12-01' })
    const next = await reserved()
    housing.clock.setDay('2026-12-03')
    const leaving = { ...seen(late), on: '2026-12-03', destination: 'OWN_HOME' }
    expect(await refused('endStay', leaving)).toMatchObject({ code: 'ROOM_TAKEN' })
    const moved = { ...seen(next), from: '2026-12-04', plannedUntil: '2027-03-01' }
    await done(housing, 'changeStayDates', moved)
    expect(await done(housing, 'endStay', leaving)).toMatchObject({ state: 'ENDED', until: '2026-12-03' })
  })
})

type Case = [what: string, stay: () => Promise<ShownStay>, name: string, input: object, reason: string]
const MOVE = { on: '2026-12-01', reason: 'WISH' }
const END = { on: '2026-11-23', destination: 'OWN_HOME' }
const BIRTH = { kind: 'CHILD', from: '2026-11-23', bornHere: true }

test.each<Case>([
  ['admitted twice', active, 'admitReservedStay', { on: '2026-11-23' }, 'STAY_ACTIVE'],
  ['admitted in the future', reserved, 'admitReservedStay', { on: '2026-12-01' }, 'DAY_IN_FUTURE'],
  ['admitted after it was cancelled', cancelled, 'admitReservedStay', { on: '2026-11-23' }, 'STAY_CANCELLED'],
  ['moved after it ended', ended, 'moveStay', MOVE, 'STAY_ENDED'],
  ['moved before it began', active, 'moveStay', { ...MOVE, on: '2026-11-22' }, 'DAY_OUTSIDE_STAY'],
  ['moved after it was to end', active, 'moveStay', { ...MOVE, on: '2027-02-23' }, 'DAY_OUTSIDE_STAY'],
  ['moved to where it is', active, 'moveStay', { ...MOVE, roomId: 'same' }, 'SAME_ROOM'],
  ['changed after it ended', ended, 'changeStayDates', { plannedUntil: '2027-03-01' }, 'STAY_ENDED'],
  ['begun anew', active, 'changeStayDates', { from: '2026-11-24', plannedUntil: '2027-03-01' }, 'FROM_IS_FIXED'],
  ['planned to end today', active, 'changeStayDates', { plannedUntil: '2026-11-23' }, 'DATES_REVERSED'],
  [
    'reserved back into the past',
    reserved,
    'changeStayDates',
    { from: '2026-11-22', plannedUntil: '2027-01-01' },
    'FROM_IN_PAST',
  ],
  ['planned in reverse', reserved, 'changeStayDates', { plannedUntil: '2026-12-01' }, 'DATES_REVERSED'],
  ['given a second client', active, 'addOccupant', { kind: 'CLIENT', from: '2026-11-23' }, 'ONE_CLIENT'],
  ['given a partner who was born here', active, 'addOccupant', { ...BIRTH, kind: 'PARTNER' }, 'BIRTH_OF_A_CHILD'],
  ['given a birth before it began', reserved, 'addOccupant', BIRTH, 'BIRTH_OF_A_CHILD'],
  ['given a birth that is still to come', active, 'addOccupant', { ...BIRTH, from: '2026-11-24' }, 'DAY_IN_FUTURE'],
  ['joined before it began', active, 'addOccupant', { kind: 'CHILD', from: '2026-11-22' }, 'DAY_OUTSIDE_STAY'],
  ['joined after it was to end', active, 'addOccupant', { kind: 'CHILD', from: '2027-02-23' }, 'DAY_OUTSIDE_STAY'],
  ['ended before anybody came', reserved, 'endStay', END, 'STAY_NOT_ADMITTED'],
  ['ended twice', ended, 'endStay', END, 'STAY_ENDED'],
  ['ended in the future', active, 'endStay', { ...END, on: '2026-11-24' }, 'DAY_IN_FUTURE'],
  ['ended before it began', active, 'endStay', { ...END, on: '2026-11-22' }, 'DAY_OUTSIDE_STAY'],
  ['cancelled while it runs', active, 'cancelStay', {}, 'STAY_ACTIVE'],
  ['cancelled twice', cancelled, 'cancelStay', {}, 'STAY_CANCELLED'],
])('a stay is not %s, and nothing is written', async (_what, make, name, input, reason) => {
  const stay = await make()
  const target = 'roomId' in input ? room : name === 'moveStay' ? await aRoom(housing.spaces) : null
  const error = await refused(name, { ...seen(stay), ...input, ...(target && { roomId: target.publicId }) })
  expect(error).toMatchObject({ reason })
})

test('a reservation is not admitted after its planned end, and nothing is written', async () => {
  const stay = await reserved({ from: '2026-11-24', plannedUntil: '2026-11-26' })
  housing.clock.setDay('2026-11-26')
  expect(await refused('admitReservedStay', { ...seen(stay), on: '2026-11-25' })).toMatchObject({
    reason: 'PLANNED_UNTIL_PASSED',
  })
})
