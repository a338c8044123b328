import { ROLES, type Role, SCOPES_OF_ROLE } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from './worker.fixtures.js'

let persons: TestSubgraph
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
})
afterAll(() => persons.stop())

const WORKER = 'query ($id: ID!) { worker(id: $id) { id centre displayName roles isActive } }'

describe('a member of staff', () => {
  test('is shown to a colleague of the same centre', async () => {
    const legal = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const { data, errors } = await persons.ask(viewerWith('SHELTER_EDUCATOR'), WORKER, { id: legal.id })
    expect(errors).toBeUndefined()
    expect(data.worker).toMatchObject({ id: legal.id, centre: 'PAGASA', roles: ['LEGAL_WORKER'], isActive: true })
  })

  test('of another centre is answered, byte for byte, like one who does not exist', async () => {
    const legal = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const stranger = viewerWith('DIRECTOR', 'PAYOKE')
    const absent = await persons.askRaw(stranger, WORKER, { id: 'worker_0193b2a47c5e7000800000000000beef' })
    expect(await persons.askRaw(stranger, WORKER, { id: legal.id })).toBe(absent)
    expect(absent).toContain('NOT_FOUND')
  })

  test('is refused to somebody without the scope, and nothing changes', async () => {
    const legal = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const { data, errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(viewerWith('PLATFORM_ADMINISTRATOR'), WORKER, { id: legal.id }),
    )
    expect(data).toEqual({ worker: null })
    expect(errors).toMatchObject([{ path: ['worker'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('list comes in pages, by name, and ends', async () => {
    const director = await aColleague(persons.spaces, 'DIRECTOR', 'SURYA')
    for (let i = 0; i < 4; i++) await aColleague(persons.spaces, 'SOCIAL_WORKER', 'SURYA')
    const page =
      'query ($after: String) { workers(first: 3, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }'
    const first = await persons.ask(director, page)
    const second = await persons.ask(director, page, { after: first.data.workers.pageInfo.endCursor })
    const ids = [...first.data.workers.nodes, ...second.data.workers.nodes].map((node: { id: string }) => node.id)
    expect(new Set(ids).size).toBe(5)
    expect(first.data.workers.totalCount).toBe(5)
    expect(second.data.workers.pageInfo.hasNextPage).toBe(false)
  })

  test.each([0, -1, 101, 1_000_000_000])('list of %i items is refused', async first => {
    const { errors } = await persons.ask(
      viewerWith('DIRECTOR'),
      'query ($first: Int!) { workers(first: $first) { totalCount } }',
      { first },
    )
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_INVALID' } }])
  })
})

describe('the viewer', () => {
  test('sees who they are and what they may do', async () => {
    const legal = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const { data } = await persons.ask(legal, '{ viewer { id centre roles can worker { displayName } } }')
    expect(data.viewer).toMatchObject({
      id: legal.id,
      centre: 'PAGASA',
      roles: ['LEGAL_WORKER'],
      worker: { displayName: legal.displayName },
    })
    expect(data.viewer.can).toContain('residence:write')
    expect(data.viewer.can).not.toContain('shelter:write')
  })

  test.each(Object.keys(ROLES) as Role[])(
    'who is a %s is told of exactly the rights that this role holds',
    async role => {
      const { data, errors } = await persons.ask(
        viewerWith(role, role === 'ANALYST' ? null : 'PAGASA'),
        '{ viewer { roles can } }',
      )
      expect(errors).toBeUndefined()
      expect(data.viewer).toEqual({ roles: [role], can: [...new Set(SCOPES_OF_ROLE[role])].sort() })
    },
  )

  test('with two roles is told of the rights of both, each once', async () => {
    const { data } = await persons.ask(viewerWith(['FINANCE', 'VONA_COORDINATOR']), '{ viewer { can } }')
    expect(data.viewer.can).toEqual(
      [...new Set([...SCOPES_OF_ROLE.FINANCE, ...SCOPES_OF_ROLE.VONA_COORDINATOR])].sort(),
    )
  })

  test('who is an analyst sees that they are of no centre', async () => {
    const { data } = await persons.ask(viewerWith('ANALYST', null), '{ viewer { centre can } }')
    expect(data.viewer).toEqual({ centre: null, can: ['statistics:read'] })
  })
})
