import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { absent, aReferralOnTheRoad, deed, take } from '../referral/referral.fixtures.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { aCaseFile, aDecision, anIdentity, KINDS, takeStep } from './case-file.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
afterAll(() => persons.stop())

const ACCEPTED = `{ referral { state decidedOn caseFile { id } can } userErrors { reason }
  caseFile { code mode modeFrom status openedOn exploitationForm languages referral { id } isMine
    strands { kind isOpen openedOn worker { id } }
    client { callName fullName aliases birthDate { on precision } nationalities sex }
    household { relation joinedOn bornHere person { id } } } }`

describe('accepting a referral', () => {
  test('opens its case file with four strands, a client and a code, and ends the referral', async () => {
    const referral = await aReferralOnTheRoad(persons, lead, 3)
    const legal = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const strands = KINDS.map(kind => ({ kind, workerId: kind === 'LEGAL' ? legal.id : lead.id }))
    const input = aDecision(referral, lead, { strands })
    const payload = await take<Record<string, object>>(persons, lead, 'acceptReferral', input, ACCEPTED)
    expect(payload['userErrors']).toEqual([])
    expect(payload['referral']).toMatchObject({ state: 'ACCEPTED', decidedOn: '2026-11-23', can: [] })
    expect(payload['caseFile']).toMatchObject({
      code: expect.stringMatching(/^D-2026-\d{4}$/),
      mode: 'RESIDENTIAL',
      modeFrom: '2026-11-23',
      status: 'OPEN',
      openedOn: '2026-11-23',
      languages: ['ro', 'fr'],
      referral: { id: referral.id },
      isMine: true,
      strands: strands.map(({ kind, workerId }) => ({
        kind,
        isOpen: true,
        openedOn: '2026-11-23',
        worker: { id: workerId },
      })),
      client: {
        callName: 'Ana',
        fullName: 'Ana-María DEMO-Ionescu',
        aliases: ['Șerban'],
        birthDate: { on: '1998-04-12', precision: 'EXACT' },
        nationalities: ['RO'],
        sex: 'FEMALE',
      },
      household: [{ relation: 'CLIENT', joinedOn: '2026-11-23', bornHere: false }],
    })
  })

  test('is written in the audit under the referral and under the case file', async () => {
    const { id, code } = await aCaseFile(persons, lead)
    const leaves = await persons.database.admin<{ subject_kind: string }>(
      `select subject_kind from audit.leaf where fields = '{Mutation.acceptReferral}' and subject in
        (select id from persons.case_file where code = $1 union select referral_id from persons.case_file where code = $1)`,
      [code],
    )
    expect(id).toMatch(/^case_/)
    expect(leaves.map(leaf => leaf.subject_kind).sort()).toEqual(['CASE_FILE', 'REFERRAL'])
  })

  test.each([0, 1, 2] as const)('without an intake interview is refused, at place %i of the road', async place => {
    const referral = await aReferralOnTheRoad(persons, lead, place)
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'acceptReferral', aDecision(referral, lead)),
    )
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', reason: 'INTAKE_MISSING' }])
  })

  test.each([
    ['three strands', () => ({ strands: assigned(['LEGAL', 'HOUSING', 'PSYCHOSOCIAL']) }), 'STRANDS_INCOMPLETE'],
    ['one strand twice', () => ({ strands: assigned([...KINDS.slice(1), 'LEGAL']) }), 'STRANDS_INCOMPLETE'],
    ['five strands', () => ({ strands: assigned([...KINDS, 'LEGAL']) }), 'STRANDS_INCOMPLETE'],
    ['a decision tomorrow', () => ({ decidedOn: '2026-11-24' }), 'DAY_IN_FUTURE'],
    ['a decision before the intake', () => ({ decidedOn: '2026-11-22' }), 'DAY_TOO_EARLY'],
    ['a client without a name', () => ({ client: anIdentity({ familyName: ' ' }) }), 'TEXT_MISSING'],
    ['a country that is none', () => ({ client: anIdentity({ nationalities: ['QX'] }) }), 'COUNTRY_UNKNOWN'],
    [
      'a birth to come',
      () => ({ client: anIdentity({ birthDate: { on: '2026-11-24', precision: 'EXACT' } }) }),
      'DAY_IN_FUTURE',
    ],
  ])('with %s is refused', async (_, more, reason) => {
    const referral = await aReferralOnTheRoad(persons, lead, 3)
    const { userErrors } = await refusedWithoutTrace(persons, () =>
      takeStep(persons, lead, 'acceptReferral', aDecision(referral, lead, more())),
    )
    expect(userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', reason }])
  })

  const assigned = (kinds: readonly string[]) => kinds.map(kind => ({ kind, workerId: lead.id }))

  test('with a strand for somebody of another centre is like one for nobody', async () => {
    const stranger = await aColleague(persons.spaces, 'LEGAL_WORKER', 'PAYOKE')
    const referral = await aReferralOnTheRoad(persons, lead, 3)
    const ask = (workerId: string) =>
      persons.askRaw(lead, deed('acceptReferral'), {
        input: aDecision(referral, lead, { strands: KINDS.map(kind => ({ kind, workerId })) }),
      })
    const nothing = await refusedWithoutTrace(persons, () => ask(absent('worker')))
    expect(await refusedWithoutTrace(persons, () => ask(stranger.id))).toBe(nothing)
    expect(nothing).toContain('NOT_FOUND')
  })

  test.each(['INTAKE_WORKER', 'LEGAL_WORKER', 'DIRECTOR'] as const)('is refused to a %s', async role => {
    const referral = await aReferralOnTheRoad(persons, lead, 3)
    const { errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(viewerWith(role), deed('acceptReferral'), { input: aDecision(referral, lead) }),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('twice at one moment opens one case file', async () => {
    const referral = await aReferralOnTheRoad(persons, lead, 3)
    const taken = await Promise.all(
      [1, 2].map(() => takeStep(persons, lead, 'acceptReferral', aDecision(referral, lead))),
    )
    expect(taken.filter(({ caseFile }) => caseFile)).toHaveLength(1)
    expect(taken.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ reason: 'VERSION_CHANGED' }])
  })

  test('again with the same key answers with the same case file', async () => {
    const input = aDecision(await aReferralOnTheRoad(persons, lead, 3), lead)
    const first = await takeStep(persons, lead, 'acceptReferral', input)
    const again = await takeStep(persons, lead, 'acceptReferral', input)
    expect(again.caseFile?.id).toBe(first.caseFile?.id)
  })

  test('a second time is impossible in the database too', async () => {
    const { id } = await aCaseFile(persons, lead)
    await expect(
      persons.database.admin(
        `insert into persons.case_file select centre, gen_random_uuid(), version, changed_at, 'D-2026-9999', mode, mode_from,
          status, opened_on, follow_up_from, closed_on, close_reason, reopened_on, exploitation_form, languages, referral_id
         from persons.case_file where id = $1::uuid`,
        [id.replace('case_', '')],
      ),
    ).rejects.toThrow('case_file_referral_once')
  })
})
