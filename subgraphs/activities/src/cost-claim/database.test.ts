import { keyOf } from '@houvast/subgraph'
import { type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aBudgetLine, aClaim, aSubmittedClaim } from './cost-claim.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

describe('the database itself', () => {
  /** Runs SQL as a login of a space, and gives the constraint or error that refused it, or the number of rows. */
  async function as(space: 'PAGASA' | 'JOINT', sql: string): Promise<string> {
    try {
      const changed = await activities.spaces[space].em.fork().execute(`${sql} returning 1`)
      return `${changed.length} rows`
    } catch (error) {
      const { constraint, message } = error as { constraint?: string; message: string }
      return constraint ?? message
    }
  }
  const key = ({ id }: { id: string }) => keyOf('claim', id)

  test('refuses approvals beyond the budget, whatever program asks', async () => {
    const line = keyOf('budget', await aBudgetLine(activities, 45_000))
    const claims = [await aSubmittedClaim(activities), await aSubmittedClaim(activities)]
    const ids = claims.map(claim => `'${key(claim)}'`).join(', ')
    const sql = `update activities.cost_claim set state = 'APPROVED', budget_line_id = '${line}' where id in (${ids})`
    expect(await as('JOINT', sql)).toBe('budget_line_not_exceeded')
  })

  test('lets a centre take only a centre’s steps, and the coordinator only the coordinator’s', async () => {
    const draft = await aClaim(activities)
    const to = (state: string) => `update activities.cost_claim set state = '${state}' where id = '${key(draft)}'`
    expect(await as('PAGASA', to('REJECTED'))).toBe('cost_claim_steps')
    expect(await as('JOINT', to('SUBMITTED'))).toBe('cost_claim_steps')
    expect(await as('PAGASA', to('SUBMITTED'))).toBe('1 rows')
    expect(await as('PAGASA', to('DRAFT'))).toBe('cost_claim_steps')
    expect(await as('JOINT', to('REJECTED'))).toBe('1 rows')
  })

  test('lets nobody change what was claimed, nor a budget', async () => {
    const claim = await aClaim(activities)
    const raise = `update activities.cost_claim set sessions = 5, amount_cents = 37500 where id = '${key(claim)}'`
    const line = keyOf('budget', await aBudgetLine(activities))
    const enrich = `update activities.budget_line set budget_cents = 900000 where id = '${line}'`
    for (const space of ['PAGASA', 'JOINT'] as const) {
      expect(await as(space, raise)).toContain('permission denied')
      expect(await as(space, enrich)).toContain('permission denied')
    }
  })

  test('refuses an amount that is not sessions times price, and a claim that does not begin as a draft', async () => {
    const insert = (amount: number, state: string) => `insert into activities.cost_claim
      (centre, id, changed_at, month, sessions, unit_price_cents, amount_cents, state)
      values ('PAGASA', uuidv7(), now(), '2026-10-01', 2, 100, ${amount}, '${state}')`
    expect(await as('PAGASA', insert(201, 'DRAFT'))).toBe('cost_claim_amount')
    expect(await as('PAGASA', insert(200, 'SUBMITTED'))).toBe('cost_claim_steps')
    expect(await as('PAGASA', insert(200, 'DRAFT'))).toBe('1 rows')
  })
})
