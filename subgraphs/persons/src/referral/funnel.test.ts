import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { aReferral, aReferralOnTheRoad, stepInput, take } from './referral.fixtures.js'

let persons: TestSubgraph
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
})
afterAll(() => persons.stop())

const FUNNEL = `query ($from: Date!, $until: Date!) { referralFunnel(from: $from, until: $until) {
  range { from until } received intakeHeld accepted byOutcome { state count } byWeek { weekOf count } } }`

test('the funnel counts what came in by Brussels days, weeks and states, of the own centre alone', async () => {
  const lead = await aColleague(persons.spaces, 'TEAM_LEAD')
  await aReferralOnTheRoad(persons, lead, 3)
  const screened = await aReferralOnTheRoad(persons, lead, 1)
  await take(persons, lead, 'closeReferral', stepInput(screened, { decidedOn: '2026-11-23', outcome: 'NO_CONTACT' }))
  // Sunday 23:30 in Brussels and half an hour later: two weeks.
  await aReferral(persons, lead, { receivedAt: '2026-11-15T22:30:00Z' })
  await aReferral(persons, lead, { receivedAt: '2026-11-15T23:00:00Z' })
  await aReferral(persons, lead, { receivedAt: '2026-10-31T08:00:00Z' })
  await aReferral(persons, await aColleague(persons.spaces, 'TEAM_LEAD', 'PAYOKE'))
  const { data } = await persons.ask(lead, FUNNEL, { from: '2026-11-11', until: '2026-11-24' })
  expect(data.referralFunnel).toMatchObject({
    range: { from: '2026-11-11', until: '2026-11-24' },
    received: 4,
    intakeHeld: 1,
    accepted: 0,
    byWeek: [
      { weekOf: '2026-11-09', count: 1 },
      { weekOf: '2026-11-16', count: 1 },
      { weekOf: '2026-11-23', count: 2 },
    ],
  })
  expect(data.referralFunnel.byOutcome.filter(({ count }: { count: number }) => count > 0)).toEqual([
    { state: 'RECEIVED', count: 2 },
    { state: 'INTAKE_DONE', count: 1 },
    { state: 'NO_CONTACT', count: 1 },
  ])
})

test.each([
  ['reversed', '2026-11-24', '2026-11-23'],
  ['empty', '2026-11-23', '2026-11-23'],
  ['of more than ten years', '2016-01-01', '2026-01-02'],
])('a period that is %s is refused', async (_, from, until) => {
  const { errors } = await persons.ask(viewerWith('DIRECTOR'), FUNNEL, { from, until })
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
})

test('the funnel is refused to those who do not see referrals', async () => {
  const { errors } = await refusedWithoutTrace(persons, () =>
    persons.ask(viewerWith('FINANCE'), FUNNEL, { from: '2026-01-01', until: '2026-12-31' }),
  )
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
})
