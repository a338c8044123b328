import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import {
  aBudgetLine,
  aClaim,
  aSubmittedClaim,
  claimAs,
  coordinator,
  finance,
  REVIEW,
  step,
} from './cost-claim.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

const refused = (reason: string, code = 'CONFLICT') => ({ costClaim: null, userErrors: [{ code, reason }] })

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
    expect(await claimAs(activities, finance, claim.id, REVIEW)).toMatchObject({ rejectReason: 'DUPLICATE' })
  })

  test('a second question makes the first answer give way', async () => {
    let { costClaim } = await step(activities, await aSubmittedClaim(activities), 'QUERY')
    costClaim = (await step(activities, costClaim, 'ANSWER')).costClaim
    costClaim = (await step(activities, costClaim, 'QUERY', { question: 'PERIOD' })).costClaim
    expect(await claimAs(activities, finance, costClaim.id, REVIEW)).toMatchObject({ question: 'PERIOD', answer: null })
  })

  test('shows each side its own next steps', async () => {
    const { id } = await aSubmittedClaim(activities)
    expect(await claimAs(activities, coordinator, id, 'can')).toEqual({ can: ['QUERY', 'APPROVE', 'REJECT'] })
    expect(await claimAs(activities, finance, id, 'can')).toEqual({ can: [] })
    const draft = await aClaim(activities)
    expect(await claimAs(activities, finance, draft.id, 'can')).toEqual({ can: ['SUBMIT'] })
    expect(await claimAs(activities, viewerWith('FINANCE', 'SURYA'), draft.id, 'can')).toEqual({ can: [] })
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
