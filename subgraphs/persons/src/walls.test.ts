import { CENTRES, type Centre, type Viewer } from '@houvast/schema'
import { type TestSubgraph, testSubgraph, viewerWith } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from './capabilities.js'
import { aCaseFile, CASE_PAYLOAD, caseInput, type SeenCaseFile } from './case-file/case-file.fixtures.js'
import { migrations } from './migrations/index.js'
import { aReferral, deed, type SeenReferral, stepInput } from './referral/referral.fixtures.js'
import { aColleague } from './worker/worker.fixtures.js'

let persons: TestSubgraph
let lead: Viewer
let referral: SeenReferral
let caseFile: SeenCaseFile
beforeAll(async () => {
  persons = await testSubgraph('persons', capabilities, migrations)
  lead = await aColleague(persons.spaces, 'TEAM_LEAD')
  referral = await aReferral(persons, lead, { contact: { organisation: 'DEMO politie' } })
  caseFile = await aCaseFile(persons, lead)
})
afterAll(() => persons.stop())

const TABLES = [
  'worker',
  'code_counter',
  'referral',
  'referral_contact',
  'case_file',
  'strand',
  'person',
  'person_name',
  'household_member',
]

/** What plain SQL can do as a login: the number of rows, or the error's text. */
async function as(space: Centre | 'JOINT', sql: string): Promise<number | string> {
  try {
    return (await persons.spaces[space].em.fork().execute(sql)).length
  } catch (error) {
    return (error as Error).message
  }
}

describe('with plain SQL as the login of another centre', () => {
  test('these are all tables that there are', async () => {
    const tables = await persons.database.admin<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'persons'",
    )
    expect(tables.map(({ name }) => name).sort()).toEqual([...TABLES].sort())
  })

  test.each(TABLES)('no row of %s can be read or changed, and none deleted', async table => {
    expect(await as('PAGASA', `select * from persons.${table}`)).toBeGreaterThan(0)
    const settings = "set_config('app.viewer', 'x', false), set_config('row_security', 'on', false)"
    expect(await as('PAYOKE', `select *, ${settings} from persons.${table}`)).toBe(0)
    expect(await as('PAYOKE', `update persons.${table} set version = version returning 1`)).toBe(0)
    expect(await as('PAGASA', `delete from persons.${table}`)).toContain('permission denied')
    expect(await as('JOINT', `select * from persons.${table}`)).toContain('permission denied')
  })

  test('a link to another centre’s case file fails like one to a file that does not exist', async () => {
    const absent = '0193b2a4-7c5e-7000-8000-00000000beef'
    const key = caseFile.id.replace(/^case_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    const link = (id: string) => `insert into persons.person (centre, id, changed_at, case_file_id, sex, nationalities)
      values ('PAYOKE', '${absent}', now(), '${id}', 'FEMALE', '{}')`
    const foreign = String(await as('PAYOKE', link(key)))
    expect(foreign).toContain('violates foreign key constraint')
    expect(foreign.replaceAll(key, absent)).toBe(await as('PAYOKE', link(absent)))
  })

  test.each(CENTRES.filter(centre => centre !== 'PAYOKE'))('nothing can be added in the name of %s', async centre => {
    const add = `insert into persons.worker (centre, id, changed_at, display_name, roles)
      values ('${centre}', uuidv7(), now(), 'DEMO', '{}')`
    expect(await as('PAYOKE', add)).toContain('row-level security')
  })
})

describe('with the walls of the database gone', () => {
  const switchWalls = (word: string) =>
    persons.database.admin(TABLES.map(table => `alter table persons.${table} ${word} row level security`).join(';'))
  const stranger = viewerWith(['TEAM_LEAD', 'DIRECTOR'], 'PAYOKE')
  beforeAll(() => switchWalls('disable'))
  afterAll(() => switchWalls('enable'))

  test.each([
    ['a case file by id', () => `{ caseFile(id: "${caseFile.id}") { code status client { callName fullName } } }`],
    ['a case file by code', () => `{ caseFileByCode(code: "${caseFile.code}") { code strands { kind } } }`],
    ['a referral', () => `{ referral(id: "${referral.id}") { code state contact { organisation } } }`],
    ['a colleague', () => `{ worker(id: "${lead.id}") { displayName } }`],
    ['the list of case files', () => '{ caseFiles(first: 5) { nodes { code openedOn } } }'],
    ['the list of referrals', () => '{ referrals(first: 5) { nodes { code receivedAt } } }'],
    ['a search by name', () => '{ search(text: "ionescu", first: 5) { caseFile { code } } }'],
    [
      'a reference',
      () => `{ _entities(representations: [{ __typename: "Person", id: "${caseFile.client.id}" },
        { __typename: "CaseFile", id: "${caseFile.id}" }]) { ... on Person { fullName sex } ... on CaseFile { openedOn } } }`,
    ],
  ])('%s still shows nothing of another centre', async (_, query) => {
    expect(await as('PAYOKE', 'select * from persons.case_file')).toBe(1)
    const own = await persons.askRaw(lead, query())
    const foreign = await persons.askRaw(stranger, query())
    for (const secret of ['D-2026', 'A-2026', 'DEMO', '2026-11-23', 'OPEN', 'RECEIVED', 'FEMALE'])
      expect(foreign).not.toContain(secret)
    expect(own).toMatch(/D-2026|A-2026|DEMO/)
  })

  test('the funnel still counts the own centre alone', async () => {
    const query = '{ referralFunnel(from: "2026-01-01", until: "2027-01-01") { received } }'
    expect((await persons.ask(lead, query)).data.referralFunnel.received).toBe(2)
    expect((await persons.ask(stranger, query)).data.referralFunnel.received).toBe(0)
  })

  test.each([
    ['a referral', () => [deed('screenReferral'), stepInput(referral, { indicators: [] })] as const],
    [
      'a case file',
      () => [deed('closeCaseFile', CASE_PAYLOAD), caseInput(caseFile, { on: '2026-11-23', reason: 'OTHER' })] as const,
    ],
  ])('no step can be taken with %s of another centre', async (_, step) => {
    const [query, input] = step()
    const { errors } = await persons.ask(stranger, query, { input })
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    const rows = await persons.database.admin(
      "select 1 from persons.referral where state = 'SCREENING' union all select 1 from persons.case_file where status = 'CLOSED'",
    )
    expect(rows).toEqual([])
  })
})
