import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLOCKS, clockFor } from './clocks.js'
import { alertOf, type ClockFacts, deadlinesOf, nextTime, soonestFirst } from './deadline.rules.js'

const day = (text: string) => Temporal.PlainDate.from(text)
const anyDay = fc.integer({ min: 0, max: 5_000 }).map(days => day('2018-01-01').add({ days }))

const facts = (more: Partial<ClockFacts> = {}): ClockFacts => ({
  centre: 'PAGASA',
  procedureId: '018f0000-0000-7000-8000-000000000001',
  caseFileId: '018f0000-0000-7000-8000-000000000002',
  responsibleId: '018f0000-0000-7000-8000-000000000003',
  state: 'REFLECTION',
  isMinor: false,
  identityProvenOn: null,
  document: { kind: 'ANNEX_15', isExtension: false, issuedOn: day('2026-08-31'), computedEndsOn: day('2026-10-15') },
  provisionalSince: null,
  feedbackOn: null,
  ...more,
})

const attestation = (more: Partial<ClockFacts> = {}) =>
  facts({
    state: 'PROVISIONAL_AI',
    provisionalSince: day('2026-08-31'),
    document: {
      kind: 'ATTESTATION_OF_REGISTRATION',
      isExtension: false,
      issuedOn: day('2026-08-31'),
      computedEndsOn: day('2026-11-30'),
    },
    ...more,
  })

const shown = (given: ClockFacts, today: string) =>
  deadlinesOf(given, day(today)).map(({ kind, dueOn, daysLeft, alert, rule, isHard }) => ({
    kind,
    dueOn: dueOn.toString(),
    daysLeft,
    alert,
    rule,
    isHard,
  }))

describe('the reflection clock from 31 August', () => {
  test.each([
    ['2026-09-29', 16, 'NONE'],
    ['2026-09-30', 15, 'SOON'],
    ['2026-10-08', 7, 'NEAR'],
    ['2026-10-12', 3, 'URGENT'],
    ['2026-10-15', 0, 'URGENT'],
    ['2026-10-16', -1, 'OVERDUE'],
  ])('says on %s: %i days left, %s', (today, daysLeft, alert) => {
    const rule = 'REFLECTION_45_DAYS'
    expect(shown(facts(), today)).toEqual([
      { kind: 'REFLECTION_ENDS', dueOn: '2026-10-15', daysLeft, alert, rule, isHard: true },
    ])
  })

  test('follows the date on the paper', () => {
    const document = { ...facts().document, printedEndsOn: day('2026-10-13') }
    expect(shown(facts({ document }), '2026-10-01')).toMatchObject([{ dueOn: '2026-10-13', rule: 'DATE_ON_THE_PAPER' }])
  })
})

describe('the attestation', () => {
  test('has its end, the end of the right to work, the proof of identity and the magistrate to watch', () => {
    expect(shown(attestation(), '2026-10-20')).toEqual([
      {
        kind: 'ATTESTATION_ENDS',
        dueOn: '2026-11-30',
        daysLeft: 41,
        alert: 'NONE',
        rule: 'ATTESTATION_3_MONTHS',
        isHard: true,
      },
      {
        kind: 'WORK_PERMISSION_ENDS',
        dueOn: '2026-11-30',
        daysLeft: 41,
        alert: 'NONE',
        rule: 'ATTESTATION_3_MONTHS',
        isHard: true,
      },
      {
        kind: 'IDENTITY_PROOF',
        dueOn: '2026-10-31',
        daysLeft: 11,
        alert: 'SOON',
        rule: 'IDENTITY_PROOF_REPEATED',
        isHard: false,
      },
      {
        kind: 'MAGISTRATE_FEEDBACK_DUE',
        dueOn: '2026-10-31',
        daysLeft: 11,
        alert: 'SOON',
        rule: 'FEEDBACK_BEFORE_END',
        isHard: false,
      },
    ])
  })

  test('no longer asks for what is done', () => {
    const done = attestation({ identityProvenOn: day('2026-09-01'), feedbackOn: day('2026-09-15') })
    expect(shown(done, '2026-10-20').map(({ kind }) => kind)).toEqual(['ATTESTATION_ENDS', 'WORK_PERMISSION_ENDS'])
  })
})

describe('the A card', () => {
  const card = {
    kind: 'A_CARD',
    isExtension: false,
    issuedOn: day('2026-08-31'),
    computedEndsOn: day('2027-02-28'),
  } as const

  test('warns 45, 30 and 14 days before, with the right to work', () => {
    const given = facts({ state: 'TEMPORARY_A', document: card, feedbackOn: day('2026-09-01') })
    for (const [today, alert] of [
      ['2027-01-13', 'NONE'],
      ['2027-01-14', 'SOON'],
      ['2027-01-29', 'NEAR'],
      ['2027-02-14', 'URGENT'],
    ])
      expect(shown(given, today as string)).toMatchObject([
        { kind: 'A_CARD_RENEWAL', alert },
        { kind: 'WORK_PERMISSION_ENDS', alert },
      ])
  })

  test('asks for feedback again, when the last is from before the card', () => {
    const given = facts({ state: 'TEMPORARY_A', document: card, feedbackOn: day('2026-08-30') })
    expect(shown(given, '2026-12-01')).toContainEqual(
      expect.objectContaining({ kind: 'MAGISTRATE_FEEDBACK_DUE', dueOn: '2027-01-29' }),
    )
  })
})

describe('no clock runs', () => {
  test.each([
    'NOT_APPLICABLE',
    'NOT_STARTED',
    'UNLIMITED',
    'ENDED',
    'REFUSED',
    'WITHDRAWN_BY_PERSON',
    'OTHER_STATUS',
  ] as const)('in the state %s', state => {
    expect(shown(attestation({ state }), '2026-10-20')).toEqual([])
  })
})

describe('a task that comes back every month', () => {
  test('is due today or later, at most a month ahead, and on the day of the month on which it began', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2_000 }), (start, days) => {
        const today = start.add({ days })
        const due = nextTime(start, 1, today)
        expect(Temporal.PlainDate.compare(due, today)).toBeGreaterThanOrEqual(0)
        expect(Temporal.PlainDate.compare(due, start)).toBeGreaterThan(0)
        expect(today.until(due).days).toBeLessThanOrEqual(31)
        expect(due.day).toBe(Math.min(start.day, due.daysInMonth))
      }),
    )
  })

  test('of the 31st comes on the 31st again after February', () => {
    expect(nextTime(day('2026-12-31'), 1, day('2027-02-01')).toString()).toBe('2027-02-28')
    expect(nextTime(day('2026-12-31'), 1, day('2027-03-01')).toString()).toBe('2027-03-31')
  })
})

describe('an alert', () => {
  test('only ever rises as the day comes nearer', () => {
    const order = ['NONE', 'SOON', 'NEAR', 'URGENT', 'OVERDUE']
    fc.assert(
      fc.property(fc.constantFrom(...CLOCKS), fc.integer({ min: -50, max: 400 }), (clock, daysLeft) => {
        const rank = (days: number) => order.indexOf(alertOf(days, clock))
        expect(rank(daysLeft - 1)).toBeGreaterThanOrEqual(rank(daysLeft))
      }),
    )
  })

  test('is set for every kind, today and when the law began', () => {
    for (const { kind } of CLOCKS)
      for (const on of ['2007-06-01', '2026-11-23']) expect(clockFor(kind, day(on)).kind).toBe(kind)
    expect(() => clockFor('IDENTITY_PROOF', day('2000-01-01'))).toThrow('No clock')
  })
})

describe('the order of deadlines', () => {
  test('is by day, then by weight, and always the same', () => {
    const all = [...deadlinesOf(attestation(), day('2026-10-31')), ...deadlinesOf(facts(), day('2026-10-31'))]
    const kinds = (list: typeof all) => soonestFirst(list).map(({ kind }) => kind)
    expect(kinds(all)).toEqual([
      'REFLECTION_ENDS',
      'IDENTITY_PROOF',
      'MAGISTRATE_FEEDBACK_DUE',
      'ATTESTATION_ENDS',
      'WORK_PERMISSION_ENDS',
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), mixed => {
        expect(kinds(mixed)).toEqual(kinds(all))
      }),
    )
  })
})
