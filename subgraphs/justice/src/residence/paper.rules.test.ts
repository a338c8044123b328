import { Refusal } from '@houvast/subgraph'
import { describe, expect, test } from 'vitest'
import type { HistoricDocument, ResidenceHistory } from './history.js'
import { issue, type PaperStep } from './paper.rules.js'
import { replay } from './replay.js'
import { aDocument, aHistory, aStatement, favourable, onAnnex, onAttestation, onCard } from './residence.fixtures.js'

const day = (text: string) => Temporal.PlainDate.from(text)

const endsOf = (more: Partial<ResidenceHistory>) =>
  replay(aHistory(more)).documents.map(document => document.computedEndsOn?.toString() ?? null)

/** The reason why a document may not be issued so, on a day in 2027 when all has happened. */
function reasonOf(
  step: PaperStep,
  more: Partial<ResidenceHistory>,
  paper: Partial<HistoricDocument>,
  today = '2027-01-15',
) {
  const file = replay(aHistory(more))
  const printedEndsOn = paper.printedEndsOn ? day(paper.printedEndsOn) : null
  try {
    issue(step, file, { issuedOn: day(paper.issuedOn ?? today), printedEndsOn, gapReason: paper.gapReason }, day(today))
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
    return { reason: (error as Refusal).reason, field: (error as Refusal).field?.[0] }
  }
}

describe('the chain of an adult, from 31 August 2026', () => {
  test('shows 45 days, 3 months, once 3 more, and 6 months each', () => {
    const documents = [
      aDocument('ANNEX_15', '2026-08-31'),
      aDocument('ATTESTATION_OF_REGISTRATION', '2026-09-30'),
      aDocument('ATTESTATION_OF_REGISTRATION', '2026-12-20'),
      aDocument('A_CARD', '2027-03-31'),
      aDocument('A_CARD', '2027-09-30'),
      aDocument('B_CARD', '2028-03-01'),
    ]
    const feedback = [
      favourable('2027-03-20'),
      favourable('2027-09-20'),
      favourable('2028-02-20', { requestsConviction: true }),
    ]
    expect(endsOf({ documents, feedback, statements: [aStatement('2026-09-01')] })).toEqual([
      '2026-10-15',
      '2026-12-30',
      '2027-03-30',
      '2027-09-30',
      '2028-03-30',
      null,
    ])
  })
})

describe('the chain of a minor, from 31 August 2026', () => {
  test('gives three months to decide, which end with November', () => {
    expect(endsOf({ isMinor: true, ...onAnnex() })).toEqual(['2026-11-30'])
  })

  test('starts with the attestation when the minor is unaccompanied', () => {
    const documents = [aDocument('ATTESTATION_OF_REGISTRATION', '2026-08-31')]
    expect(endsOf({ isMinor: true, isUnaccompanied: true, documents })).toEqual(['2026-11-30'])
    expect(reasonOf('START_REFLECTION', { isMinor: true, isUnaccompanied: true }, {})).toMatchObject({
      reason: 'UNACCOMPANIED_GOES_DIRECTLY',
    })
  })
})

describe('an immediate complaint', () => {
  test('opens the attestation without a reflection period', () => {
    const documents = [aDocument('ATTESTATION_OF_REGISTRATION', '2026-09-02')]
    expect(endsOf({ statements: [aStatement('2026-09-01')], documents })).toEqual(['2026-12-02'])
  })
})

describe('the date on the paper', () => {
  const annex = (printedEndsOn: string) => [aDocument('ANNEX_15', '2026-08-31', { printedEndsOn })]

  test('replaces the computed one, and the difference is kept', () => {
    const [document] = replay(aHistory({ documents: annex('2026-10-13') })).documents
    expect(document).toMatchObject({ differenceInDays: -2 })
    expect(document?.computedEndsOn?.toString()).toBe('2026-10-15')
  })

  test('also decides whether a statement was in time', () => {
    const late = { statements: [aStatement('2026-10-14')] }
    expect(
      reasonOf('ISSUE_ATTESTATION', { ...late, documents: annex('2026-10-13') }, { gapReason: 'OTHER' }),
    ).toMatchObject({
      reason: 'REFLECTION_OVER',
    })
    expect(reasonOf('ISSUE_ATTESTATION', { ...late, ...onAnnex() }, { gapReason: 'OTHER' })).toBeNull()
  })

  test('is where the extension goes on from', () => {
    const documents = [
      aDocument('ATTESTATION_OF_REGISTRATION', '2026-09-30', { printedEndsOn: '2027-01-10' }),
      aDocument('ATTESTATION_OF_REGISTRATION', '2026-12-20'),
    ]
    expect(endsOf({ documents, statements: [aStatement('2026-09-01')] }).at(-1)).toBe('2027-04-10')
  })

  test('serves alone where the law of the day knows no term', () => {
    const old = { openedOn: '2006-01-01' }
    const paper = { issuedOn: '2006-01-02', printedEndsOn: '2006-02-16' }
    expect(reasonOf('START_REFLECTION', old, { issuedOn: '2006-01-02' })).toMatchObject({
      reason: 'LEGAL_TERM_UNKNOWN',
    })
    expect(reasonOf('START_REFLECTION', old, paper)).toBeNull()
  })
})

describe('a statement', () => {
  test.each([
    ['2026-10-15', null],
    ['2026-10-16', 'REFLECTION_OVER'],
  ])('of %s, with a period that ends on 15 October, gives: %s', (madeOn, reason) => {
    const more = { ...onAnnex(), statements: [aStatement(madeOn)] }
    expect(reasonOf('ISSUE_ATTESTATION', more, { gapReason: 'OTHER' })?.reason ?? null).toBe(reason)
  })

  test('is waited for as long as the period runs', () => {
    expect(reasonOf('ISSUE_ATTESTATION', onAnnex(), {}, '2026-10-15')).toMatchObject({ reason: 'STATEMENT_MISSING' })
    expect(reasonOf('ISSUE_ATTESTATION', onAnnex(), {}, '2026-10-16')).toMatchObject({ reason: 'REFLECTION_OVER' })
  })
})

describe('a document', () => {
  test.each<[string, PaperStep, Partial<ResidenceHistory>, Partial<HistoricDocument>, string, string]>([
    ['of tomorrow', 'START_REFLECTION', {}, { issuedOn: '2027-01-16' }, 'DAY_IN_FUTURE', 'issuedOn'],
    ['of before the procedure', 'START_REFLECTION', {}, { issuedOn: '2026-08-30' }, 'DATE_BEFORE_OPENING', 'issuedOn'],
    [
      'of before the document before it',
      'EXTEND_ATTESTATION',
      onAttestation(),
      { issuedOn: '2026-09-29' },
      'DATE_BEFORE_LAST_DOCUMENT',
      'issuedOn',
    ],
    [
      'that ends before it was issued',
      'START_REFLECTION',
      {},
      { issuedOn: '2026-09-01', printedEndsOn: '2026-08-31' },
      'PRINTED_END_BEFORE_ISSUE',
      'printedEndsOn',
    ],
    [
      'issued two days after the one before it ended, without a reason',
      'EXTEND_ATTESTATION',
      onAttestation(),
      { issuedOn: '2027-01-01' },
      'GAP_WITHOUT_REASON',
      'gapReason',
    ],
  ])('%s is refused', (_, step, more, paper, reason, field) => {
    expect(reasonOf(step, more, paper)).toEqual({ reason, field })
  })

  test('issued the day after the one before it ended leaves no gap', () => {
    expect(reasonOf('EXTEND_ATTESTATION', onAttestation(), { issuedOn: '2026-12-31' })).toBeNull()
  })

  test('issued after a gap counts from its issue', () => {
    const documents = [
      ...(onAttestation().documents ?? []),
      aDocument('ATTESTATION_OF_REGISTRATION', '2027-01-05', { gapReason: 'ASKED_LATE' }),
    ]
    expect(endsOf({ ...onAttestation(), documents }).at(-1)).toBe('2027-04-05')
  })
})

describe('the magistrate’s feedback', () => {
  test.each([
    ['none at all', [], 'FEEDBACK_MISSING'],
    ['no victim', [favourable('2026-11-10', { considersVictim: false })], 'NOT_CONSIDERED_VICTIM'],
    ['a file that no longer runs', [favourable('2026-11-10', { fileIsRunning: false })], 'FILE_NOT_RUNNING'],
    ['no cooperation', [favourable('2026-11-10', { cooperates: false })], 'NO_COOPERATION'],
    ['a danger', [favourable('2026-11-10', { noDangerToPublicOrder: false })], 'DANGER_TO_PUBLIC_ORDER'],
    ['good, then bad', [favourable('2026-11-10'), favourable('2026-11-12', { cooperates: false })], 'NO_COOPERATION'],
    ['bad, then good', [favourable('2026-11-10', { cooperates: false }), favourable('2026-11-12')], null],
  ])('%s: an A card gives %s', (_, feedback, reason) => {
    const more = { ...onAttestation(), feedback }
    expect(reasonOf('ISSUE_A_CARD', more, { gapReason: 'OTHER' })?.reason ?? null).toBe(reason)
  })

  test('of before the present card does not renew it', () => {
    expect(reasonOf('RENEW_A_CARD', onCard(), {})).toMatchObject({ reason: 'FEEDBACK_OUTDATED' })
    const feedback = [...(onCard().feedback ?? []), favourable('2027-01-10')]
    expect(reasonOf('RENEW_A_CARD', { ...onCard(), feedback }, {})).toBeNull()
  })

  test.each([
    ['neither', {}, 'CONVICTION_NOT_REQUESTED'],
    ['a request for conviction', { requestsConviction: true }, null],
    ['a conviction', { ledToConviction: true, fileIsRunning: false }, null],
  ])('%s: a B card gives %s', (_, facts, reason) => {
    const feedback = [...(onCard().feedback ?? []), favourable('2027-01-10', facts)]
    expect(reasonOf('GRANT_UNLIMITED', { ...onCard(), feedback }, {})?.reason ?? null).toBe(reason)
  })
})
