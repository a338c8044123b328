import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { aReferral, stepInput, take } from './referral.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
afterAll(() => persons.stop())

describe('a duplicate', () => {
  const mark = (referral: { id: string; version: number }, duplicateOfId: string) =>
    take(persons, lead, 'markReferralDuplicate', {
      ...stepInput(referral as never),
      decidedOn: '2026-11-23',
      duplicateOfId,
    })

  test('names the referral that stays', async () => {
    const [first, second] = [await aReferral(persons, lead), await aReferral(persons, lead)]
    await mark(second, first.id)
    const query = 'query ($id: ID!) { referral(id: $id) { state decidedOn duplicateOf { id } } }'
    const { data } = await persons.ask(lead, query, { id: second.id })
    expect(data.referral).toEqual({ state: 'DUPLICATE', decidedOn: '2026-11-23', duplicateOf: { id: first.id } })
  })

  test('of itself, or of another duplicate, is refused', async () => {
    const [first, second, third] = [
      await aReferral(persons, lead),
      await aReferral(persons, lead),
      await aReferral(persons, lead),
    ]
    await mark(second, first.id)
    for (const other of [third.id, second.id]) {
      const { userErrors } = await refusedWithoutTrace(persons, () => mark(third, other))
      expect(userErrors).toMatchObject([{ reason: 'DUPLICATE_OF_ITSELF', field: ['duplicateOfId'] }])
    }
  })

  test('cannot be one that others are duplicates of', async () => {
    const [first, second, third] = [
      await aReferral(persons, lead),
      await aReferral(persons, lead),
      await aReferral(persons, lead),
    ]
    await mark(second, first.id)
    const { userErrors } = await refusedWithoutTrace(persons, () => mark(first, third.id))
    expect(userErrors).toMatchObject([{ reason: 'DUPLICATE_HAS_DUPLICATES' }])
  })

  test('two referrals that are marked as each other’s at one moment: one of them stays', async () => {
    const [first, second] = [await aReferral(persons, lead), await aReferral(persons, lead)]
    const marked = await Promise.all([mark(first, second.id), mark(second, first.id)])
    expect(marked.map(({ referral }) => referral?.state ?? 'stays').sort()).toEqual(['DUPLICATE', 'stays'])
  })
})
