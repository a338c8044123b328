import { caseFileSubject, keyOf } from '@houvast/subgraph'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { beneficiaryRef } from './beneficiary.js'
import {
  aBudgetLine,
  aCaseFileId,
  aClaim,
  aDraft,
  aSubmittedClaim,
  carryOut,
  coordinator,
  finance,
  OWN,
  REVIEW,
  SHARED,
  socialWorker,
  step,
} from './cost-claim.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

const refused = (reason: string, code = 'CONFLICT') => ({ costClaim: null, userErrors: [{ code, reason }] })
const CLAIM = (fields: string) => `query ($id: ID!) { costClaim(id: $id) { ${fields} } }`
const claimAs = async (viewer: typeof finance, id: string, fields: string) =>
  (await activities.ask(viewer, CLAIM(fields), { id })).data.costClaim

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
    ['an endless provider', { provider: 'x'.repeat(201) }, 'TEXT_LENGTH', 'provider'],
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
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
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

describe('of a claim', () => {
  test('all three centres see month, sessions, price, amount and state', async () => {
    const claim = await aSubmittedClaim(activities)
    for (const viewer of [coordinator, viewerWith('FINANCE', 'SURYA'), viewerWith('PARTNER_PROGRAM', 'PAYOKE')])
      expect(await claimAs(viewer, claim.id, 'centre sessions state')).toEqual({
        centre: 'PAGASA',
        sessions: 4,
        state: 'SUBMITTED',
      })
  })

  test('only the own centre sees the provider, the invoice and the pseudonym of the beneficiary', async () => {
    const caseFileId = aCaseFileId()
    const { id } = await aClaim(activities, { caseFileId })
    expect(await claimAs(finance, id, OWN)).toEqual({
      provider: 'DEMO practice',
      invoiceReference: 'DEMO-17',
      beneficiaryRef: beneficiaryRef('PAGASA', keyOf('case', caseFileId)!),
    })
    const nothing = { provider: null, invoiceReference: null, beneficiaryRef: null }
    expect(await claimAs(viewerWith('FINANCE', 'SURYA'), id, OWN)).toEqual(nothing)
    expect(await claimAs(viewerWith(['FINANCE', 'VONA_COORDINATOR'], 'PAYOKE'), id, OWN)).toEqual(nothing)
  })

  test('the own centre and the coordinator see question, answer and reason; the others do not', async () => {
    const claim = await aSubmittedClaim(activities)
    const queried = await step(activities, claim, 'QUERY')
    await step(activities, queried.costClaim, 'ANSWER')
    const seen = { question: 'UNIT_PRICE', answer: 'CONFIRMED', rejectReason: null }
    expect(await claimAs(finance, claim.id, REVIEW)).toEqual(seen)
    expect(await claimAs(coordinator, claim.id, REVIEW)).toEqual(seen)
    const nothing = { question: null, answer: null, rejectReason: null }
    expect(await claimAs(viewerWith('FINANCE', 'SURYA'), claim.id, REVIEW)).toEqual(nothing)
  })

  test.each([
    ['a legal worker does not see', 'provider', viewerWith('LEGAL_WORKER')],
    ['a program does not see', 'question', viewerWith('PARTNER_PROGRAM')],
    ['the coordinator alone does not see', 'invoiceReference', viewerWith('VONA_COORDINATOR')],
    ['a social worker does not see', 'budgetLine { id }', socialWorker],
  ])('%s %s', async (_who, field, viewer) => {
    const { id } = await aSubmittedClaim(activities)
    const { data, errors } = await activities.ask(viewer, CLAIM(`id ${field}`), { id })
    expect(data.costClaim).toMatchObject({ id, [field.split(' ')[0]!]: null })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('a shelter educator sees nothing at all', async () => {
    const { id } = await aSubmittedClaim(activities)
    const { data, errors } = await activities.ask(viewerWith('SHELTER_EDUCATOR'), CLAIM(SHARED), { id })
    expect(data.costClaim).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})

describe('the costs of a case file', () => {
  const COSTS = 'query ($is: [_Any!]!) { _entities(representations: $is) { ... on CaseFile { id costClaims { id } } } }'
  const costsOf = (viewer: typeof finance, id: string) =>
    activities.ask(viewer, COSTS, { is: [{ __typename: 'CaseFile', id }] })

  test('are listed from the file’s side, newest month first, and the reading is on record', async () => {
    const caseFileId = aCaseFileId()
    const older = await aClaim(activities, { caseFileId, month: '2026-08-01' })
    const newer = await aClaim(activities, { caseFileId })
    const legal = viewerWith('LEGAL_WORKER')
    const { data } = await costsOf(legal, caseFileId)
    expect(data._entities).toEqual([{ id: caseFileId, costClaims: [{ id: newer.id }, { id: older.id }] }])
    const leaves = await activities.database.admin('select * from audit.leaf where viewer = $1', [legal.id])
    expect(leaves).toMatchObject([
      {
        subject: caseFileSubject(keyOf('case', caseFileId)!).id,
        deed: 'READ',
        fields: ['CaseFile.costClaims', 'CaseFile.id'],
      },
    ])
  })

  test('of another centre are answered, byte for byte, like those of a file that does not exist', async () => {
    const caseFileId = aCaseFileId()
    await aClaim(activities, { caseFileId })
    const stranger = viewerWith('SOCIAL_WORKER', 'PAYOKE')
    const absent = aCaseFileId()
    const ask = (id: string) => activities.askRaw(stranger, COSTS, { is: [{ __typename: 'CaseFile', id }] })
    expect((await ask(caseFileId)).replace(caseFileId, absent)).toBe(await ask(absent))
    expect((await costsOf(stranger, caseFileId)).data._entities[0].costClaims).toEqual([])
  })

  test.each(['FINANCE', 'DIRECTOR'] as const)('are refused to %s, who may see claims but not whose', async role => {
    const { data, errors } = await costsOf(viewerWith(role), aCaseFileId())
    expect(data._entities[0].costClaims).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('are written under the file, by whoever drafts and submits', async () => {
    const caseFileId = aCaseFileId()
    const claim = await aClaim(activities, { caseFileId })
    await step(activities, claim, 'SUBMIT')
    const leaves = await activities.database.admin(
      "select fields from audit.leaf where subject = $1 and deed = 'WRITE' order by at",
      [keyOf('case', caseFileId)],
    )
    expect(leaves).toEqual([{ fields: ['Mutation.draftCostClaim'] }, { fields: ['Mutation.submitCostClaim'] }])
  })

  test('are not shown, and none is drafted, when the audit cannot be written', async () => {
    const caseFileId = aCaseFileId()
    await activities.database.admin('revoke insert on audit.leaf from activities_pagasa')
    try {
      const shown = await costsOf(viewerWith('LEGAL_WORKER'), caseFileId)
      expect(shown).toMatchObject({ data: null, errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE' } }] })
      const drafted = await refusedWithoutTrace(activities, () =>
        carryOut(activities, socialWorker, 'draftCostClaim', { ...aDraft, caseFileId }),
      )
      expect(drafted.errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
    } finally {
      await activities.database.admin('grant insert on audit.leaf to activities_pagasa')
    }
  })
})

describe('the way of a claim', () => {
  test('goes from draft to paid, and afterwards nothing can be done with it', async () => {
    const budgetLineId = await aBudgetLine(activities)
    let claim = await aClaim(activities)
    for (const [name, state] of [
      ['SUBMIT', 'SUBMITTED'],
      ['QUERY', 'QUERIED'],
      ['ANSWER', 'ANSWERED'],
      ['APPROVE', 'APPROVED'],
      ['INCLUDE_IN_REPORT', 'INCLUDED_IN_REPORT'],
      ['PAY', 'PAID'],
    ] as const) {
      const { costClaim, userErrors } = await step(activities, claim, name, name === 'APPROVE' ? { budgetLineId } : {})
      expect(userErrors).toEqual([])
      expect(costClaim).toMatchObject({ state, version: claim.version + 1 })
      claim = costClaim
    }
    for (const name of ['SUBMIT', 'QUERY', 'ANSWER', 'APPROVE', 'REJECT', 'INCLUDE_IN_REPORT', 'PAY']) {
      const input = name === 'APPROVE' ? { budgetLineId } : {}
      const answer = await refusedWithoutTrace(activities, () => step(activities, claim, name, input))
      expect(answer).toMatchObject(refused('STEP_NOT_POSSIBLE'))
    }
  })

  test('ends with a reason when it is rejected', async () => {
    const claim = await aSubmittedClaim(activities)
    expect((await step(activities, claim, 'REJECT')).costClaim).toMatchObject({ state: 'REJECTED', can: [] })
    expect(await claimAs(finance, claim.id, REVIEW)).toMatchObject({ rejectReason: 'DUPLICATE' })
  })

  test('a second question makes the first answer give way', async () => {
    let { costClaim } = await step(activities, await aSubmittedClaim(activities), 'QUERY')
    costClaim = (await step(activities, costClaim, 'ANSWER')).costClaim
    costClaim = (await step(activities, costClaim, 'QUERY', { question: 'PERIOD' })).costClaim
    expect(await claimAs(finance, costClaim.id, REVIEW)).toMatchObject({ question: 'PERIOD', answer: null })
  })

  test('shows each side its own next steps', async () => {
    const { id } = await aSubmittedClaim(activities)
    expect(await claimAs(coordinator, id, 'can')).toEqual({ can: ['QUERY', 'APPROVE', 'REJECT'] })
    expect(await claimAs(finance, id, 'can')).toEqual({ can: [] })
    const draft = await aClaim(activities)
    expect(await claimAs(finance, draft.id, 'can')).toEqual({ can: ['SUBMIT'] })
    expect(await claimAs(viewerWith('FINANCE', 'SURYA'), draft.id, 'can')).toEqual({ can: [] })
  })

  test.each(['QUERY', 'APPROVE', 'REJECT', 'INCLUDE_IN_REPORT', 'PAY'])(
    'does not let the centre %s its own claim, and nothing is written',
    async name => {
      const claim = await aSubmittedClaim(activities)
      const input = name === 'APPROVE' ? { budgetLineId: await aBudgetLine(activities) } : {}
      const { errors } = await refusedWithoutTrace(activities, () => step(activities, claim, name, input, finance))
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    },
  )

  test('does not let another centre submit, and nothing is written', async () => {
    const claim = await aClaim(activities)
    const { errors } = await refusedWithoutTrace(activities, () =>
      step(activities, claim, 'SUBMIT', {}, viewerWith('FINANCE', 'SURYA')),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })

  test('changed in the meantime is not gone on, and nothing is written', async () => {
    const claim = await aClaim(activities)
    const stale = () => step(activities, { ...claim, version: 9 }, 'SUBMIT')
    expect(await refusedWithoutTrace(activities, stale)).toMatchObject(refused('VERSION_CHANGED'))
  })

  test.each(['2026-09-30', '2026-11-24'])('is not paid on %s, and nothing is written', async paidOn => {
    const budgetLineId = await aBudgetLine(activities)
    const approved = await step(activities, await aSubmittedClaim(activities), 'APPROVE', { budgetLineId })
    const { costClaim } = await step(activities, approved.costClaim, 'INCLUDE_IN_REPORT')
    const answer = await refusedWithoutTrace(activities, () => step(activities, costClaim, 'PAY', { paidOn }))
    expect(answer).toMatchObject(refused('PAID_ON_OUT_OF_RANGE', 'BAD_USER_INPUT'))
  })
})

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
