import { Client } from 'pg'
import type { TestPostgres } from '../../local/testing/postgres.js'
import { migrateSessions } from '../session/sessionTable.js'

const DATABASE = 'gateway'
const LOGIN = 'gateway_app'
const PASSWORD = 'test'

export interface SessionDatabase {
  /** The address that the gateway uses: it may work with rows and nothing else. */
  readonly url: string
  /** As superuser: for looking, and for letting time pass. */
  query<Row>(sql: string): Promise<Row[]>
}

async function asAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url })
  await admin.connect()
  return work(admin).finally(() => admin.end())
}

/** The database of an installation, with the table of sessions and the gateway's own login. */
export async function sessionDatabase(postgres: TestPostgres): Promise<SessionDatabase> {
  await asAdmin(postgres.superuserUrl('postgres'), async admin => {
    await admin.query(`create role ${LOGIN} login password '${PASSWORD}'`)
    await admin.query(`create database ${DATABASE}`)
  })
  const owner = postgres.superuserUrl(DATABASE)
  await migrateSessions(owner, LOGIN)
  return {
    url: `postgres://${LOGIN}:${PASSWORD}@127.0.0.1:${postgres.port}/${DATABASE}`,
    query: async sql => (await asAdmin(owner, admin => admin.query(sql))).rows,
  }
}
