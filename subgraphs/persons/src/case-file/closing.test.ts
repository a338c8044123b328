import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { aCaseFile, after, CLOSED, caseInput, see, takeStep } from './case-file.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
beforeEach(() => persons.clock.setDay('2026-11-23'))
afterAll(() => persons.stop())

describe('closing and reopening', () => {
  const OUTLINE = 'status closedOn closeReason reopenedOn isMine strands { kind isOpen }'

  test('closes every strand, and reopening gives those back that were open until then', async () => {
    const first = await aCaseFile(persons, lead)
    const second = await after(persons, lead, first, 'closeStrand', { kind: 'HOUSING', closedOn: '2026-11-23' })
    persons.clock.setDay('2026-12-10')
    const closed = await after(persons, lead, second, 'closeCaseFile', { on: '2026-12-10', reason: 'LOST_CONTACT' })
    expect(await see(persons, lead, closed, OUTLINE)).toMatchObject({
      status: 'CLOSED',
      closedOn: '2026-12-10',
      closeReason: 'LOST_CONTACT',
      isMine: false,
      strands: [{ isOpen: false }, { isOpen: false }, { isOpen: false }, { isOpen: false }],
    })
    persons.clock.setDay('2027-01-05')
    await after(persons, lead, closed, 'reopenCaseFile', { on: '2027-01-04' })
    expect(await see(persons, lead, closed, OUTLINE)).toEqual({
      status: 'OPEN',
      closedOn: null,
      closeReason: null,
      reopenedOn: '2027-01-04',
      isMine: true,
      strands: [
        { kind: 'ADMINISTRATIVE', isOpen: true },
        { kind: 'LEGAL', isOpen: true },
        { kind: 'PSYCHOSOCIAL', isOpen: true },
        { kind: 'HOUSING', isOpen: false },
      ],
    })
  })

  test('reopening does not come before closing', async () => {
    const closed = await after(persons, lead, await aCaseFile(persons, lead), 'closeCaseFile', CLOSED)
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'reopenCaseFile', caseInput(closed, { on: '2026-11-22' })),
    )
    expect(userErrors).toMatchObject([{ reason: 'DAY_TOO_EARLY', field: ['on'] }])
  })

  test('a change to the same mode is refused', async () => {
    const caseFile = await aCaseFile(persons, lead)
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'changeGuidanceMode', caseInput(caseFile, { mode: 'RESIDENTIAL', from: '2026-11-23' })),
    )
    expect(userErrors).toMatchObject([{ reason: 'MODE_UNCHANGED', field: ['mode'] }])
  })
})
