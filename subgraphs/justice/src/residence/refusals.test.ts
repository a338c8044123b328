import { newId, publicId } from '@houvast/subgraph'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import type { ResidenceHistory } from './history.js'
import { aProcedure, aStatement, deed, favourable, onAnnex, onAttestation, onCard } from './residence.fixtures.js'

const legal = viewerWith('LEGAL_WORKER')
const TODAY = '2026-12-01'

let justice: TestSubgraph
beforeAll(async () => {
  justice = await testSubgraph('justice', capabilities, migrations)
  justice.clock.setDay(TODAY)
})
afterAll(() => justice.stop())

const ended = (): Partial<ResidenceHistory> => ({ end: { state: 'ENDED', on: '2026-09-01', reason: 'GUIDANCE_ENDED' } })
const notNeeded = (): Partial<ResidenceHistory> => ({ notApplicableReason: 'BELGIAN' })
const unaccompanied = (): Partial<ResidenceHistory> => ({ isMinor: true, isUnaccompanied: true })
const feedback = {
  considersVictim: true,
  fileIsRunning: true,
  cooperates: true,
  noDangerToPublicOrder: true,
  requestsConviction: false,
}
const paper = { issuedOn: TODAY, gapReason: 'OTHER' }
const extended = (): Partial<ResidenceHistory> => ({
  ...onAttestation(),
  documents: [
    ...(onAttestation().documents ?? []),
    { id: newId(), kind: 'ATTESTATION_OF_REGISTRATION', issuedOn: '2026-11-15' },
  ],
})

type Case = [name: string, before: () => Partial<ResidenceHistory>, input: object, reason: string, field?: string]

const CASES: Case[] = [
  ['startReflection', unaccompanied, paper, 'UNACCOMPANIED_GOES_DIRECTLY'],
  ['startReflection', onAnnex, paper, 'STEP_ALREADY_PASSED'],
  ['startReflection', ended, paper, 'PROCEDURE_OVER'],
  ['startReflection', notNeeded, paper, 'PROCEDURE_NOT_APPLICABLE'],
  ['startReflection', () => ({}), { issuedOn: '2026-12-02' }, 'DAY_IN_FUTURE', 'issuedOn'],
  ['startReflection', () => ({}), { issuedOn: '2026-08-30' }, 'DATE_BEFORE_OPENING', 'issuedOn'],
  [
    'startReflection',
    () => ({}),
    { ...paper, printedEndsOn: '2026-11-30' },
    'PRINTED_END_BEFORE_ISSUE',
    'printedEndsOn',
  ],
  ['recordStatement', ended, { madeOn: TODAY, kind: 'STATEMENT' }, 'PROCEDURE_OVER'],
  ['recordStatement', onAnnex, { madeOn: '2026-12-02', kind: 'STATEMENT' }, 'DAY_IN_FUTURE', 'madeOn'],
  ['issueAttestation', () => ({}), paper, 'STATEMENT_MISSING'],
  ['issueAttestation', onAnnex, paper, 'REFLECTION_OVER'],
  ['issueAttestation', () => ({ ...onAnnex(), statements: [aStatement('2026-10-16')] }), paper, 'REFLECTION_OVER'],
  ['issueAttestation', onAttestation, paper, 'STEP_ALREADY_PASSED'],
  [
    'issueAttestation',
    () => ({ ...onAnnex(), statements: [aStatement('2026-10-15')] }),
    { issuedOn: TODAY },
    'GAP_WITHOUT_REASON',
    'gapReason',
  ],
  ['extendAttestation', extended, paper, 'ATTESTATION_ALREADY_EXTENDED'],
  ['extendAttestation', onAnnex, paper, 'EARLIER_STEP_MISSING'],
  ['extendAttestation', onAttestation, { issuedOn: '2026-09-29' }, 'DATE_BEFORE_LAST_DOCUMENT', 'issuedOn'],
  ['recordMagistrateFeedback', () => ({}), { ...feedback, receivedOn: TODAY }, 'EARLIER_STEP_MISSING'],
  ['recordMagistrateFeedback', onAnnex, { ...feedback, receivedOn: '2026-12-02' }, 'DAY_IN_FUTURE', 'receivedOn'],
  ['recordMagistrateFeedback', onAnnex, { ...feedback, receivedOn: '2026-08-30' }, 'DATE_BEFORE_OPENING', 'receivedOn'],
  ['recordIdentityProof', () => ({ identityProvenOn: '2026-09-01' }), { provenOn: TODAY }, 'IDENTITY_ALREADY_PROVEN'],
  ['recordIdentityProof', () => ({}), { provenOn: '2026-12-02' }, 'DAY_IN_FUTURE', 'provenOn'],
  ['issueACard', onAttestation, paper, 'FEEDBACK_MISSING'],
  ['issueACard', () => against({ considersVictim: false }), paper, 'NOT_CONSIDERED_VICTIM'],
  ['issueACard', () => against({ fileIsRunning: false }), paper, 'FILE_NOT_RUNNING'],
  ['issueACard', () => against({ cooperates: false }), paper, 'NO_COOPERATION'],
  ['issueACard', () => against({ noDangerToPublicOrder: false }), paper, 'DANGER_TO_PUBLIC_ORDER'],
  ['renewACard', onCard, paper, 'FEEDBACK_OUTDATED'],
  ['grantUnlimited', onCard, paper, 'CONVICTION_NOT_REQUESTED'],
  ['grantUnlimited', onAttestation, paper, 'EARLIER_STEP_MISSING'],
  ['endResidenceProcedure', ended, { on: TODAY, reason: 'FRAUD' }, 'PROCEDURE_OVER'],
  ['endResidenceProcedure', onCard, { on: '2026-11-19', reason: 'FRAUD' }, 'DATE_BEFORE_LAST_DOCUMENT', 'on'],
  [
    'endResidenceProcedure',
    onCard,
    { on: TODAY, reason: 'PERSON_CHOSE_OTHERWISE' },
    'REASON_NOT_FOR_THIS_STEP',
    'reason',
  ],
  [
    'endResidenceProcedure',
    () => ({ ...onAnnex(), statements: [aStatement('2026-10-01')] }),
    { on: TODAY, reason: 'PERIOD_EXPIRED_WITHOUT_STATEMENT' },
    'REFLECTION_NOT_OVER',
    'reason',
  ],
  ['refuseResidenceProcedure', onCard, { on: TODAY, reason: 'VOLUNTARY_RETURN' }, 'REASON_NOT_FOR_THIS_STEP', 'reason'],
  ['withdrawResidenceProcedure', onCard, { on: TODAY, reason: 'FRAUD' }, 'REASON_NOT_FOR_THIS_STEP', 'reason'],
  ['obtainOtherStatus', onCard, { on: TODAY, status: ' ' }, 'STATUS_UNCLEAR', 'status'],
  ['obtainOtherStatus', onCard, { on: TODAY, status: `<b>${'x'.repeat(100)}` }, 'STATUS_UNCLEAR', 'status'],
  ['reassignResidenceProcedure', ended, { responsibleId: publicId('worker', newId()) }, 'PROCEDURE_OVER'],
]

const against = (facts: object) => ({ ...onAttestation(), feedback: [favourable('2026-11-10', facts)] })

describe('a step that may not be taken is refused with its reason, and nothing is written', () => {
  test.each(CASES)('%s %o with %o: %s', async (name, before, input, reason, field) => {
    const { id } = await aProcedure(justice.spaces, before())
    const { answer } = await refusedWithoutTrace(justice, () =>
      deed(justice, legal, name, { procedureId: id, expectedVersion: 1, ...input }),
    )
    expect(answer.residenceProcedure).toBeNull()
    expect(answer.userErrors).toMatchObject([{ reason, field: field ? [field] : null }])
    expect(answer.userErrors[0].code).toBe(field ? 'BAD_USER_INPUT' : 'CONFLICT')
  })

  const open = (more: object) =>
    refusedWithoutTrace(justice, () =>
      deed(justice, legal, 'openResidenceProcedure', {
        caseFileId: publicId('case', newId()),
        responsibleId: legal.id,
        openedOn: TODAY,
        isMinor: false,
        isUnaccompanied: false,
        ...more,
      }),
    )

  test.each([
    [{ openedOn: '2026-12-02' }, 'DAY_IN_FUTURE', 'openedOn'],
    [{ isUnaccompanied: true }, 'UNACCOMPANIED_NEEDS_MINOR', 'isUnaccompanied'],
  ])('openResidenceProcedure with %o: %s', async (more, reason, field) => {
    expect((await open(more)).answer.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', reason, field: [field] }])
  })

  test.each([{}, { notApplicableReason: 'EU_CITIZEN' }])(
    'openResidenceProcedure %o on a file that has one',
    async more => {
      const { caseFileId } = await aProcedure(justice.spaces)
      expect((await open({ caseFileId, ...more })).answer.userErrors).toMatchObject([{ reason: 'ALREADY_RUNNING' }])
    },
  )

  test.each([{ caseFileId: 'case_x' }, { responsibleId: 'person_0193b2a47c5e7000800000000000beef' }])(
    'openResidenceProcedure with %o, which is no such id, is not found',
    async more => {
      const { answer, errors } = await open(more)
      expect(answer).toBeNull()
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    },
  )
})

describe('of two at the same moment', () => {
  test('one opens a procedure for the file and the other is refused', async () => {
    const input = {
      caseFileId: publicId('case', newId()),
      responsibleId: legal.id,
      openedOn: TODAY,
      isMinor: false,
      isUnaccompanied: false,
    }
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => deed(justice, legal, 'openResidenceProcedure', input)),
    )
    const reasons = answers.map(({ answer }) => answer.userErrors[0]?.reason ?? 'done').sort()
    expect(reasons).toEqual(['ALREADY_RUNNING', 'ALREADY_RUNNING', 'ALREADY_RUNNING', 'done'])
    const rows = await justice.database.admin('select from justice.residence_procedure where case_file_id = $1', [
      input.caseFileId.replace('case_', ''),
    ])
    expect(rows).toHaveLength(1)
  })

  test('one extends the attestation and the other is told that it has changed', async () => {
    const { id } = await aProcedure(justice.spaces, onAttestation())
    const input = { procedureId: id, expectedVersion: 1, issuedOn: TODAY }
    const answers = await Promise.all([1, 2].map(() => deed(justice, legal, 'extendAttestation', input)))
    const reasons = answers.map(({ answer }) => answer.userErrors[0]?.reason ?? 'done').sort()
    expect(reasons).toEqual(['VERSION_CHANGED', 'done'])
  })
})

describe('the database itself', () => {
  const insertPaper = (key: string, sequence: number, more: string) =>
    justice.database.admin(
      `insert into justice.residence_document (centre, id, changed_at, procedure_id, sequence, kind, is_extension, issued_on,
        computed_ends_on, printed_ends_on, difference_in_days)
      values ('PAGASA', gen_random_uuid(), now(), $1, ${sequence}, 'ATTESTATION_OF_REGISTRATION', ${more})`,
      [key],
    )

  test.each([
    ['two running procedures of one file', 'residence_procedure_one_running'],
    ['a second extension', 'residence_document_one_extension'],
    ['two documents in one place', 'residence_document_one_in_place'],
    ['a difference that is not the difference', 'residence_document_difference_true'],
    ['an end without a reason', 'residence_procedure_end_with_reason'],
  ])('holds out against %s', async (_, constraint) => {
    const { key, caseFileKey } = await aProcedure(justice.spaces, extended())
    const attack = {
      residence_procedure_one_running: () =>
        justice.database.admin(
          `insert into justice.residence_procedure (centre, id, changed_at, case_file_id, responsible_id, state, opened_on, is_minor,
            is_unaccompanied) values ('PAGASA', gen_random_uuid(), now(), $1, $1, 'NOT_STARTED', now(), false, false)`,
          [caseFileKey],
        ),
      residence_document_one_extension: () => insertPaper(key, 9, 'true, now(), null, null, null'),
      residence_document_one_in_place: () => insertPaper(key, 1, 'false, now(), null, null, null'),
      residence_document_difference_true: () =>
        insertPaper(key, 9, "false, '2026-01-01', '2026-03-01', '2026-03-05', 3"),
      residence_procedure_end_with_reason: () =>
        justice.database.admin("update justice.residence_procedure set state = 'ENDED' where id = $1", [key]),
    }[constraint]
    await expect(attack?.()).rejects.toMatchObject({ constraint })
  })
})
