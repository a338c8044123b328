import { createHash, randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { Capability } from '../capability.js'
import { loginOf, migratorOf, SPACES, type Space } from '../database/logins.js'
import { KIT, migrate } from '../database/migrate.js'
import type { MigrationStep } from '../database/migration.js'
import { closeToOthers, provision } from '../database/provision.js'
import { connectSpaces } from '../http/program.js'
import { adminUrl } from './postgres.js'

const PASSWORD = 'test'
const passwords = Object.fromEntries(
  [...SPACES.map(space => space.toLowerCase()), 'migrate'].map(login => [login, PASSWORD]),
)

const urlFor = (user: string, password: string, database: string) => {
  const url = new URL(adminUrl())
  url.username = user
  url.password = password
  url.pathname = `/${database}`
  return url.toString()
}

async function asAdmin<T>(work: (admin: Client) => Promise<T>, database = 'postgres'): Promise<T> {
  const admin = new Client({
    connectionString: urlFor(new URL(adminUrl()).username, new URL(adminUrl()).password, database),
  })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

/** A database of the test's own, migrated, with every login as in a real installation. */
export interface TestDatabase {
  readonly name: string
  urlOf(space: Space): string
  readonly migratorUrl: string
  /** The superuser's URL of this database. */
  readonly adminUrl: string
  /** As superuser: sees everything. For looking, and for breaking things on purpose. */
  admin<R = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<R[]>
  drop(): Promise<void>
}

/** Migrating once and copying is ten times faster than migrating for every test file. */
export async function testDatabase(
  subgraph: string,
  capabilities: readonly Capability[],
  steps: readonly MigrationStep[],
): Promise<TestDatabase> {
  const source = [...KIT, ...steps].map(step => step.name + String(step.class)).join()
  const template = `template_${subgraph}_${createHash('sha256').update(source).digest('hex').slice(0, 12)}`
  const name = `test_${subgraph}_${randomBytes(6).toString('hex')}`
  const entities = capabilities.flatMap(capability => capability.entities)
  await asAdmin(async admin => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [template])
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (!rowCount) {
      await provision({
        adminUrl: adminUrl(),
        name: subgraph,
        database: `${template}_new`,
        passwords: passwords as never,
      })
      await migrate(
        { url: urlFor(migratorOf(subgraph), PASSWORD, `${template}_new`), schema: subgraph, entities },
        steps,
      )
      await admin.query(`alter database ${template}_new rename to ${template}`)
    }
    await admin.query(`create database ${name} template ${template} owner ${subgraph}_owner`)
    await closeToOthers(admin, subgraph, name)
  })
  return {
    name,
    urlOf: space => urlFor(loginOf(subgraph, space), PASSWORD, name),
    migratorUrl: urlFor(migratorOf(subgraph), PASSWORD, name),
    adminUrl: urlFor(new URL(adminUrl()).username, new URL(adminUrl()).password, name),
    admin: (sql, values) => asAdmin(async admin => (await admin.query(sql, values)).rows as never, name),
    drop: () => asAdmin(async admin => void (await admin.query(`drop database if exists ${name} with (force)`))),
  }
}

export const connectTestSpaces = (database: TestDatabase, subgraph: string, capabilities: readonly Capability[]) =>
  connectSpaces(
    subgraph,
    capabilities,
    Object.fromEntries(SPACES.map(space => [space, database.urlOf(space)])) as never,
  )
