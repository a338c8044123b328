import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aCaseFileId, aClaim, aDraft, carryOut, finance, socialWorker } from './cost-claim.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

describe('a draft', () => {
  test('costs its sessions times the price of one', async () => {
    expect(await aClaim(activities)).toMatchObject({
      centre: 'PAGASA',
      month: '2026-10-01',
      sessions: 4,
      unitPrice: { amountCents: 7_500 },
      amount: { amountCents: 30_000 },
      state: 'DRAFT',
      can: ['SUBMIT'],
    })
  })

  test.each([
    ['a day that is no month', { month: '2026-10-02' }, 'MONTH_IS_ITS_FIRST_DAY', 'month'],
    ['a month to come', { month: '2026-12-01' }, 'MONTH_IS_TO_COME', 'month'],
    ['no sessions', { sessions: 0 }, 'SESSIONS_OUT_OF_RANGE', 'sessions'],
    ['a negative price', { unitPriceCents: -1 }, 'UNIT_PRICE_OUT_OF_RANGE', 'unitPriceCents'],
    ['an endless provider', { provider: 'x'.repeat(201) }, 'TEXT_TOO_LONG', 'provider'],
    ['an invoice that cannot be stored', { invoiceReference: 'DEMO\u0000' }, 'TEXT_NOT_READABLE', 'invoiceReference'],
  ])('with %s is refused, and nothing is written', async (_case, fault, reason, field) => {
    const answer = await refusedWithoutTrace(activities, () =>
      carryOut(activities, socialWorker, 'draftCostClaim', { ...aDraft, ...fault }),
    )
    expect(answer).toMatchObject({ costClaim: null, userErrors: [{ code: 'BAD_USER_INPUT', reason, field: [field] }] })
  })

  test('for a case file is refused to somebody who may not link one, and nothing is written', async () => {
    const answer = await refusedWithoutTrace(activities, () =>
      carryOut(activities, finance, 'draftCostClaim', { ...aDraft, caseFileId: aCaseFileId() }),
    )
    expect(answer.errors).toMatchObject([
      {
        extensions: {
          code: 'FORBIDDEN',
          reason: { missing: 'ROLE', askWhom: expect.arrayContaining(['SOCIAL_WORKER']) },
        },
      },
    ])
  })

  test('for something that is no case file is refused, and nothing is written', async () => {
    const answer = await refusedWithoutTrace(activities, () =>
      carryOut(activities, socialWorker, 'draftCostClaim', { ...aDraft, caseFileId: 'case_1' }),
    )
    expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })

  test('comes from a program of the centre too', async () => {
    expect(await aClaim(activities, {}, viewerWith('PARTNER_PROGRAM', 'SURYA'))).toMatchObject({ centre: 'SURYA' })
  })

  test('is refused to somebody who only reads, and nothing is written', async () => {
    const { errors } = await refusedWithoutTrace(activities, () =>
      carryOut(activities, viewerWith('LEGAL_WORKER'), 'draftCostClaim', aDraft),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('sent twice with one key is made once', async () => {
    const same = { ...aDraft, idempotencyKey: 'the-same-draft' }
    const first = await carryOut(activities, finance, 'draftCostClaim', same)
    expect((await carryOut(activities, finance, 'draftCostClaim', same)).costClaim.id).toBe(first.costClaim.id)
  })
})
