import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { deed } from '../referral/referral.fixtures.js'
import { aColleague } from '../worker/worker.fixtures.js'
import {
  aCaseFile,
  after,
  CASE_PAYLOAD,
  caseInput,
  type Kind,
  type SeenCaseFile,
  see,
  takeStep,
} from './case-file.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
beforeEach(() => persons.clock.setDay('2026-11-23'))
afterAll(() => persons.stop())

describe('the strands', () => {
  const strandOf = async (caseFile: SeenCaseFile, kind: Kind) => {
    const { strands } = await see(persons, lead, caseFile, 'strands { kind isOpen openedOn closedOn worker { id } }')
    return strands.find((strand: { kind: Kind }) => strand.kind === kind)
  }

  test('go to another colleague', async () => {
    const legal = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const caseFile = await aCaseFile(persons, lead)
    await after(persons, lead, caseFile, 'assignStrand', { kind: 'LEGAL', workerId: legal.id })
    expect(await strandOf(caseFile, 'LEGAL')).toMatchObject({ worker: { id: legal.id }, isOpen: true })
    expect(await strandOf(caseFile, 'HOUSING')).toMatchObject({ worker: { id: lead.id } })
  })

  test('are not taken by somebody who has none, since a strand opens the names on the file', async () => {
    const social = await aColleague(persons.spaces, 'SOCIAL_WORKER')
    const caseFile = await aCaseFile(persons, lead)
    const input = caseInput(caseFile, { kind: 'PSYCHOSOCIAL', workerId: social.id })
    const { data, errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(social, deed('assignStrand', CASE_PAYLOAD), { input }),
    )
    expect(data).toEqual({ assignStrand: null })
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', reason: { missing: 'TASK', askWhom: ['SOCIAL_WORKER', 'TEAM_LEAD'] } } },
    ])
    expect((await see(persons, social, caseFile, 'can')).can).not.toContain('ASSIGN_STRAND')
    expect((await see(persons, social, caseFile, 'client { fullName }')).client).toEqual({ fullName: null })
  })

  test('are handed over by somebody who has one', async () => {
    const social = await aColleague(persons.spaces, 'SOCIAL_WORKER')
    const successor = await aColleague(persons.spaces, 'SOCIAL_WORKER')
    const caseFile = await aCaseFile(persons, lead, social)
    expect((await see(persons, social, caseFile, 'can')).can).toContain('ASSIGN_STRAND')
    await after(persons, social, caseFile, 'assignStrand', { kind: 'HOUSING', workerId: successor.id })
    expect(await strandOf(caseFile, 'HOUSING')).toMatchObject({ worker: { id: successor.id } })
  })

  test('do not go to somebody who has left', async () => {
    const gone = await aColleague(persons.spaces, 'LEGAL_WORKER')
    await persons.database.admin('update persons.worker set is_active = false where id = $1::uuid', [
      gone.id.replace('worker_', ''),
    ])
    const caseFile = await aCaseFile(persons, lead)
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'assignStrand', caseInput(caseFile, { kind: 'LEGAL', workerId: gone.id })),
    )
    expect(userErrors).toMatchObject([{ reason: 'WORKER_LEFT', field: ['workerId'] }])
  })

  test('close one by one, but the last one stays open', async () => {
    let caseFile = await aCaseFile(persons, lead)
    for (const kind of ['ADMINISTRATIVE', 'LEGAL', 'PSYCHOSOCIAL'])
      caseFile = await after(persons, lead, caseFile, 'closeStrand', { kind, closedOn: '2026-11-23' })
    expect(caseFile.can).not.toContain('CLOSE_STRAND')
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'closeStrand', caseInput(caseFile, { kind: 'HOUSING', closedOn: '2026-11-23' })),
    )
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', reason: 'LAST_STRAND' }])
  })

  test('of which two are left do not both close at one moment', async () => {
    let caseFile = await aCaseFile(persons, lead)
    for (const kind of ['ADMINISTRATIVE', 'LEGAL'])
      caseFile = await after(persons, lead, caseFile, 'closeStrand', { kind, closedOn: '2026-11-23' })
    const taken = await Promise.all(
      ['PSYCHOSOCIAL', 'HOUSING'].map(kind =>
        takeStep(persons, lead, 'closeStrand', caseInput(caseFile, { kind, closedOn: '2026-11-23' })),
      ),
    )
    expect(taken.filter(({ caseFile }) => caseFile)).toHaveLength(1)
  })

  test('that are closed do not close again, and open with a new colleague', async () => {
    const first = await aCaseFile(persons, lead)
    const closed = await after(persons, lead, first, 'closeStrand', { kind: 'LEGAL', closedOn: '2026-11-23' })
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'closeStrand', caseInput(closed, { kind: 'LEGAL', closedOn: '2026-11-23' })),
    )
    expect(userErrors).toMatchObject([{ reason: 'STRAND_CLOSED', field: ['kind'] }])
    persons.clock.setDay('2026-12-01')
    await after(persons, lead, closed, 'assignStrand', { kind: 'LEGAL', workerId: lead.id })
    expect(await strandOf(closed, 'LEGAL')).toMatchObject({ isOpen: true, openedOn: '2026-12-01', closedOn: null })
  })
})
