import { newId, publicId } from '@houvast/subgraph'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aProcedure, deed, onAttestation, READ } from './residence.fixtures.js'

const legal = viewerWith('LEGAL_WORKER')

let justice: TestSubgraph
beforeAll(async () => {
  justice = await testSubgraph('justice', capabilities, migrations)
})
beforeEach(() => justice.clock.setDay('2026-08-31'))
afterAll(() => justice.stop())

const aPerson = (more: object = {}) => ({
  caseFileId: publicId('case', newId()),
  responsibleId: legal.id,
  openedOn: '2026-08-31',
  isMinor: false,
  isUnaccompanied: false,
  ...more,
})

/** Takes steps one after the other, each on its day; answers the procedure after the last. */
async function steps(opening: object, ...taken: [day: string, name: string, input: object][]) {
  let { answer } = await deed(justice, legal, 'openResidenceProcedure', aPerson(opening))
  for (const [day, name, input] of taken) {
    justice.clock.setDay(day)
    const { id, version } = answer.residenceProcedure
    ;({ answer } = await deed(justice, legal, name, { procedureId: id, expectedVersion: version, ...input }))
    expect(answer.userErrors, name).toEqual([])
  }
  return answer.residenceProcedure
}

const optionOf = (procedure: { can: { step: string }[] }, step: string) =>
  procedure.can.find(each => each.step === step)

describe('a procedure opened on 31 August', () => {
  test('gives an adult until 15 October', async () => {
    const procedure = await steps({}, ['2026-08-31', 'startReflection', { issuedOn: '2026-08-31' }])
    expect(procedure).toMatchObject({ state: 'REFLECTION', version: 2 })
    expect(procedure.documents).toEqual([
      {
        kind: 'ANNEX_15',
        sequence: 1,
        isExtension: false,
        issuedOn: '2026-08-31',
        computedEndsOn: '2026-10-15',
        printedEndsOn: null,
        endsOn: '2026-10-15',
        differenceInDays: null,
        gapReason: null,
        state: 'VALID',
      },
    ])
  })

  test('gives a minor until 30 November', async () => {
    const procedure = await steps({ isMinor: true }, ['2026-08-31', 'startReflection', { issuedOn: '2026-08-31' }])
    expect(procedure.documents).toMatchObject([{ computedEndsOn: '2026-11-30', endsOn: '2026-11-30' }])
  })

  test('gives an unaccompanied minor the attestation at once', async () => {
    const procedure = await steps({ isMinor: true, isUnaccompanied: true }, [
      '2026-08-31',
      'issueAttestation',
      { issuedOn: '2026-08-31' },
    ])
    expect(procedure).toMatchObject({ state: 'PROVISIONAL_AI', documents: [{ endsOn: '2026-11-30' }] })
  })

  test('ends on the day that the paper shows, and keeps the difference', async () => {
    const paper = { issuedOn: '2026-08-31', printedEndsOn: '2026-10-13' }
    const procedure = await steps({}, ['2026-08-31', 'startReflection', paper])
    expect(procedure.documents).toMatchObject([
      { computedEndsOn: '2026-10-15', printedEndsOn: '2026-10-13', endsOn: '2026-10-13', differenceInDays: -2 },
    ])
  })
})

describe('a statement after day 45', () => {
  test('is recorded, but the step to the attestation stays refused with its reason, and nothing is written', async () => {
    const late = await steps(
      {},
      ['2026-08-31', 'startReflection', { issuedOn: '2026-08-31' }],
      ['2026-10-16', 'recordStatement', { madeOn: '2026-10-16', kind: 'STATEMENT' }],
    )
    expect(late).toMatchObject({
      state: 'REFLECTION',
      version: 3,
      statements: [{ madeOn: '2026-10-16', kind: 'STATEMENT', isWithinReflection: false }],
      documents: [{ state: 'EXPIRED' }],
    })
    expect(optionOf(late, 'ISSUE_ATTESTATION')).toMatchObject({ isPossible: false, reason: 'REFLECTION_OVER' })
    const { answer } = await refusedWithoutTrace(justice, () =>
      deed(justice, legal, 'issueAttestation', { procedureId: late.id, expectedVersion: 3, issuedOn: '2026-10-16' }),
    )
    expect(answer).toMatchObject({
      residenceProcedure: null,
      userErrors: [{ code: 'CONFLICT', reason: 'REFLECTION_OVER' }],
    })
  })

  test('that was made on day 45 and recorded later opens the attestation', async () => {
    const procedure = await steps(
      {},
      ['2026-08-31', 'startReflection', { issuedOn: '2026-08-31' }],
      ['2026-10-19', 'recordStatement', { madeOn: '2026-10-15', kind: 'COMPLAINT' }],
      ['2026-10-20', 'issueAttestation', { issuedOn: '2026-10-20', gapReason: 'IMMIGRATION_OFFICE_LATE' }],
    )
    expect(procedure).toMatchObject({
      state: 'PROVISIONAL_AI',
      statements: [{ isWithinReflection: true }],
      documents: [{ state: 'REPLACED' }, { gapReason: 'IMMIGRATION_OFFICE_LATE', endsOn: '2027-01-20' }],
    })
  })
})

describe('the way to unlimited stay', () => {
  test('leads over every document, each in its place', async () => {
    const good = { considersVictim: true, fileIsRunning: true, cooperates: true, noDangerToPublicOrder: true }
    const feedback = (receivedOn: string, requestsConviction = false) => ({ receivedOn, ...good, requestsConviction })
    const procedure = await steps(
      {},
      ['2026-08-31', 'startReflection', { issuedOn: '2026-08-31' }],
      ['2026-09-20', 'recordStatement', { madeOn: '2026-09-20', kind: 'STATEMENT' }],
      ['2026-09-30', 'issueAttestation', { issuedOn: '2026-09-30' }],
      ['2026-10-05', 'recordIdentityProof', { provenOn: '2026-10-04' }],
      ['2026-12-20', 'extendAttestation', { issuedOn: '2026-12-20' }],
      ['2027-03-01', 'recordMagistrateFeedback', feedback('2027-03-01')],
      ['2027-03-20', 'issueACard', { issuedOn: '2027-03-20' }],
      ['2027-08-20', 'recordMagistrateFeedback', feedback('2027-08-20', true)],
      ['2027-09-10', 'renewACard', { issuedOn: '2027-09-10' }],
      ['2028-01-10', 'grantUnlimited', { issuedOn: '2028-01-10', printedEndsOn: '2033-01-09' }],
    )
    expect(procedure).toMatchObject({ state: 'UNLIMITED', identityProvenOn: '2026-10-04', version: 11 })
    expect(procedure.documents.map((each: { kind: string; endsOn: string }) => [each.kind, each.endsOn])).toEqual([
      ['ANNEX_15', '2026-10-15'],
      ['ATTESTATION_OF_REGISTRATION', '2026-12-30'],
      ['ATTESTATION_OF_REGISTRATION', '2027-03-30'],
      ['A_CARD', '2027-09-20'],
      ['A_CARD', '2028-03-20'],
      ['B_CARD', '2033-01-09'],
    ])
  })
})

describe('somebody who needs no procedure', () => {
  test.each(['EU_CITIZEN', 'BELGIAN', 'OTHER_STATUS'])(
    'has that recorded with the reason %s, and no step to take',
    async reason => {
      const procedure = await steps({ notApplicableReason: reason })
      expect(procedure).toMatchObject({ state: 'NOT_APPLICABLE', notApplicableReason: reason, documents: [] })
      expect(procedure.can.every((option: { isPossible: boolean }) => !option.isPossible)).toBe(true)
    },
  )

  test('can start one later, when that has changed', async () => {
    const caseFileId = publicId('case', newId())
    await steps({ caseFileId, notApplicableReason: 'OTHER_STATUS' })
    expect(await steps({ caseFileId })).toMatchObject({ state: 'NOT_STARTED' })
  })
})

describe('a procedure ends', () => {
  test.each([
    ['endResidenceProcedure', { reason: 'CONTACT_RESUMED' }, 'ENDED', 'CONTACT_RESUMED'],
    ['refuseResidenceProcedure', { reason: 'NOT_A_VICTIM' }, 'REFUSED', 'NOT_A_VICTIM'],
    ['withdrawResidenceProcedure', {}, 'WITHDRAWN_BY_PERSON', 'PERSON_CHOSE_OTHERWISE'],
    ['withdrawResidenceProcedure', { reason: 'VOLUNTARY_RETURN' }, 'WITHDRAWN_BY_PERSON', 'VOLUNTARY_RETURN'],
    ['obtainOtherStatus', { status: 'Asylum' }, 'OTHER_STATUS', 'OTHER_STATUS_OBTAINED'],
  ])('by %s %o as %s', async (name, input, state, endReason) => {
    const procedure = await steps({}, ['2026-09-05', name, { on: '2026-09-04', ...input }])
    expect(procedure).toMatchObject({
      state,
      endReason,
      endedOn: '2026-09-04',
      otherStatus: 'status' in input ? 'Asylum' : null,
    })
  })

  test('when the reflection period has passed without a statement', async () => {
    const reason = 'PERIOD_EXPIRED_WITHOUT_STATEMENT'
    const procedure = await steps(
      {},
      ['2026-08-31', 'startReflection', { issuedOn: '2026-08-31' }],
      ['2026-10-16', 'endResidenceProcedure', { on: '2026-10-16', reason }],
    )
    expect(procedure).toMatchObject({ state: 'ENDED', endReason: reason })
  })

  test('and a new one can be opened for the same file, which then is the one that is shown', async () => {
    const caseFileId = publicId('case', newId())
    const first = await steps({ caseFileId }, ['2026-09-05', 'withdrawResidenceProcedure', { on: '2026-09-05' }])
    const second = await steps({ caseFileId })
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on CaseFile { residenceProcedure { id } residenceProcedures { id } } } }`
    const { data } = await justice.ask(legal, query, { of: [{ __typename: 'CaseFile', id: caseFileId }] })
    expect(data._entities[0].residenceProcedure).toEqual({ id: second.id })
    expect(data._entities[0].residenceProcedures).toEqual([{ id: second.id }, { id: first.id }])
  })
})

describe('what may be done', () => {
  test('is said with the reasons that go with each way to end', async () => {
    const { can } = await steps({})
    expect(optionOf({ can }, 'WITHDRAW')).toMatchObject({
      isPossible: true,
      endReasons: ['PERSON_CHOSE_OTHERWISE', 'VOLUNTARY_RETURN'],
    })
    expect(optionOf({ can }, 'START_REFLECTION')).toEqual({
      step: 'START_REFLECTION',
      isPossible: true,
      reason: null,
      endReasons: [],
    })
    expect(optionOf({ can }, 'ISSUE_ATTESTATION')).toMatchObject({ isPossible: false, reason: 'STATEMENT_MISSING' })
  })
})

describe('a reassigned procedure', () => {
  test('has another responsible worker', async () => {
    const responsibleId = publicId('worker', newId())
    const procedure = await steps({}, ['2026-09-01', 'reassignResidenceProcedure', { responsibleId }])
    expect(procedure.responsible).toEqual({ id: responsibleId })
  })
})

describe('the list of procedures', () => {
  test('comes in pages, the last opened first, and can be narrowed to some states', async () => {
    const lead = viewerWith('TEAM_LEAD', 'SURYA')
    for (const openedOn of ['2026-08-01', '2026-08-03', '2026-08-02'])
      await aProcedure(justice.spaces, { openedOn }, 'SURYA')
    await aProcedure(justice.spaces, onAttestation(), 'SURYA')
    const query = `query ($after: String, $filter: ResidenceProcedureFilter) {
      residenceProcedures(first: 2, after: $after, filter: $filter) { nodes { openedOn } totalCount pageInfo { endCursor hasNextPage } } }`
    const filter = { states: ['NOT_STARTED'] }
    const { data: first } = await justice.ask(lead, query, { filter })
    expect(first.residenceProcedures).toMatchObject({
      nodes: [{ openedOn: '2026-08-03' }, { openedOn: '2026-08-02' }],
      totalCount: 3,
    })
    const after = first.residenceProcedures.pageInfo.endCursor
    const { data: second } = await justice.ask(lead, query, { after, filter })
    expect(second.residenceProcedures).toMatchObject({
      nodes: [{ openedOn: '2026-08-01' }],
      pageInfo: { hasNextPage: false },
    })
  })
})

describe('the same deed', () => {
  test('sent twice with one key happens once', async () => {
    const input = { ...aPerson(), idempotencyKey: newId() }
    const first = await deed(justice, legal, 'openResidenceProcedure', input)
    expect(await deed(justice, legal, 'openResidenceProcedure', input)).toEqual(first)
  })
})

test('a procedure reads the same after its deed as when it is asked for', async () => {
  const procedure = await steps({}, ['2026-08-31', 'startReflection', { issuedOn: '2026-08-31' }])
  const { data } = await justice.ask(legal, READ, { id: procedure.id })
  expect(data.residenceProcedure).toEqual(procedure)
})
