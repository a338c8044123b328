import type { Role, Viewer } from '@houvast/schema'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { aCaseFile, anIdentity, KINDS, type SeenCaseFile } from '../case-file/case-file.fixtures.js'
import { migrations } from '../migrations/index.js'
import { absent, anyKey, deed, take } from '../referral/referral.fixtures.js'
import { aColleague } from '../worker/worker.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
afterAll(() => persons.stop())

async function aFileWith(role: Role, kind: (typeof KINDS)[number]) {
  const responsible = await aColleague(persons.spaces, role)
  const strands = KINDS.map(each => ({ kind: each, workerId: each === kind ? responsible.id : lead.id }))
  return { responsible, caseFile: await aCaseFile(persons, lead, lead, { strands }) }
}

describe('correcting an identity', () => {
  const PAYLOAD =
    '{ person { fullName callName aliases birthDate { on precision } version } userErrors { reason field } }'
  const correction = (caseFile: SeenCaseFile, more: object = {}) => ({
    ...anIdentity({ givenName: 'Elena', callName: null, aliases: [], ...more }),
    idempotencyKey: anyKey(),
    personId: caseFile.client.id,
    expectedVersion: caseFile.client.version,
  })
  const correct = (viewer: Viewer, input: object) =>
    take<{ person: object | null; userErrors: object[] }>(persons, viewer, 'correctIdentity', input, PAYLOAD)

  test('replaces what was recorded', async () => {
    const { responsible, caseFile } = await aFileWith('SOCIAL_WORKER', 'PSYCHOSOCIAL')
    const input = correction(caseFile, { birthDate: { on: '1999-07-08', precision: 'YEAR' } })
    expect(await correct(responsible, input)).toEqual({
      person: {
        fullName: 'Elena DEMO-Ionescu',
        callName: 'Elena',
        aliases: [],
        birthDate: { on: '1999-01-01', precision: 'YEAR' },
        version: caseFile.client.version + 1,
      },
      userErrors: [],
    })
  })

  test('is written in the audit under the case file', async () => {
    const caseFile = await aCaseFile(persons, lead)
    await correct(lead, correction(caseFile))
    const leaves = await persons.database.admin(
      "select fields from audit.leaf where subject = $1::uuid and fields = '{Mutation.correctIdentity}'",
      [caseFile.id.replace('case_', '')],
    )
    expect(leaves).toHaveLength(1)
  })

  test('is refused to a social worker who has no strand on the file', async () => {
    const caseFile = await aCaseFile(persons, lead)
    const social = await aColleague(persons.spaces, 'SOCIAL_WORKER')
    const { data, errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(social, deed('correctIdentity', PAYLOAD), { input: correction(caseFile) }),
    )
    expect(data).toEqual({ correctIdentity: null })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test('is refused to a legal worker even with a strand', async () => {
    const { responsible, caseFile } = await aFileWith('LEGAL_WORKER', 'LEGAL')
    const { errors } = await refusedWithoutTrace(persons, () =>
      persons.ask(responsible, deed('correctIdentity', PAYLOAD), { input: correction(caseFile) }),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('of somebody of another centre is like correcting nobody', async () => {
    const caseFile = await aCaseFile(persons, lead)
    const stranger = viewerWith('TEAM_LEAD', 'PAYOKE')
    const ask = (personId: string) =>
      persons.askRaw(stranger, deed('correctIdentity', PAYLOAD), { input: { ...correction(caseFile), personId } })
    const nothing = await refusedWithoutTrace(persons, () => ask(absent('person')))
    expect(await refusedWithoutTrace(persons, () => ask(caseFile.client.id))).toBe(nothing)
    expect(nothing).toContain('NOT_FOUND')
  })

  test.each([
    ['an empty name', { familyName: '  ' }, 'TEXT_MISSING', 'familyName'],
    ['a name with a NUL byte', { givenName: 'Ele\u0000na' }, 'TEXT_NOT_READABLE', 'givenName'],
    ['an endless alias', { aliases: ['x'.repeat(201)] }, 'TEXT_TOO_LONG', 'aliases'],
    ['too many aliases', { aliases: Array.from({ length: 21 }, (_, i) => `Elena${i}`) }, 'LIST_TOO_LONG', 'aliases'],
    ['a nationality in words', { nationalities: ['Romania'] }, 'COUNTRY_UNKNOWN', 'nationalities'],
    ['a birth tomorrow', { birthDate: { on: '2026-11-24', precision: 'EXACT' } }, 'DAY_IN_FUTURE', 'birthDate'],
  ])('does not take %s', async (_, more, reason, field) => {
    const caseFile = await aCaseFile(persons, lead)
    const payload = await refusedWithoutTrace(persons, () => correct(lead, correction(caseFile, more)))
    expect(payload).toEqual({ person: null, userErrors: [{ reason, field: [field] }] })
  })

  test('by two people at one moment is done once', async () => {
    const { responsible, caseFile } = await aFileWith('SOCIAL_WORKER', 'PSYCHOSOCIAL')
    const done = await Promise.all([lead, responsible].map(viewer => correct(viewer, correction(caseFile))))
    expect(done.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ reason: 'VERSION_CHANGED' }])
  })
})
