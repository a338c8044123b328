import { provision } from '@houvast/subgraph/database'
import { Client, escapeIdentifier as name, escapeLiteral as text } from 'pg'
import type { Secrets } from './secrets.js'
import { SUBGRAPHS } from './subgraphs.js'

/** Databases that belong to no centre: the web sessions and the sign-ins. */
const PLAIN = ['gateway', 'identity'] as const

async function role(admin: Client, login: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [login])
  const rights = 'NOSUPERUSER NOBYPASSRLS NOINHERIT NOCREATEDB NOCREATEROLE NOREPLICATION LOGIN'
  await admin.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name(login)} ${rights} PASSWORD ${text(password)}`)
}

/** One login owns the tables and migrates them, another uses them; nobody else can connect. */
export async function providePlain(
  admin: Client,
  database: string,
  passwords: { readonly migrate: string; readonly app: string },
): Promise<void> {
  const [owner, user] = [`${database}_migrate`, `${database}_app`]
  await role(admin, owner, passwords.migrate)
  await role(admin, user, passwords.app)
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [database])
  if (!rowCount) await admin.query(`CREATE DATABASE ${name(database)} OWNER ${name(owner)}`)
  await admin.query(`REVOKE ALL ON DATABASE ${name(database)} FROM PUBLIC`)
  await admin.query(`GRANT CONNECT ON DATABASE ${name(database)} TO ${name(user)}`)
}

/**
 * Makes the six databases and their logins, or brings them to what they should be.
 * @param adminUrl a superuser's address of the server
 */
export async function provideDatabases(adminUrl: string, secrets: Secrets): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    // What PostgreSQL makes by itself is open to every login; here only the superuser has business there.
    await admin.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC')
    for (const database of PLAIN) await providePlain(admin, database, secrets[database])
  } finally {
    await admin.end()
  }
  for (const subgraph of SUBGRAPHS)
    await provision({ adminUrl, name: subgraph, passwords: secrets.subgraphs[subgraph] })
}
