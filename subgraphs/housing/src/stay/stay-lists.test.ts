import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aRoom } from '../room/room.fixtures.js'
import { aCaseFile, aResident, done, educator, STAY } from './stay.fixtures.js'

let housing: TestSubgraph
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
  housing.clock.setDay('2026-11-23')
})
afterAll(() => housing.stop())

const NOW = { from: '2026-11-23', plannedUntil: '2027-02-23' }

describe('the current stay of a case file', () => {
  test('is the running one, and all of them are listed', async () => {
    const caseFileId = aCaseFile()
    const roomId = (await aRoom(housing.spaces)).publicId
    const running = await done(housing, 'admitResident', { caseFileId, roomId, ...NOW })
    const later = await done(housing, 'reserveStay', {
      caseFileId,
      roomId,
      from: '2027-06-01',
      plannedUntil: '2027-07-01',
    })
    const { data } = await housing.ask(
      educator,
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CaseFile { currentStay { id } stays { id } } } }',
      { of: [{ __typename: 'CaseFile', id: caseFileId }] },
    )
    expect(data._entities).toEqual([{ currentStay: { id: running.id }, stays: [{ id: later.id }, { id: running.id }] }])
  })

  test('is listed by state and by days', async () => {
    const viewer = viewerWith('SHELTER_EDUCATOR', 'SURYA')
    const room = await aRoom(housing.spaces, 2, 'SURYA')
    const inSurya = (name: string, input: object) =>
      done(housing, name, { caseFileId: aCaseFile(), roomId: room.publicId, ...input }, viewer)
    const running = await inSurya('admitResident', NOW)
    const later = await inSurya('reserveStay', { from: '2027-06-01', plannedUntil: '2027-07-01' })
    const list = async (filter: object) => {
      const query = 'query ($filter: StayFilter) { stays(first: 10, filter: $filter) { nodes { id } } }'
      return (await housing.ask(viewer, query, { filter })).data.stays.nodes.map((node: { id: string }) => node.id)
    }
    expect(await list({})).toEqual([later.id, running.id])
    expect(await list({ states: ['ACTIVE'] })).toEqual([running.id])
    expect(await list({ from: '2027-06-30' })).toEqual([later.id, running.id])
    expect(await list({ from: '2027-07-01' })).toEqual([running.id])
    expect(await list({ until: '2027-06-01' })).toEqual([running.id])
  })

  test('shows every field that a stay has', async () => {
    const stay = await aResident(housing, await aRoom(housing.spaces), NOW)
    const { data, errors } = await housing.ask(
      viewerWith('DIRECTOR'),
      `query ($id: ID!) { stay(id: $id) { ${STAY} } }`,
      {
        id: stay.id,
      },
    )
    expect(errors).toBeUndefined()
    expect(data.stay).toEqual({ ...stay, can: [] })
  })
})
