import { CENTRES } from '@houvast/schema'
import { publicId } from '@houvast/subgraph'
import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { beneficiaryRef } from '../cost-claim/index.js'
import '../cost-claim/cost-claim.fixtures.js'
import { migrations } from '../migrations/index.js'
import { fillClaims } from './claims.js'
import { aDemo } from './fill.fixtures.js'
import { fillTrainings } from './trainings.js'

let activities: TestSubgraph
const demo = aDemo()
const fill = async () => {
  await fillTrainings(activities.spaces, demo.trainings)
  await fillClaims(activities.spaces, demo.budgetLines, demo.claims)
}
beforeAll(async () => {
  activities = await testSubgraph('activities', capabilities, migrations)
  await fill()
})
afterAll(() => activities.stop())

test('every claim of the demonstration stands where its story says', async () => {
  for (const centre of CENTRES) {
    const { data } = await activities.ask(
      viewerWith('FINANCE', centre),
      `query ($filter: CostClaimFilter) { costClaims(first: 100, filter: $filter) { nodes {
        id state question answer rejectReason provider beneficiaryRef budgetLine { id } } } }`,
      { filter: { centre } },
    )
    const own = demo.claims.filter(claim => claim.centre === centre)
    expect(data.costClaims.nodes).toHaveLength(own.length)
    for (const { id, state, question, answer, rejectReason, provider, caseFileId, budgetLineId } of own)
      expect(data.costClaims.nodes).toContainEqual({
        id: publicId('claim', id),
        state,
        question: question ?? null,
        answer: answer ?? null,
        rejectReason: rejectReason ?? null,
        provider,
        beneficiaryRef: caseFileId ? beneficiaryRef(centre, caseFileId) : null,
        budgetLine: budgetLineId ? { id: publicId('budget', budgetLineId) } : null,
      })
  }
})

test('the approved claims are counted on their lines', async () => {
  const lines = await activities.database.admin('select approved_cents from activities.budget_line')
  expect(lines).toEqual(Array(3).fill({ approved_cents: 36_000 }))
})

test('everybody stands in the line for a training in order, and attendance is as the story says', async () => {
  const { data } = await activities.ask(
    viewerWith('SOCIAL_WORKER'),
    '{ trainingSessions(first: 10) { nodes { title state registrations { displayName state attendedMinutes } } } }',
  )
  const line = (title: string) =>
    data.trainingSessions.nodes
      .find((node: { title: string }) => node.title === title)
      .registrations.map((each: Record<string, unknown>) => Object.values(each))
  expect(line('DEMO HELD')).toEqual([
    ['DEMO 0', 'ATTENDED', 120],
    ['DEMO 1', 'NO_SHOW', 0],
  ])
  expect(line('DEMO PLANNED')).toEqual([
    ['DEMO 0', 'REGISTERED', null],
    ['DEMO 1', 'REGISTERED', null],
    ['DEMO 2', 'WAITLISTED', null],
    ['DEMO 3', 'WAITLISTED', null],
  ])
  expect(line('DEMO CANCELLED')).toEqual([['DEMO 0', 'REGISTERED', null]])
})

test('a person whose registration is in the story sees it as their own', async () => {
  const [first] = demo.trainings[1]!.registrations
  const viewer = viewerWith('SOCIAL_WORKER', first!.centre, publicId('worker', first!.workerId))
  const { data } = await activities.ask(
    viewer,
    '{ trainingSessions(first: 10, filter: { mine: true }) { nodes { title myRegistration { displayName } } } }',
  )
  expect(data.trainingSessions.nodes).toEqual([{ title: 'DEMO PLANNED', myRegistration: { displayName: 'DEMO 0' } }])
})

test('filling again changes nothing', async () => {
  const before = await activities.fingerprint()
  await fill()
  expect(await activities.fingerprint()).toBe(before)
})
