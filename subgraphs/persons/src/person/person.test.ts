import type { Role, Viewer } from '@houvast/schema'
import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '../capabilities.js'
import { aCaseFile, after, anIdentity, KINDS, type SeenCaseFile } from '../case-file/case-file.fixtures.js'
import { migrations } from '../migrations/index.js'
import { aColleague } from '../worker/worker.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
})
afterAll(() => persons.stop())

const CLIENT = `query ($id: ID!) { caseFile(id: $id) { code client { id callName fullName givenName familyName aliases
  birthDate { on precision } nationalities sex } } }`
const IDENTITY = ['callName', 'fullName', 'givenName', 'familyName', 'aliases', 'birthDate', 'nationalities', 'sex']

/** What the viewer gets of the client, the code of each refusal by field, and all the reasons that were given. */
async function lookAt(caseFile: SeenCaseFile, viewer: Viewer) {
  const { data, errors = [] } = await persons.ask(viewer, CLIENT, { id: caseFile.id })
  const refused = Object.fromEntries(errors.map(({ path, extensions }) => [path?.at(-1), extensions.code]))
  const reasons = [...new Set(errors.map(({ extensions }) => JSON.stringify(extensions.reason)))].map(text =>
    JSON.parse(text),
  )
  return { code: data.caseFile.code, client: data.caseFile.client, refused, reasons }
}

const allRefused = (code: string, fields = IDENTITY) => Object.fromEntries(fields.map(field => [field, code]))

async function aFileWith(role: Role, kind: (typeof KINDS)[number]) {
  const responsible = await aColleague(persons.spaces, role)
  const strands = KINDS.map(each => ({ kind: each, workerId: each === kind ? responsible.id : lead.id }))
  return { responsible, caseFile: await aCaseFile(persons, lead, lead, { strands }) }
}

describe('who somebody is', () => {
  test.each([
    ['LEGAL_WORKER', 'LEGAL'],
    ['ADMINISTRATIVE_WORKER', 'ADMINISTRATIVE'],
    ['SOCIAL_WORKER', 'PSYCHOSOCIAL'],
    ['HOUSING_COACH', 'HOUSING'],
  ] as const)('is shown to the %s who has the %s strand, and to no other', async (role, kind) => {
    const { responsible, caseFile } = await aFileWith(role, kind)
    const own = await lookAt(caseFile, responsible)
    expect(own.refused).toEqual({})
    expect(own.client).toMatchObject({
      fullName: 'Ana-María DEMO-Ionescu',
      givenName: 'Ana-María',
      familyName: 'DEMO-Ionescu',
      nationalities: ['RO'],
    })
    const other = await lookAt(caseFile, await aColleague(persons.spaces, role))
    expect(other.refused).toEqual(allRefused('FORBIDDEN'))
    expect(other.reasons).toEqual([{ missing: 'TASK', askWhom: ['SOCIAL_WORKER', 'TEAM_LEAD'] }])
    expect(other).toMatchObject({ code: caseFile.code, client: { id: caseFile.client.id, fullName: null, sex: null } })
  })

  test('is shown to the team lead, who has no strand', async () => {
    const caseFile = await aCaseFile(persons, lead)
    const { refused, client } = await lookAt(caseFile, viewerWith('TEAM_LEAD'))
    expect(refused).toEqual({})
    expect(client.birthDate).toEqual({ on: '1998-04-12', precision: 'EXACT' })
  })

  test('is hidden again from whoever hands the strand over, and from everybody but the lead after closing', async () => {
    const { responsible, caseFile } = await aFileWith('LEGAL_WORKER', 'LEGAL')
    const successor = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const next = await after(persons, lead, caseFile, 'assignStrand', { kind: 'LEGAL', workerId: successor.id })
    expect((await lookAt(caseFile, responsible)).refused).toEqual(allRefused('FORBIDDEN'))
    expect((await lookAt(caseFile, successor)).refused).toEqual({})
    await after(persons, lead, next, 'closeCaseFile', { on: '2026-11-23', reason: 'OTHER' })
    expect((await lookAt(caseFile, successor)).refused).toEqual(allRefused('FORBIDDEN'))
    expect((await lookAt(caseFile, lead)).refused).toEqual({})
  })

  test('is refused to a director, who has not got the scope', async () => {
    const caseFile = await aCaseFile(persons, lead)
    const { refused, reasons } = await lookAt(caseFile, viewerWith('DIRECTOR'))
    expect(refused).toEqual(allRefused('UNAUTHORIZED_FIELD_OR_TYPE'))
    expect(reasons).toContainEqual({ missing: 'ROLE', askWhom: expect.arrayContaining(['SOCIAL_WORKER', 'TEAM_LEAD']) })
  })

  test('is refused by its own lines where another subgraph refers to the person', async () => {
    const caseFile = await aCaseFile(persons, lead)
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id fullName callName } } }'
    const of = [{ __typename: 'Person', id: caseFile.client.id, fullName: 'x', caseFile: { id: 'x' } }]
    const stranger = await aColleague(persons.spaces, 'LEGAL_WORKER')
    const { data, errors } = await persons.ask(stranger, query, { of })
    expect(data['_entities']).toEqual([{ id: caseFile.client.id, fullName: null, callName: null }])
    expect(errors?.map(error => error.extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    const elsewhere = await persons.ask(viewerWith('TEAM_LEAD', 'PAYOKE'), query, { of })
    expect(elsewhere.data['_entities']).toEqual([null])
  })

  test('leaves a leaf with what was shown and what was refused, and no name', async () => {
    const { responsible, caseFile } = await aFileWith('SHELTER_EDUCATOR', 'HOUSING')
    await lookAt(caseFile, responsible)
    const leaves = await persons.database.admin<{ fields: string[]; refused: string[] }>(
      "select * from audit.leaf where viewer = $1 and deed = 'READ'",
      [responsible.id],
    )
    expect(leaves).toMatchObject([
      { subject_kind: 'CASE_FILE', fields: expect.arrayContaining(['CaseFile.code', 'Person.callName']) },
    ])
    expect(leaves[0]?.refused).toContain('Person.fullName')
    expect(JSON.stringify(leaves)).not.toContain('DEMO')
  })
})

describe('the call name', () => {
  const others = IDENTITY.filter(field => field !== 'callName')

  test('of who lives in the house is known to the house, and nothing else of them', async () => {
    const caseFile = await aCaseFile(persons, lead)
    const { client, refused } = await lookAt(caseFile, viewerWith('SHELTER_EDUCATOR'))
    expect(client).toMatchObject({ callName: 'Ana', fullName: null, birthDate: null })
    expect(refused).toEqual(allRefused('UNAUTHORIZED_FIELD_OR_TYPE', others))
  })

  test.each([
    ['has moved out', 'changeGuidanceMode', { mode: 'AMBULATORY', from: '2026-11-23' }],
    ['has a closed file', 'closeCaseFile', { on: '2026-11-23', reason: 'OTHER' }],
  ] as const)('of who %s is not', async (_, name, more) => {
    const caseFile = await aCaseFile(persons, lead)
    await after(persons, lead, caseFile, name, more)
    const { client, refused } = await lookAt(caseFile, viewerWith('SHELTER_EDUCATOR'))
    expect(client.callName).toBeNull()
    expect(refused['callName']).toBe('FORBIDDEN')
  })

  test('is the given name of who chose no other', async () => {
    const caseFile = await aCaseFile(persons, lead, lead, { client: anIdentity({ callName: null }) })
    expect((await lookAt(caseFile, lead)).client.callName).toBe('Ana-María')
  })
})

describe('names in the database', () => {
  test('stand in one sealed column, in a table of their own', async () => {
    await aCaseFile(persons, lead)
    const tables = await persons.database.admin<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'persons' and tablename not in ('worker', 'person_name')",
    )
    for (const { name } of tables) {
      const rows = await persons.database.admin(`select t::text as row from persons.${name} t`)
      expect(JSON.stringify(rows)).not.toContain('Ionescu')
    }
    const columns = await persons.database.admin<{ type: string }>(
      "select data_type as type from information_schema.columns where table_name = 'person_name' and column_name = 'sealed'",
    )
    expect(columns).toEqual([{ type: 'bytea' }])
  })
})
