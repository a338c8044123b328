import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { absent, deed } from '../referral/referral.fixtures.js'
import { aColleague } from '../worker/worker.fixtures.js'
import {
  aCaseFile,
  after,
  CASE_PAYLOAD,
  CHILD,
  CLOSED,
  caseInput,
  ON,
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

/** Every step of a case file but the correction of an identity, which is one of the person. */
const STEPS: Record<string, (viewer: Viewer) => readonly [string, object]> = {
  ASSIGN_STRAND: viewer => ['assignStrand', { kind: 'LEGAL', workerId: viewer.id }],
  CLOSE_STRAND: () => ['closeStrand', { kind: 'HOUSING', closedOn: '2026-11-23' }],
  CHANGE_MODE: () => ['changeGuidanceMode', { mode: 'AMBULATORY', from: '2026-11-23' }],
  START_FOLLOW_UP: () => ['startFollowUp', ON],
  CLOSE: () => ['closeCaseFile', CLOSED],
  REOPEN: () => ['reopenCaseFile', ON],
  ADD_HOUSEHOLD_MEMBER: () => ['addHouseholdMember', CHILD],
}

const WAYS: Record<string, (caseFile: SeenCaseFile) => Promise<SeenCaseFile>> = {
  OPEN: async caseFile => caseFile,
  FOLLOW_UP: caseFile => after(persons, lead, caseFile, 'startFollowUp', ON),
  CLOSED: caseFile => after(persons, lead, caseFile, 'closeCaseFile', CLOSED),
}

describe('a step', () => {
  const cases = Object.keys(WAYS).flatMap(status => Object.keys(STEPS).map(step => [status, step] as const))
  test.each(cases)('on a file that is %s is possible exactly when `can` says so: %s', async (status, step) => {
    const caseFile = await WAYS[status]!(await aCaseFile(persons, lead))
    const [name, more] = STEPS[step]!(lead)
    const asked = () => takeStep(persons, lead, name, caseInput(caseFile, more))
    if (caseFile.can.includes(step)) {
      const { caseFile: next, userErrors } = await asked()
      expect(userErrors).toEqual([])
      expect(next?.version).toBe(caseFile.version + 1)
    } else {
      const { userErrors } = await refusedWithoutTrace(persons, asked)
      expect(userErrors).toMatchObject([{ code: 'CONFLICT', reason: 'STEP_NOT_POSSIBLE' }])
    }
  })

  test.each(['LEGAL_WORKER', 'SHELTER_EDUCATOR', 'DIRECTOR'] as const)('is refused to a %s', async role => {
    const caseFile = await aCaseFile(persons, lead)
    const { errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(viewerWith(role), deed('closeCaseFile', CASE_PAYLOAD), { input: caseInput(caseFile, CLOSED) }),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
    expect((await see(persons, viewerWith(role), caseFile, 'can')).can).toEqual([])
  })

  test('on a file of another centre is like one on an absent file, and nothing changes', async () => {
    const caseFile = await aCaseFile(persons, lead)
    const stranger = viewerWith('TEAM_LEAD', 'SURYA')
    const ask = (id: string) =>
      persons.askRaw(stranger, deed('closeCaseFile', CASE_PAYLOAD), { input: caseInput({ ...caseFile, id }, CLOSED) })
    const nothing = await refusedWithoutTrace(persons, () => ask(absent('case')))
    expect(await refusedWithoutTrace(persons, () => ask(caseFile.id))).toBe(nothing)
    expect(nothing).toContain('NOT_FOUND')
  })

  test('on what somebody else changed is refused', async () => {
    const caseFile = await aCaseFile(persons, lead)
    await after(persons, lead, caseFile, 'assignStrand', { kind: 'LEGAL', workerId: lead.id })
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'closeCaseFile', caseInput(caseFile, CLOSED)),
    )
    expect(userErrors).toMatchObject([{ reason: 'VERSION_CHANGED' }])
  })

  test.each([
    ['closing', 'closeCaseFile', CLOSED, 'on'],
    ['follow-up', 'startFollowUp', ON, 'on'],
    ['a change of mode', 'changeGuidanceMode', { mode: 'AMBULATORY', from: '2026-11-23' }, 'from'],
    ['closing a strand', 'closeStrand', { kind: 'LEGAL', closedOn: '2026-11-23' }, 'closedOn'],
  ] as const)('that is %s has a day between the opening and today', async (_, name, more, field) => {
    const caseFile = await aCaseFile(persons, lead)
    for (const [day, reason] of [
      ['2026-11-22', 'DAY_TOO_EARLY'],
      ['2026-11-24', 'DAY_IN_FUTURE'],
    ] as const) {
      const { userErrors } = await refusedWithoutTrace(persons, () =>
        takeStep(persons, lead, name, caseInput(caseFile, { ...more, [field]: day })),
      )
      expect(userErrors).toEqual([{ code: 'BAD_USER_INPUT', reason, field: [field] }])
    }
  })
})
