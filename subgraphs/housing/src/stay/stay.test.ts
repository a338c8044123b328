import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aRoom } from '../room/room.fixtures.js'
import { aCaseFile, aResident, deed, done, educator, seen } from './stay.fixtures.js'

let housing: TestSubgraph
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
})
afterAll(() => housing.stop())
beforeEach(() => housing.clock.setDay('2026-11-23'))

const DECEMBER = { from: '2026-12-01', plannedUntil: '2027-03-01' }
const NOW = { from: '2026-11-23', plannedUntil: '2027-02-23' }

const refused = async (name: string, input: Record<string, unknown>) => {
  const { stay, userErrors } = await refusedWithoutTrace(housing, () => deed(housing, name, input))
  expect(stay).toBeNull()
  expect(userErrors).toHaveLength(1)
  return userErrors[0]!
}

describe('a reservation', () => {
  test('holds a room for a household until it comes', async () => {
    const room = await aRoom(housing.spaces, 3)
    const caseFileId = aCaseFile()
    const occupants = [{ kind: 'CLIENT' }, { kind: 'CHILD' }]
    const stay = await done(housing, 'reserveStay', { caseFileId, roomId: room.publicId, ...DECEMBER, occupants })
    expect(stay).toMatchObject({
      state: 'RESERVED',
      room: { id: room.publicId },
      nights: 0,
      caseFile: { id: caseFileId },
    })
    expect(stay.placements).toMatchObject([{ from: '2026-12-01', until: '2027-03-01', reason: null }])
    expect(stay.occupants.map(({ kind }) => kind).sort()).toEqual(['CHILD', 'CLIENT'])
    expect(stay.can).toEqual(['ADMIT', 'MOVE', 'CHANGE_DATES', 'ADD_OCCUPANT', 'CANCEL'])
  })

  test('becomes a stay when the household comes, also on another day than planned', async () => {
    const room = await aRoom(housing.spaces)
    const stay = await done(housing, 'reserveStay', { caseFileId: aCaseFile(), roomId: room.publicId, ...DECEMBER })
    const admitted = await done(housing, 'admitReservedStay', { ...seen(stay), on: '2026-11-22' })
    expect(admitted).toMatchObject({ state: 'ACTIVE', from: '2026-11-22', nights: 1, version: stay.version + 1 })
    expect(admitted.placements).toMatchObject([{ from: '2026-11-22', until: '2027-03-01' }])
    expect(admitted.occupants).toMatchObject([{ from: '2026-11-22' }])
  })

  test('that is cancelled frees the room and the person', async () => {
    const room = await aRoom(housing.spaces)
    const wish = { caseFileId: aCaseFile(), roomId: room.publicId, ...DECEMBER }
    const stay = await done(housing, 'reserveStay', wish)
    const cancelled = await done(housing, 'cancelStay', seen(stay))
    expect(cancelled).toMatchObject({ state: 'CANCELLED', placements: [], room: null, can: [] })
    expect(await done(housing, 'reserveStay', wish)).toMatchObject({ state: 'RESERVED' })
  })

  test('moves to other days as long as nobody has come', async () => {
    const stay = await done(housing, 'reserveStay', {
      caseFileId: aCaseFile(),
      roomId: (await aRoom(housing.spaces)).publicId,
      ...DECEMBER,
    })
    const changed = await done(housing, 'changeStayDates', {
      ...seen(stay),
      from: '2026-12-10',
      plannedUntil: '2027-01-10',
    })
    expect(changed).toMatchObject({ from: '2026-12-10', placements: [{ from: '2026-12-10', until: '2027-01-10' }] })
    expect(changed.occupants).toMatchObject([{ from: '2026-12-10' }])
  })
})

describe('a stay', () => {
  test('goes on in another room from a day on, and can go back', async () => {
    const [one, two] = [await aRoom(housing.spaces), await aRoom(housing.spaces)]
    const stay = await aResident(housing, one, NOW)
    const moved = await done(housing, 'moveStay', {
      ...seen(stay),
      roomId: two.publicId,
      on: '2026-11-30',
      reason: 'REPAIR',
    })
    expect(moved.room).toEqual({ id: one.publicId })
    expect(moved.placements).toEqual([
      { room: { id: one.publicId }, from: '2026-11-23', until: '2026-11-30', reason: null },
      { room: { id: two.publicId }, from: '2026-11-30', until: '2027-02-23', reason: 'REPAIR' },
    ])
    housing.clock.setDay('2026-12-07')
    const back = await done(housing, 'moveStay', {
      ...seen(moved),
      roomId: one.publicId,
      on: '2026-12-07',
      reason: 'WISH',
    })
    expect(back.placements.map(({ room, until }) => [room.id, until])).toEqual([
      [one.publicId, '2026-11-30'],
      [two.publicId, '2026-12-07'],
      [one.publicId, '2027-02-23'],
    ])
  })

  test('ends on the day of leaving, whose night is no longer counted, and frees the room', async () => {
    const room = await aRoom(housing.spaces)
    const stay = await aResident(housing, room, NOW)
    housing.clock.setDay('2026-12-03')
    const ended = await done(housing, 'endStay', { ...seen(stay), on: '2026-12-03', destination: 'OWN_HOME' })
    expect(ended).toMatchObject({ state: 'ENDED', until: '2026-12-03', destination: 'OWN_HOME', nights: 10, can: [] })
    expect(ended.placements).toMatchObject([{ until: '2026-12-03' }])
    expect(ended.occupants).toMatchObject([{ until: '2026-12-03' }])
    await aResident(housing, room, { from: '2026-12-03', plannedUntil: '2027-03-03' })
  })

  test('that ended before its last move drops the room that was never used', async () => {
    const [one, two] = [await aRoom(housing.spaces), await aRoom(housing.spaces)]
    const stay = await aResident(housing, one, NOW)
    housing.clock.setDay('2026-11-28')
    const moved = await done(housing, 'moveStay', {
      ...seen(stay),
      roomId: two.publicId,
      on: '2026-11-27',
      reason: 'SAFETY',
    })
    const ended = await done(housing, 'endStay', { ...seen(moved), on: '2026-11-26', destination: 'UNKNOWN' })
    expect(ended.placements).toMatchObject([{ room: { id: one.publicId }, until: '2026-11-26' }])
    await aResident(housing, two, { from: '2026-11-27', plannedUntil: '2027-03-03' })
  })

  test('counts a night once for every person', async () => {
    const room = await aRoom(housing.spaces, 3)
    const occupants = [{ kind: 'CLIENT' }, { kind: 'PARTNER' }]
    const stay = await aResident(housing, room, { from: '2026-11-13', plannedUntil: '2027-02-13' }, { occupants })
    expect(stay.nights).toBe(20)
    const more = await done(housing, 'addOccupant', { ...seen(stay), kind: 'CHILD', from: '2026-11-20' })
    expect(more.nights).toBe(23)
  })

  test('takes in a child that is born although the room is full, for its first year', async () => {
    const room = await aRoom(housing.spaces, 1)
    const stay = await aResident(housing, room, NOW)
    const birth = { ...seen(stay), kind: 'CHILD', from: '2026-11-23' }
    expect(await refused('addOccupant', birth)).toMatchObject({ code: 'CONFLICT', reason: 'ROOM_TOO_SMALL' })
    const grown = await done(housing, 'addOccupant', { ...birth, bornHere: true })
    expect(grown.occupants).toMatchObject([{ kind: 'CLIENT' }, { kind: 'CHILD', bornHere: true }])
    const inTime = await done(housing, 'changeStayDates', { ...seen(grown), plannedUntil: '2027-11-23' })
    expect(await refused('changeStayDates', { ...seen(inTime), plannedUntil: '2027-11-24' })).toMatchObject({
      reason: 'ROOM_TOO_SMALL',
    })
  })

  test.each([
    ['2027-02-22', 'NONE'],
    ['2027-02-23', 'PLAN_EXIT'],
    ['2027-05-23', 'REVIEW'],
    ['2027-08-23', 'LONG'],
  ])('asks on %s for %s', async (day, alert) => {
    const stay = await aResident(housing, await aRoom(housing.spaces), NOW)
    housing.clock.setDay(day)
    const { data } = await housing.ask(educator, 'query ($id: ID!) { stay(id: $id) { alert } }', { id: stay.id })
    expect(data.stay).toEqual({ alert })
  })

  test('can be tried out: what would be refused says why, what would go changes nothing', async () => {
    const [one, two] = [await aRoom(housing.spaces), await aRoom(housing.spaces)]
    const stay = await aResident(housing, one, NOW)
    await aResident(housing, two, NOW)
    const move = { ...seen(stay), on: '2026-12-01', reason: 'WISH', validateOnly: true }
    expect(await refused('moveStay', { ...move, roomId: two.publicId })).toMatchObject({ code: 'ROOM_TAKEN' })
    const free = await aRoom(housing.spaces)
    const tried = await refusedWithoutTrace(housing, () =>
      deed(housing, 'moveStay', { ...move, roomId: free.publicId }),
    )
    expect(tried).toEqual({ stay, userErrors: [] })
    const longer = { ...seen(stay), plannedUntil: '2027-04-01', validateOnly: true }
    const seenLonger = await refusedWithoutTrace(housing, () => deed(housing, 'changeStayDates', longer))
    expect(seenLonger).toEqual({ stay, userErrors: [] })
  })

  test('sent twice with one key is done once', async () => {
    const room = await aRoom(housing.spaces)
    const input = { idempotencyKey: 'once-and-only', caseFileId: aCaseFile(), roomId: room.publicId, ...NOW }
    const first = await done(housing, 'admitResident', input)
    expect(await done(housing, 'admitResident', input)).toEqual(first)
  })

  test('changed in the meantime is not changed again, and nothing is written', async () => {
    const stay = await aResident(housing, await aRoom(housing.spaces), NOW)
    await done(housing, 'changeStayDates', { ...seen(stay), plannedUntil: '2027-03-01' })
    expect(await refused('endStay', { ...seen(stay), on: '2026-11-23', destination: 'RETURN' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'VERSION_CHANGED',
    })
  })
})
