import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aRoom } from './room.fixtures.js'

let housing: TestSubgraph
beforeAll(async () => {
  housing = await testSubgraph('housing', capabilities, migrations)
  housing.clock.setDay('2026-11-23')
})
afterAll(() => housing.stop())

const legal = viewerWith('LEGAL_WORKER')

describe('a room', () => {
  test('shows what it holds today and on another day', async () => {
    const room = await aRoom(housing.spaces, 3)
    const { data, errors } = await housing.ask(
      legal,
      `query ($id: ID!) { room(id: $id) { id centre label floor isAccessible version now: capacity
        before: capacity(on: "2019-12-31") capacityPeriods { from until capacity reason range { from } } } }`,
      { id: room.publicId },
    )
    expect(errors).toBeUndefined()
    expect(data.room).toEqual({
      id: room.publicId,
      centre: 'PAGASA',
      label: room.label,
      floor: 1,
      isAccessible: false,
      version: 1,
      now: 3,
      before: 0,
      capacityPeriods: [{ from: '2020-01-01', until: null, capacity: 3, reason: null, range: null }],
    })
  })

  test('is listed, or only if it is open on a day', async () => {
    const surya = viewerWith('HOUSING_COACH', 'SURYA')
    const open = await aRoom(housing.spaces, 1, 'SURYA')
    const closed = await aRoom(housing.spaces, 0, 'SURYA')
    const list = async (on?: string) => {
      const query = 'query ($on: Date) { rooms(first: 10, on: $on) { nodes { id } totalCount } }'
      return (await housing.ask(surya, query, { on })).data.rooms
    }
    expect(await list()).toEqual({ nodes: [{ id: open.publicId }, { id: closed.publicId }], totalCount: 2 })
    expect(await list('2026-11-23')).toEqual({ nodes: [{ id: open.publicId }], totalCount: 1 })
    expect(await list('2019-12-31')).toEqual({ nodes: [], totalCount: 0 })
  })

  test.each([0, 101])('is not listed in pages of %i', async first => {
    const { errors } = await housing.ask(legal, 'query ($first: Int!) { rooms(first: $first) { totalCount } }', {
      first,
    })
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_INVALID' } }])
  })

  test('with a label that is taken in the house cannot be made, and nothing is written', async () => {
    const room = await aRoom(housing.spaces)
    const em = housing.spaces.PAGASA.em.fork()
    const before = await housing.fingerprint()
    const twin = `insert into housing.room (centre, id, changed_at, label, floor)
      select centre, gen_random_uuid(), now(), label, 2 from housing.room where id = '${room.id}'`
    await expect(em.execute(twin)).rejects.toMatchObject({ constraint: 'room_label_once_per_centre' })
    expect(await housing.fingerprint()).toBe(before)
  })
})
