import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { aReferral, aTale, deed, take } from './referral.fixtures.js'

let persons: TestSubgraph
let intake: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  intake = await aColleague(persons.spaces, 'INTAKE_WORKER')
})
afterAll(() => persons.stop())

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
