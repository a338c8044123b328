import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aClaim, finance } from './cost-claim.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

describe('a list of claims', () => {
  test('shows all three centres, newest month first, and can be narrowed', async () => {
    for (const centre of ['PAGASA', 'PAYOKE', 'SURYA'] as const)
      for (const month of ['2021-02-01', '2021-03-01'])
        await aClaim(activities, { month }, viewerWith('FINANCE', centre))
    const query = `query ($filter: CostClaimFilter) {
      costClaims(first: 20, filter: $filter) { nodes { centre month } totalCount } }`
    const year = { from: '2021-01-01', until: '2022-01-01' }
    const list = async (filter: object) =>
      (await activities.ask(finance, query, { filter: { ...year, ...filter } })).data.costClaims
    const all = await list({})
    expect(all.totalCount).toBe(6)
    expect(all.nodes.map((node: { month: string }) => node.month)).toEqual([
      ...Array(3).fill('2021-03-01'),
      ...Array(3).fill('2021-02-01'),
    ])
    expect((await list({ centre: 'SURYA' })).nodes).toHaveLength(2)
    expect((await list({ until: '2021-03-01', states: ['DRAFT'] })).nodes).toHaveLength(3)
    expect((await list({ states: ['PAID'] })).nodes).toEqual([])
  })

  test('of a period that ends before it begins is refused', async () => {
    const { errors } = await activities.ask(
      finance,
      '{ costClaims(first: 1, filter: { from: "2026-02-01", until: "2026-01-01" }) { totalCount } }',
    )
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
