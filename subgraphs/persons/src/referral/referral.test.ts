import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { absent, aReferral, aReferralOnTheRoad, aTale, deed, stepInput, take } from './referral.fixtures.js'

let persons: TestSubgraph
let intake: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  intake = await aColleague(persons.spaces, 'INTAKE_WORKER')
})
afterAll(() => persons.stop())

const REFERRAL = `query ($id: ID!) { referral(id: $id) { id code state urgency languages answerDueAt can
  contact { organisation contactPerson callBack isSafeToCall } } }`
const CONTACT = { organisation: 'DEMO politiezone', contactPerson: 'Jan DEMO-Peeters', isSafeToCall: false }

const leavesOf = (id: string) =>
  persons.database.admin<{ deed: string; fields: string[]; refused: string[] }>(
    'select deed, fields, refused from audit.leaf where subject = $1::uuid order by at, id',
    [id.replace('referral_', '')],
  )

describe('who may see a referral', () => {
  test('an intake worker sees it with its contact', async () => {
    const { id } = await aReferral(persons, intake, { contact: CONTACT })
    const { data, errors } = await persons.ask(intake, REFERRAL, { id })
    expect(errors).toBeUndefined()
    expect(data.referral).toMatchObject({ id, state: 'RECEIVED', languages: ['ro', 'fr'], contact: CONTACT })
  })

  test('a legal worker sees it without its contact, and the leaf says so', async () => {
    const { id } = await aReferral(persons, intake, { contact: CONTACT })
    const { data, errors } = await persons.ask(viewerWith('LEGAL_WORKER'), REFERRAL, { id })
    expect(data.referral).toMatchObject({ id, contact: null })
    expect(errors).toMatchObject([
      { path: ['referral', 'contact'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ])
    const leaf = (await leavesOf(id)).at(-1)
    expect(leaf).toMatchObject({ deed: 'READ', refused: ['Referral.contact'] })
    expect(leaf?.fields).toContain('Referral.state')
  })

  test.each(['SHELTER_EDUCATOR', 'FINANCE', 'PLATFORM_ADMINISTRATOR'] as const)('a %s does not', async role => {
    const { id } = await aReferral(persons, intake)
    const { data, errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(viewerWith(role), 'query ($id: ID!) { referral(id: $id) { id } }', { id }),
    )
    expect(data).toEqual({ referral: null })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('to another centre it is, byte for byte, like one that does not exist', async () => {
    const { id } = await aReferral(persons, intake)
    const stranger = viewerWith('TEAM_LEAD', 'PAYOKE')
    const nothing = await persons.askRaw(stranger, REFERRAL, { id: absent('referral') })
    expect(await persons.askRaw(stranger, REFERRAL, { id })).toBe(nothing)
    expect(nothing).toContain('NOT_FOUND')
  })

  test('its contact stands apart from it, in one sealed column', async () => {
    const { id } = await aReferral(persons, intake, { contact: CONTACT })
    const [row] = await persons.database.admin(
      'select r::text as referral, c.* from persons.referral r join persons.referral_contact c on c.referral_id = r.id where r.id = $1::uuid',
      [id.replace('referral_', '')],
    )
    const { referral, sealed, ...others } = row as { referral: string; sealed: Buffer }
    expect(referral + JSON.stringify(others)).not.toContain('DEMO')
    expect(sealed.length).toBeGreaterThan(0)
  })
})

describe('receiving', () => {
  test('gives a code that counts up within the year of the centre', async () => {
    const surya = await aColleague(persons.spaces, 'INTAKE_WORKER', 'SURYA')
    const first = await aReferral(persons, surya)
    const second = await aReferral(persons, surya)
    const lastYear = await aReferral(persons, surya, { receivedAt: '2025-12-31T22:59:59Z' })
    const newYearInBrussels = await aReferral(persons, surya, { receivedAt: '2025-12-31T23:00:00Z' })
    expect([first.code, second.code, lastYear.code, newYearInBrussels.code]).toEqual([
      'A-2026-0001',
      'A-2026-0002',
      'A-2025-0001',
      'A-2026-0003',
    ])
  })

  test('of many at one moment gives each its own code, without a gap', async () => {
    const payoke = await aColleague(persons.spaces, 'INTAKE_WORKER', 'PAYOKE')
    const received = await Promise.all(Array.from({ length: 5 }, () => aReferral(persons, payoke)))
    expect(received.map(({ code }) => code).sort()).toEqual([1, 2, 3, 4, 5].map(number => `A-2026-000${number}`))
  })

  test('with the same key gives the same referral and no second one', async () => {
    const input = aTale()
    const [first, second] = await Promise.all([
      take(persons, intake, 'receiveReferral', input),
      take(persons, intake, 'receiveReferral', input),
    ])
    expect(second.referral?.id).toBe(first.referral?.id)
  })

  test.each([
    ['a moment to come', { receivedAt: '2026-11-23T09:00:01Z' }, 'MOMENT_IN_FUTURE', ['receivedAt']],
    ['a language that is no code', { languages: ['Roemeens'] }, 'LANGUAGE_UNKNOWN', ['languages']],
    ['a child that is said to be no minor', { ageBand: 'AGE_12_17', isMinor: false }, 'AGE_CONTRADICTS', ['isMinor']],
    ['a NUL byte', { region: 'Luik\u0000' }, 'TEXT_NOT_READABLE', ['region']],
    ['half a character', { contact: { notes: '\ud800' } }, 'TEXT_NOT_READABLE', ['contact', 'notes']],
    ['an endless text', { contact: { callBack: 'x'.repeat(201) } }, 'TEXT_TOO_LONG', ['contact', 'callBack']],
  ])('refuses %s', async (_, more, reason, field) => {
    const payload = await refusedWithoutTrace(persons, () =>
      take(persons, intake, 'receiveReferral', { ...aTale(), ...more }),
    )
    expect(payload).toEqual({ referral: null, userErrors: [{ code: 'BAD_USER_INPUT', reason, field }] })
  })

  test.each(['LEGAL_WORKER', 'DIRECTOR', 'SHELTER_EDUCATOR'] as const)('is refused to a %s', async role => {
    const { errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(viewerWith(role), deed('receiveReferral'), { input: aTale() }),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('takes a young age band for a minor', async () => {
    const { id } = await aReferral(persons, intake, { ageBand: 'AGE_12_17' })
    const { data } = await persons.ask(intake, 'query ($id: ID!) { referral(id: $id) { isMinor contact { notes } } }', {
      id,
    })
    expect(data.referral).toEqual({ isMinor: true, contact: null })
  })
})

describe('the time to answer', () => {
  test.each([
    ['DANGER_NOW', '2026-11-23T09:00:00Z'],
    ['TODAY', '2026-11-24T08:00:00Z'],
  ])('of %s runs from receipt until somebody screens it', async (urgency, due) => {
    const received = await aReferral(persons, intake, { urgency, receivedAt: '2026-11-23T08:00:00Z' })
    const seen = 'query ($id: ID!) { referral(id: $id) { answerDueAt } }'
    expect((await persons.ask(intake, seen, { id: received.id })).data.referral).toEqual({ answerDueAt: due })
    await take(persons, intake, 'screenReferral', stepInput(received, { indicators: [] }))
    expect((await persons.ask(intake, seen, { id: received.id })).data.referral).toEqual({ answerDueAt: null })
  })
})

describe('the list of referrals', () => {
  test('comes newest first, in pages, and can be narrowed', async () => {
    const surya = await aColleague(persons.spaces, 'INTAKE_WORKER', 'SURYA')
    await aReferral(persons, surya, { receivedAt: '2024-01-02T08:00:00Z', urgency: 'DANGER_NOW' })
    await aReferral(persons, surya, { receivedAt: '2024-01-03T08:00:00Z', urgency: 'DANGER_NOW' })
    const list = `query ($after: String) { referrals(first: 1, after: $after, filter: { urgency: DANGER_NOW, states: [RECEIVED] }) {
      nodes { receivedAt } totalCount pageInfo { hasNextPage endCursor } } }`
    const first = await persons.ask(surya, list)
    const second = await persons.ask(surya, list, { after: first.data.referrals.pageInfo.endCursor })
    expect(first.data.referrals).toMatchObject({ nodes: [{ receivedAt: '2024-01-03T08:00:00Z' }], totalCount: 2 })
    expect(second.data.referrals).toMatchObject({
      nodes: [{ receivedAt: '2024-01-02T08:00:00Z' }],
      pageInfo: { hasNextPage: false },
    })
  })
})

describe('if the audit cannot be written', () => {
  test('nothing is shown and nothing is changed', async () => {
    const referral = await aReferralOnTheRoad(persons, intake, 0)
    await persons.database.admin('revoke insert on audit.leaf from persons_pagasa')
    try {
      const read = await refusedWithoutTrace(persons, () => persons.ask(intake, REFERRAL, { id: referral.id }))
      const input = stepInput(referral, { indicators: [] })
      const write = await refusedWithoutTrace(persons, () => persons.ask(intake, deed('screenReferral'), { input }))
      for (const { data, errors } of [read, write]) {
        expect(JSON.stringify(data ?? null)).not.toContain('RECEIVED')
        expect(errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
      }
    } finally {
      await persons.database.admin('grant insert on audit.leaf to persons_pagasa')
    }
  })
})
