import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import type { Room } from '../room/index.js'
import { aRoom } from '../room/room.fixtures.js'
import { aCaseFile, aResident, educator, type ShownStay, seen } from './stay.fixtures.js'

const ABSENT_STAY = 'stay_0193b2a47c5e7000800000000000beef'
const ABSENT_ROOM = 'room_0193b2a47c5e7000800000000000beef'
const STAY = 'query ($id: ID!) { stay(id: $id) { id state room { label } caseFile { id } } }'
const ROOM = 'query ($id: ID!) { room(id: $id) { id label capacity } }'
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on CaseFile { currentStay { id } stays { id } } ... on Stay { state } ... on Room { label } } }`
const NOW = { from: '2026-11-23', plannedUntil: '2027-02-23' }
const stranger = viewerWith(['DIRECTOR', 'SHELTER_EDUCATOR'], 'PAYOKE')

let housing: TestSubgraph
let room: Room
let stay: ShownStay
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
  housing.clock.setDay('2026-11-23')
  room = await aRoom(housing.spaces)
  stay = await aResident(housing, room, NOW)
})
afterAll(() => housing.stop())

const END = 'mutation ($input: EndStayInput!) { endStay(input: $input) { stay { id } userErrors { reason } } }'
const ADMIT =
  'mutation ($input: AdmitResidentInput!) { admitResident(input: $input) { stay { id } userErrors { reason } } }'

/** What a stranger gets for something that exists here and for something that exists nowhere. */
async function answersToStranger(): Promise<[here: string, nowhere: string][]> {
  const ask = (query: string, variables: object) => housing.askRaw(stranger, query, variables as never)
  const both = async (query: string, here: object, nowhere: object): Promise<[string, string]> => [
    await ask(query, here),
    await ask(query, nowhere),
  ]
  const end = (stayId: string) => ({
    input: { idempotencyKey: 'a-stranger', stayId, expectedVersion: 1, on: '2026-11-23', destination: 'UNKNOWN' },
  })
  const admit = (roomId: string) => ({
    input: { idempotencyKey: 'a-stranger', caseFileId: stay.caseFile.id, roomId, ...NOW },
  })
  const of = (__typename: string, id: string) => ({ of: [{ __typename, id }] })
  return [
    await both(STAY, { id: stay.id }, { id: ABSENT_STAY }),
    await both(ROOM, { id: room.publicId }, { id: ABSENT_ROOM }),
    await both(ENTITIES, of('Stay', stay.id), of('Stay', ABSENT_STAY)),
    await both(ENTITIES, of('Room', room.publicId), of('Room', ABSENT_ROOM)),
    await both(END, end(stay.id), end(ABSENT_STAY)),
    await both(ADMIT, admit(room.publicId), admit(ABSENT_ROOM)),
  ]
}

describe('a stay', () => {
  test('is shown to whoever works with the house', async () => {
    for (const role of ['LEGAL_WORKER', 'DIRECTOR', 'INTAKE_WORKER'] as const) {
      const { data, errors } = await housing.ask(viewerWith(role), STAY, { id: stay.id })
      expect(errors).toBeUndefined()
      expect(data.stay).toMatchObject({ id: stay.id, state: 'ACTIVE', room: { label: room.label } })
    }
  })

  test('and its room are, for another centre, byte for byte like ones that do not exist, and nothing changes', async () => {
    const answers = await refusedWithoutTrace(housing, answersToStranger)
    for (const [here, nowhere] of answers) expect(here).toBe(nowhere)
    expect(answers[0]![0]).toContain('NOT_FOUND')
    const file = await housing.ask(stranger, ENTITIES, { of: [{ __typename: 'CaseFile', id: stay.caseFile.id }] })
    expect(file.data._entities).toEqual([{ currentStay: null, stays: [] }])
  })

  test('is refused to somebody without the scope, and nothing changes', async () => {
    const { data, errors } = await refusedWithoutTrace(housing, () =>
      housing.ask(viewerWith('FINANCE'), STAY, { id: stay.id }),
    )
    expect(data).toEqual({ stay: null })
    expect(errors).toMatchObject([{ path: ['stay'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('is not changed by somebody who may only look, and nothing changes', async () => {
    const input = { idempotencyKey: 'only-looking', ...seen(stay), on: '2026-11-23', destination: 'UNKNOWN' }
    const { data, errors } = await refusedWithoutTrace(housing, () =>
      housing.ask(viewerWith('LEGAL_WORKER'), END, { input }),
    )
    expect(data).toEqual({ endStay: null })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('leaves a trace when it is looked at and when it is changed', async () => {
    await housing.database.admin('delete from audit.leaf')
    await housing.ask(
      viewerWith('LEGAL_WORKER'),
      'query ($id: ID!) { stay(id: $id) { placements { from } occupants { kind } } }',
      {
        id: stay.id,
      },
    )
    const other = await aResident(housing, await aRoom(housing.spaces), NOW)
    const leaves = await housing.database.admin('select deed, subject, fields from audit.leaf order by at, deed')
    const subjectOf = (shown: ShownStay) => shown.caseFile.id.slice('case_'.length)
    expect(leaves.map(leaf => [leaf['deed'], String(leaf['subject']).replaceAll('-', '')])).toEqual([
      ['READ', subjectOf(stay)],
      ['WRITE', subjectOf(other)],
      ['READ', subjectOf(other)],
    ])
    expect(leaves[0]!['fields']).toEqual(['Occupant.kind', 'Placement.from', 'Stay.occupants', 'Stay.placements'])
    expect(leaves[1]!['fields']).toEqual(['Mutation.admitResident'])
  })
})

test('with the policies of the database gone the guard alone shows a stranger nothing of a stay or the house', async () => {
  const tables = ['room', 'room_capacity', 'stay', 'placement', 'occupant']
  for (const table of tables) await housing.database.admin(`alter table housing.${table} disable row level security`)
  try {
    const shown = (await answersToStranger())
      .slice(0, 4)
      .map(([here]) => here)
      .join()
    const board =
      '{ roomBoard(from: "2026-11-01", until: "2026-12-01") { rows { room { label } entries { state } } days { persons roomsOpen } } }'
    const figures =
      '{ occupancy(from: "2026-11-01", until: "2026-12-01") { personNights openRoomNights } houseTonight { persons roomsOpen rooms { state } } }'
    for (const secret of ['ACTIVE', room.label]) expect(shown).not.toContain(secret)
    const { roomBoard } = (await housing.ask(stranger, board)).data
    expect(roomBoard.rows).toEqual([])
    expect(
      roomBoard.days.every((day: { persons: number; roomsOpen: number }) => day.persons + day.roomsOpen === 0),
    ).toBe(true)
    expect((await housing.ask(stranger, figures)).data).toEqual({
      occupancy: { personNights: 0, openRoomNights: 0 },
      houseTonight: { persons: 0, roomsOpen: 0, rooms: [] },
    })
  } finally {
    for (const table of tables) await housing.database.admin(`alter table housing.${table} enable row level security`)
  }
})

test('when the audit cannot be written nothing is shown and nothing is changed', async () => {
  await housing.database.admin('revoke insert on audit.leaf from housing_pagasa')
  try {
    const shown = await refusedWithoutTrace(housing, () => housing.ask(educator, STAY, { id: stay.id }))
    expect(shown).toMatchObject({ data: null, errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] })
    const free = await aRoom(housing.spaces)
    const input = { idempotencyKey: 'no-audit-key', caseFileId: aCaseFile(), roomId: free.publicId, ...NOW }
    const admitted = await refusedWithoutTrace(housing, () => housing.ask(educator, ADMIT, { input }))
    expect(admitted.errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
  } finally {
    await housing.database.admin('grant insert on audit.leaf to housing_pagasa')
  }
})
