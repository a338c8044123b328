import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { provideDatabases } from './databases.js'
import { openSecrets, type Secrets } from './secrets.js'
import { Setup } from './setup.js'
import { testFolder } from './testing/folder.js'
import { type TestPostgres, testPostgres } from './testing/postgres.js'

let postgres: TestPostgres
let secrets: Secrets
let adminUrl: string

beforeAll(async () => {
  await using folder = await testFolder()
  postgres = await testPostgres()
  secrets = await openSecrets(`${folder.path}/secrets.json`, `${folder.path}/database`)
  adminUrl = postgres.superuserUrl('postgres')
  await provideDatabases(adminUrl, secrets)
}, 60_000)
afterAll(() => postgres?.remove())

async function ask(url: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
    .query<Record<string, unknown>>(question)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

const as = (login: string, password: string, database: string) =>
  `postgres://${login}:${password}@127.0.0.1:${postgres.port}/${database}`

const EVERY_DATABASE = ['gateway', 'identity', 'persons', 'justice', 'housing', 'activities', 'postgres', 'template1']

test('there are six databases, and providing them again changes nothing', async () => {
  const names = () =>
    ask(adminUrl, `SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres' ORDER BY 1`)
  const before = await names()
  expect(before.map(row => row['datname'])).toEqual([
    'activities',
    'gateway',
    'housing',
    'identity',
    'justice',
    'persons',
  ])
  await provideDatabases(adminUrl, secrets)
  expect(await names()).toEqual(before)
})

test('no login but the superuser has more rights than it needs', async () => {
  const tooMany = await ask(
    adminUrl,
    `SELECT rolname FROM pg_roles WHERE rolcanlogin AND rolname <> current_user
     AND (rolsuper OR rolbypassrls OR rolinherit OR rolcreatedb OR rolcreaterole OR rolreplication)`,
  )
  expect(tooMany).toEqual([])
})

test.each([
  ['gateway_app', () => secrets.gateway.app, 'gateway'],
  ['identity_app', () => secrets.identity.app, 'identity'],
  ['persons_payoke', () => secrets.subgraphs.persons.payoke, 'persons'],
])('%s enters its own database and no other', async (login, password, own) => {
  expect(await ask(as(login, password(), own), 'SELECT current_database() AS here')).toEqual([{ here: own }])
  for (const other of EVERY_DATABASE.filter(name => name !== own)) {
    await expect(ask(as(login, password(), other), 'SELECT 1')).rejects.toMatchObject({ code: '42501' })
  }
})

test('a first start that was cut off begins again from nothing, and a complete one keeps its data', async () => {
  const setup = new Setup(adminUrl)
  expect(await setup.isComplete()).toBe(false)
  await setup.removeUnfinished()
  expect(await ask(adminUrl, `SELECT FROM pg_database WHERE datname = 'persons'`)).toEqual([])
  await provideDatabases(adminUrl, secrets)
  await setup.complete()
  expect(await setup.isComplete()).toBe(true)
})
