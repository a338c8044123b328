import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import type { Room } from '../room/index.js'
import { aRoom } from '../room/room.fixtures.js'
import { aCaseFile, aResident, deed, done, educator, seen } from '../stay/stay.fixtures.js'

const BOARD = `query ($from: Date!, $until: Date!) { roomBoard(from: $from, until: $until) {
  range { from until }
  rows { room { id } entries { stay { id } state from until persons } closures { from until capacity reason } }
  days { on roomsTaken roomsOpen persons } } }`
const TONIGHT =
  '{ houseTonight { on roomsOpen roomsTaken roomsReserved persons rooms { room { id } state stay { id } } } }'
const OCCUPANCY = `query ($from: Date!, $until: Date!) { occupancy(from: $from, until: $until) {
  range { from until } personNights roomNights openRoomNights roomOccupancyPercent averageStayNights
  months { month personNights roomNights openRoomNights } } }`

let housing: TestSubgraph
let rooms: Room[]
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
  rooms = []
  for (const capacity of [1, 3, 0]) rooms.push(await aRoom(housing.spaces, capacity))
})
afterAll(() => housing.stop())
beforeEach(() => housing.clock.setDay('2026-11-23'))

const ask = async (query: string, variables = {}) => {
  const { data, errors } = await housing.ask(educator, query, variables)
  expect(errors).toBeUndefined()
  return data
}

describe('the house', () => {
  let client: string
  let family: string
  let reserved: string
  beforeAll(async () => {
    housing.clock.setDay('2026-11-23')
    client = (await aResident(housing, rooms[0]!, { from: '2026-11-13', plannedUntil: '2026-12-03' })).id
    const occupants = [{ kind: 'CLIENT' }, { kind: 'CHILD' }]
    const stay = await aResident(housing, rooms[1]!, { from: '2026-11-03', plannedUntil: '2027-01-03' }, { occupants })
    family = stay.id
    await done(housing, 'addOccupant', { ...seen(stay), kind: 'CHILD', from: '2026-11-22', bornHere: true })
    const wish = { caseFileId: aCaseFile(), roomId: rooms[0]!.publicId, from: '2026-12-03', plannedUntil: '2026-12-13' }
    reserved = (await done(housing, 'reserveStay', wish)).id
  })

  test('board shows each room with its stays, people and closures, and sums each night', async () => {
    const { roomBoard } = await ask(BOARD, { from: '2026-11-20', until: '2026-12-20' })
    expect(roomBoard.range).toEqual({ from: '2026-11-20', until: '2026-12-20' })
    expect(roomBoard.rows).toEqual([
      {
        room: { id: rooms[0]!.publicId },
        entries: [
          { stay: { id: client }, state: 'ACTIVE', from: '2026-11-13', until: '2026-12-03', persons: 1 },
          { stay: { id: reserved }, state: 'RESERVED', from: '2026-12-03', until: '2026-12-13', persons: 1 },
        ],
        closures: [],
      },
      {
        room: { id: rooms[1]!.publicId },
        entries: [{ stay: { id: family }, state: 'ACTIVE', from: '2026-11-03', until: '2027-01-03', persons: 3 }],
        closures: [],
      },
      {
        room: { id: rooms[2]!.publicId },
        entries: [],
        closures: [{ from: '2020-01-01', until: null, capacity: 0, reason: 'DEMO' }],
      },
    ])
    const days = new Map(roomBoard.days.map((day: { on: string }) => [day.on, day]))
    expect(days.size).toBe(30)
    expect(days.get('2026-11-20')).toEqual({ on: '2026-11-20', roomsTaken: 2, roomsOpen: 2, persons: 3 })
    expect(days.get('2026-12-02')).toEqual({ on: '2026-12-02', roomsTaken: 2, roomsOpen: 2, persons: 4 })
    expect(days.get('2026-12-13')).toEqual({ on: '2026-12-13', roomsTaken: 1, roomsOpen: 2, persons: 3 })
  })

  test('board shows days before a room was opened as closed', async () => {
    const { roomBoard } = await ask(BOARD, { from: '2019-12-30', until: '2020-01-02' })
    expect(roomBoard.rows[0].closures).toEqual([{ from: '2019-12-30', until: '2020-01-01', capacity: 0, reason: null }])
    expect(roomBoard.days.map((day: { roomsOpen: number }) => day.roomsOpen)).toEqual([0, 0, 2])
  })

  test('tonight tells what every room is', async () => {
    expect((await ask(TONIGHT)).houseTonight).toEqual({
      on: '2026-11-23',
      roomsOpen: 2,
      roomsTaken: 2,
      roomsReserved: 0,
      persons: 4,
      rooms: [
        { room: { id: rooms[0]!.publicId }, state: 'OCCUPIED', stay: { id: client } },
        { room: { id: rooms[1]!.publicId }, state: 'OCCUPIED', stay: { id: family } },
        { room: { id: rooms[2]!.publicId }, state: 'OUT_OF_SERVICE', stay: null },
      ],
    })
  })

  test('still counts who should have left and has not, and lets nobody else into that room', async () => {
    housing.clock.setDay('2026-12-03')
    const { houseTonight } = await ask(TONIGHT)
    expect(houseTonight.rooms[0]).toMatchObject({ state: 'OCCUPIED', stay: { id: client } })
    expect(houseTonight).toMatchObject({ roomsTaken: 2, roomsReserved: 0, persons: 4 })
    const { roomBoard } = await ask(BOARD, { from: '2026-12-03', until: '2026-12-04' })
    expect(roomBoard.days).toEqual([{ on: '2026-12-03', roomsTaken: 2, roomsOpen: 2, persons: 5 }])
    const arrival = { stayId: reserved, expectedVersion: 1, on: '2026-12-03' }
    const { userErrors } = await refusedWithoutTrace(housing, () => deed(housing, 'admitReservedStay', arrival))
    expect(userErrors).toMatchObject([{ code: 'ROOM_TAKEN', message: expect.stringContaining('2026-12-03') }])
  })

  test('tonight says which room is held and which is free', async () => {
    housing.clock.setDay('2026-12-05')
    const stay = (await ask('query ($id: ID!) { stay(id: $id) { id version } }', { id: client })).stay
    const left = { ...seen(stay), on: '2026-12-03', destination: 'TRANSIT_APARTMENT' }
    await done(housing, 'endStay', left)
    const { houseTonight } = await ask(TONIGHT)
    expect(houseTonight.rooms[0]).toMatchObject({ state: 'RESERVED', stay: { id: reserved } })
    expect(houseTonight).toMatchObject({ roomsTaken: 1, roomsReserved: 1, persons: 3 })
  })

  test('figures keep person-nights and room-nights apart and count only nights that have passed', async () => {
    housing.clock.setDay('2026-12-05')
    const { occupancy } = await ask(OCCUPANCY, { from: '2026-11-01', until: '2027-01-01' })
    // client 13 Nov to 3 Dec; family of two from 3 Nov, of three from 22 Nov, until today
    expect(occupancy.months).toEqual([
      { month: '2026-11-01', personNights: 18 + 2 * 28 + 9, roomNights: 18 + 28, openRoomNights: 60 },
      { month: '2026-12-01', personNights: 2 + 3 * 4, roomNights: 2 + 4, openRoomNights: 8 },
    ])
    expect(occupancy).toMatchObject({
      personNights: 83 + 14,
      roomNights: 52,
      openRoomNights: 68,
      roomOccupancyPercent: 76.5,
      averageStayNights: 20,
    })
  })

  test('figures of days to come are zero and not a guess', async () => {
    const { occupancy } = await ask(OCCUPANCY, { from: '2028-01-01', until: '2028-01-15' })
    expect(occupancy).toMatchObject({
      personNights: 0,
      openRoomNights: 0,
      roomOccupancyPercent: 0,
      averageStayNights: null,
    })
    expect(occupancy.months).toHaveLength(1)
  })

  test.each([
    ['roomBoard', '2026-01-02', '2026-01-02', 'BAD_USER_INPUT'],
    ['roomBoard', '2026-01-02', '2026-01-01', 'BAD_USER_INPUT'],
    ['roomBoard', '2026-01-01', '2027-01-03', 'QUERY_TOO_COMPLEX'],
    ['occupancy', '2026-01-02', '2026-01-01', 'BAD_USER_INPUT'],
    ['occupancy', '2020-01-01', '2026-01-02', 'QUERY_TOO_COMPLEX'],
  ])('refuses a %s from %s until %s with %s', async (field, from, until, code) => {
    const query = `query ($from: Date!, $until: Date!) { ${field}(from: $from, until: $until) { range { from } } }`
    const { data, errors } = await housing.ask(educator, query, { from, until })
    expect(data).toEqual({ [field]: null })
    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  test('of another centre shows nothing of this one', async () => {
    const stranger = viewerWith('DIRECTOR', 'PAYOKE')
    const board = await housing.ask(stranger, BOARD, { from: '2026-11-20', until: '2026-12-20' })
    expect(board.data.roomBoard.rows).toEqual([])
    const figures = await housing.ask(stranger, OCCUPANCY, { from: '2026-01-01', until: '2026-12-01' })
    expect(figures.data.occupancy).toMatchObject({ personNights: 0, roomNights: 0, openRoomNights: 0 })
  })

  test('is refused to somebody without the scope, and nothing changes', async () => {
    const { data, errors } = await refusedWithoutTrace(housing, () => housing.ask(viewerWith('PSYCHOLOGIST'), TONIGHT))
    expect(data).toEqual({ houseTonight: null })
    expect(errors).toMatchObject([{ path: ['houseTonight'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('leaves a trace of every stay that its board showed', async () => {
    await housing.database.admin('delete from audit.leaf')
    await ask(BOARD, { from: '2026-11-20', until: '2026-11-21' })
    const leaves = await housing.database.admin<{ fields: string[] }>('select fields from audit.leaf')
    expect(leaves).toHaveLength(2)
    for (const { fields } of leaves) expect(fields).toContain('RoomBoardEntry.persons')
  })
})
