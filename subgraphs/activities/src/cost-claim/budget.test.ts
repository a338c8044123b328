import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aBudgetLine, aSubmittedClaim, coordinator, finance, step } from './cost-claim.fixtures.js'

let activities: TestSubgraph
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
})
afterAll(() => activities.stop())
beforeEach(() => activities.clock.setDay('2026-11-23'))

const LINES = `{ budgetLines(first: 50) { nodes {
  id centre label from until budget { amountCents } approved { amountCents } remaining { amountCents } usedPercent isNearlyUsed } } }`

async function lineAs(viewer: typeof finance, id: string) {
  const { data } = await activities.ask(viewer, LINES)
  return data.budgetLines.nodes.find((node: { id: string }) => node.id === id)
}

const approve = (claim: { id: string; version: number }, budgetLineId: string) =>
  step(activities, claim, 'APPROVE', { budgetLineId })

describe('approving', () => {
  test('counts a claim on its line, and warns from 80 % on', async () => {
    const line = await aBudgetLine(activities, 37_500)
    const { costClaim } = await approve(await aSubmittedClaim(activities), line)
    expect(costClaim.state).toBe('APPROVED')
    expect(await lineAs(coordinator, line)).toEqual({
      id: line,
      centre: 'PAGASA',
      label: 'DEMO psychologists',
      from: '2026-01-01',
      until: '2027-01-01',
      budget: { amountCents: 37_500 },
      approved: { amountCents: 30_000 },
      remaining: { amountCents: 7_500 },
      usedPercent: 80,
      isNearlyUsed: true,
    })
    const { data } = await activities.ask(finance, `{ costClaim(id: "${costClaim.id}") { budgetLine { id } } }`)
    expect(data.costClaim.budgetLine.id).toBe(line)
  })

  test('fills a line to the last cent and refuses one more, and nothing is written', async () => {
    const line = await aBudgetLine(activities, 30_000)
    await approve(await aSubmittedClaim(activities), line)
    const small = await aSubmittedClaim(activities, { sessions: 1, unitPriceCents: 1 })
    const answer = await refusedWithoutTrace(activities, () => approve(small, line))
    expect(answer).toMatchObject({ costClaim: null, userErrors: [{ code: 'CONFLICT', reason: 'BUDGET_EXCEEDED' }] })
    expect(await lineAs(coordinator, line)).toMatchObject({ remaining: { amountCents: 0 }, usedPercent: 100 })
  })

  test('two claims at the same moment when the line has enough for one approves one and refuses the other', async () => {
    for (let round = 0; round < 5; round++) {
      const line = await aBudgetLine(activities, 45_000)
      const claims = [await aSubmittedClaim(activities), await aSubmittedClaim(activities)]
      const answers = await Promise.all(claims.map(claim => approve(claim, line)))
      expect(answers.flatMap(answer => answer.userErrors)).toMatchObject([{ reason: 'BUDGET_EXCEEDED' }])
      expect(answers.filter(answer => answer.costClaim?.state === 'APPROVED')).toHaveLength(1)
      expect(await lineAs(coordinator, line)).toMatchObject({ approved: { amountCents: 30_000 } })
    }
  })

  test('one claim twice at the same moment counts it once', async () => {
    const line = await aBudgetLine(activities)
    const claim = await aSubmittedClaim(activities)
    const answers = await Promise.all([approve(claim, line), approve(claim, line)])
    expect(answers.flatMap(answer => answer.userErrors)).toMatchObject([{ reason: 'VERSION_CHANGED' }])
    expect(await lineAs(coordinator, line)).toMatchObject({ approved: { amountCents: 30_000 } })
  })

  test.each([
    ['a line of another centre', () => aBudgetLine(activities, 100_000, 'SURYA'), {}, 'LINE_OF_OTHER_CENTRE'],
    ['a line of another period', () => aBudgetLine(activities), { month: '2025-12-01' }, 'MONTH_OUTSIDE_LINE'],
  ])('on %s is refused, and nothing is written', async (_case, aLine, draft, reason) => {
    const claim = await aSubmittedClaim(activities, draft)
    const line = await aLine()
    const answer = await refusedWithoutTrace(activities, () => approve(claim, line))
    expect(answer).toMatchObject({ costClaim: null, userErrors: [{ code: 'BAD_USER_INPUT', reason }] })
  })

  test('on a line that does not exist is refused, and nothing is written', async () => {
    const claim = await aSubmittedClaim(activities)
    const absent = 'budget_0193b2a47c5e7000800000000000beef'
    const { errors } = await refusedWithoutTrace(activities, () => approve(claim, absent))
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })
})

describe('budget lines and the chart', () => {
  test('are refused to somebody without the scope', async () => {
    const { errors } = await activities.ask(viewerWith('SOCIAL_WORKER'), LINES)
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('show, by month and centre, what was approved and nothing else', async () => {
    const line = await aBudgetLine(activities, 1_000_000)
    for (const draft of [{ month: '2026-02-01' }, { month: '2026-02-01', sessions: 1 }, { month: '2026-03-01' }])
      await approve(await aSubmittedClaim(activities, draft), line)
    await aSubmittedClaim(activities, { month: '2026-03-01' })
    const query = '{ costsByMonth(from: "2026-02-01", until: "2026-04-01") { centre month amount { amountCents } } }'
    expect((await activities.ask(viewerWith('PARTNER_PROGRAM', 'SURYA'), query)).data.costsByMonth).toEqual([
      { centre: 'PAGASA', month: '2026-02-01', amount: { amountCents: 37_500 } },
      { centre: 'PAGASA', month: '2026-03-01', amount: { amountCents: 30_000 } },
    ])
  })

  test.each([
    ['2026-04-01', '2026-02-01'],
    ['2000-01-01', '2026-02-01'],
  ])('are refused for the period from %s until %s', async (from, until) => {
    const query = 'query ($from: Date!, $until: Date!) { costsByMonth(from: $from, until: $until) { month } }'
    const { errors } = await activities.ask(coordinator, query, { from, until })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
