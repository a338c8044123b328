import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { deed } from '../referral/referral.fixtures.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { aCaseFile, after, anIdentity, CASE_PAYLOAD, CHILD, caseInput, see, takeStep } from './case-file.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
beforeEach(() => persons.clock.setDay('2026-11-23'))
afterAll(() => persons.stop())

describe('the household', () => {
  test('grows by a child that is born', async () => {
    const caseFile = await aCaseFile(persons, lead)
    await after(persons, lead, caseFile, 'addHouseholdMember', CHILD)
    const { household } = await see(
      persons,
      lead,
      caseFile,
      'household { relation joinedOn bornHere person { callName fullName } }',
    )
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
    expect((await see(persons, social, caseFile, 'can')).can).not.toContain('ADD_HOUSEHOLD_MEMBER')
    const own = await after(persons, lead, caseFile, 'assignStrand', { kind: 'PSYCHOSOCIAL', workerId: social.id })
    expect((await see(persons, social, caseFile, 'can')).can).toContain('ADD_HOUSEHOLD_MEMBER')
    expect((await after(persons, social, own, 'addHouseholdMember', CHILD)).version).toBe(own.version + 1)
  })
})
