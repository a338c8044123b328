import { randomBytes } from 'node:crypto'
import { adminUrl } from '@houvast/subgraph/testing'
import { Client, escapeIdentifier } from 'pg'

const PASSWORD = 'test'

/** An empty database of a test's own on the server that all tests of a run share. */
export interface OwnDatabase {
  /** As superuser: makes the tables, looks, and lets time pass. */
  readonly ownerUrl: string
  /** A login that may connect to this database and has no rights in it yet. */
  readonly login: string
  readonly loginUrl: string
  drop(): Promise<void>
}

async function asAdmin(work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: adminUrl() })
  await admin.connect()
  await work(admin).finally(() => admin.end())
}

function urlWith(parts: Partial<Record<'username' | 'password' | 'pathname', string>>): string {
  return Object.assign(new URL(adminUrl()), parts).toString()
}

/** @param purpose one word for the name of the database */
export async function ownDatabase(purpose: string): Promise<OwnDatabase> {
  const database = `test_${purpose}_${randomBytes(6).toString('hex')}`
  const login = `${database}_app`
  const [name, user] = [escapeIdentifier(database), escapeIdentifier(login)]
  await asAdmin(async admin => {
    await admin.query(`create role ${user} login password '${PASSWORD}'`)
    await admin.query(`create database ${name}`)
    await admin.query(`revoke all on database ${name} from public`)
    await admin.query(`grant connect on database ${name} to ${user}`)
  })
  return {
    ownerUrl: urlWith({ pathname: database }),
    login,
    loginUrl: urlWith({ username: login, password: PASSWORD, pathname: database }),
    drop: () =>
      asAdmin(async admin => {
        await admin.query(`drop database ${name} with (force)`)
        await admin.query(`drop role ${user}`)
      }),
  }
}
