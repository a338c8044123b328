import type { Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'
import { absent, aReferral, aReferralOnTheRoad, deed, stepInput, take } from './referral.fixtures.js'

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
