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
  anIdentity,
  CASE_PAYLOAD,
  caseInput,
  type Kind,
  type SeenCaseFile,
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

const ON = { on: '2026-11-23' }
const CLOSED = { ...ON, reason: 'GOALS_REACHED' }
const CHILD = {
  relation: 'CHILD',
  joinedOn: '2026-11-23',
  bornHere: true,
  person: anIdentity({ givenName: 'Mia', aliases: [], birthDate: { on: '2026-11-23', precision: 'EXACT' } }),
}

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

const fileQuery = (fields: string) => `query ($id: ID!) { caseFile(id: $id) { ${fields} } }`
const see = async (caseFile: SeenCaseFile, fields: string, viewer = lead) =>
  (await persons.ask(viewer, fileQuery(fields), { id: caseFile.id })).data.caseFile

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
    expect((await see(caseFile, 'can', viewerWith(role))).can).toEqual([])
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

describe('the strands', () => {
  const strandOf = async (caseFile: SeenCaseFile, kind: Kind) => {
    const { strands } = await see(caseFile, 'strands { kind isOpen openedOn closedOn worker { id } }')
    return strands.find((strand: { kind: Kind }) => strand.kind === kind)
  }

  test('go to another colleague', async () => {
    const legal = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const caseFile = await aCaseFile(persons, lead)
    await after(persons, lead, caseFile, 'assignStrand', { kind: 'LEGAL', workerId: legal.id })
    expect(await strandOf(caseFile, 'LEGAL')).toMatchObject({ worker: { id: legal.id }, isOpen: true })
    expect(await strandOf(caseFile, 'HOUSING')).toMatchObject({ worker: { id: lead.id } })
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

describe('closing and reopening', () => {
  const OUTLINE = 'status closedOn closeReason reopenedOn isMine strands { kind isOpen }'

  test('closes every strand, and reopening gives those back that were open until then', async () => {
    const first = await aCaseFile(persons, lead)
    const second = await after(persons, lead, first, 'closeStrand', { kind: 'HOUSING', closedOn: '2026-11-23' })
    persons.clock.setDay('2026-12-10')
    const closed = await after(persons, lead, second, 'closeCaseFile', { on: '2026-12-10', reason: 'LOST_CONTACT' })
    expect(await see(closed, OUTLINE)).toMatchObject({
      status: 'CLOSED',
      closedOn: '2026-12-10',
      closeReason: 'LOST_CONTACT',
      isMine: false,
      strands: [{ isOpen: false }, { isOpen: false }, { isOpen: false }, { isOpen: false }],
    })
    persons.clock.setDay('2027-01-05')
    await after(persons, lead, closed, 'reopenCaseFile', { on: '2027-01-04' })
    expect(await see(closed, OUTLINE)).toEqual({
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
    const closed = await WAYS['CLOSED']!(await aCaseFile(persons, lead))
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

describe('the household', () => {
  test('grows by a child that is born', async () => {
    const caseFile = await aCaseFile(persons, lead)
    await after(persons, lead, caseFile, 'addHouseholdMember', CHILD)
    const { household } = await see(caseFile, 'household { relation joinedOn bornHere person { callName fullName } }')
    expect(household).toMatchObject([
      { relation: 'CLIENT' },
      {
        relation: 'CHILD',
        joinedOn: '2026-11-23',
        bornHere: true,
        person: { callName: 'Ana', fullName: 'Mia DEMO-Ionescu' },
      },
    ])
  })

  test.each([
    ['a second client', { relation: 'CLIENT', bornHere: false }, 'CLIENT_IS_THERE'],
    ['a partner who was born here', { relation: 'PARTNER' }, 'BORN_AS_CHILD'],
    ['a child born here on another day', { joinedOn: '2026-11-22' }, 'BIRTH_DATE_DIFFERS'],
    [
      'a child born here whose birth date is unknown',
      { person: anIdentity({ birthDate: null }) },
      'BIRTH_DATE_DIFFERS',
    ],
    ['somebody who joins tomorrow', { joinedOn: '2026-11-24' }, 'DAY_IN_FUTURE'],
    ['somebody without a name', { person: anIdentity({ givenName: '' }) }, 'TEXT_MISSING'],
  ])('does not take %s', async (_, more, reason) => {
    const caseFile = await aCaseFile(persons, lead)
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'addHouseholdMember', caseInput(caseFile, { ...CHILD, ...more })),
    )
    expect(userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', reason }])
  })

  test('is refused to a social worker without a strand, and open to one with a strand', async () => {
    const social = await aColleague(persons.spaces, 'SOCIAL_WORKER')
    const caseFile = await aCaseFile(persons, lead)
    const { errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(social, deed('addHouseholdMember', CASE_PAYLOAD), { input: caseInput(caseFile, CHILD) }),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await see(caseFile, 'can', social)).can).not.toContain('ADD_HOUSEHOLD_MEMBER')
    const own = await after(persons, lead, caseFile, 'assignStrand', { kind: 'PSYCHOSOCIAL', workerId: social.id })
    expect((await see(caseFile, 'can', social)).can).toContain('ADD_HOUSEHOLD_MEMBER')
    expect((await after(persons, social, own, 'addHouseholdMember', CHILD)).version).toBe(own.version + 1)
  })
})
