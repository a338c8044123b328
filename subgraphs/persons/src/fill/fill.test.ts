import { CENTRES } from '@houvast/schema'
import { publicId } from '@houvast/subgraph'
import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import type { PersonsDemo } from '../demo.js'
import { migrations } from '../migrations/index.js'
import { aReferral } from '../referral/referral.fixtures.js'
import { ReferralState } from '../referral/vocabulary.js'
import { aDemo, aDemoReferral, aDemoWorker } from './fill.fixtures.js'
import { fillPersons } from './fill.js'

let persons: TestSubgraph
const parts = CENTRES.map(aDemo)
const demo: PersonsDemo = {
  workers: parts.flatMap(part => part.workers),
  referrals: parts.flatMap(part => part.referrals),
  caseFiles: parts.flatMap(part => part.caseFiles),
}
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  await fillPersons(persons.spaces, demo)
})
afterAll(() => persons.stop())

test.each(CENTRES)('a team lead of %s finds every referral and case file of the centre, and no other', async centre => {
  const query = `{ referrals(first: 100) { totalCount nodes { state } }
    caseFiles(first: 100) { totalCount nodes { status strands { worker { displayName } } client { fullName } } } }`
  const { data, errors } = await persons.ask(viewerWith('TEAM_LEAD', centre), query)
  expect(errors).toBeUndefined()
  expect(data.referrals.totalCount).toBe(12)
  const states = new Set(data.referrals.nodes.map((node: { state: string }) => node.state))
  expect([...states].sort()).toEqual(Object.values(ReferralState).sort())
  expect(data.caseFiles.totalCount).toBe(3)
  expect(data.caseFiles.nodes[0]).toMatchObject({
    strands: Array.from({ length: 4 }, () => ({ worker: { displayName: 'Nora DEMO-Janssens' } })),
    client: { fullName: 'Desislava DEMO-Ivanova' },
  })
})

test('ids are those of the story, so that other subgraphs’ data points to them', async () => {
  const [caseFile] = demo.caseFiles
  const id = publicId('case', caseFile!.id)
  const { data } = await persons.ask(
    viewerWith('TEAM_LEAD', caseFile!.centre),
    'query ($id: ID!) { caseFile(id: $id) { referral { id contact { organisation } } client { id callName aliases } } }',
    { id },
  )
  expect(data.caseFile).toEqual({
    referral: { id: publicId('referral', caseFile!.referralId), contact: { organisation: 'DEMO politie' } },
    client: {
      id: publicId('person', caseFile!.household[0]!.person.id),
      callName: 'Desislava',
      aliases: ['DEMO Desi'],
    },
  })
})

test('codes follow the order of receipt within the year, and real work goes on from there', async () => {
  const lead = viewerWith('TEAM_LEAD', 'SURYA')
  const { data } = await persons.ask(lead, '{ referrals(first: 100) { nodes { code receivedAt } } }')
  const codes = data.referrals.nodes.map((node: { code: string }) => node.code).sort()
  expect(codes).toEqual(Array.from({ length: 12 }, (_, index) => `A-2026-${String(index + 1).padStart(4, '0')}`))
  expect(data.referrals.nodes.at(-1)).toEqual({ code: 'A-2026-0001', receivedAt: '2025-12-31T23:00:00Z' })
  expect((await aReferral(persons, lead)).code).toBe('A-2026-0013')
})

test('filled again, nothing changes', async () => {
  const before = await persons.fingerprint()
  await fillPersons(persons.spaces, demo)
  expect(await persons.fingerprint()).toBe(before)
})

test('a story that cannot be true leaves nothing of its centre behind', async () => {
  const other = await testSubgraph('persons', capabilities, migrations)
  try {
    const before = await other.fingerprint()
    const impossible = aDemoReferral('PAGASA', { state: 'ACCEPTED', decidedOn: '2026-11-21' })
    const story = { workers: [aDemoWorker('PAGASA')], referrals: [impossible], caseFiles: [] }
    await expect(fillPersons(other.spaces, story)).rejects.toThrow('referral_accepted_after_intake')
    expect(await other.fingerprint()).toBe(before)
  } finally {
    await other.stop()
  }
})
