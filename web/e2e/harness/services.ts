import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { SUPERUSER } from '../../../gateway/local/postgres/cluster.js'

export type Subgraph = 'persons' | 'justice' | 'housing' | 'activities'

/** The process of a part of the system: a child of the one that started them all, known by its program. */
function processOf(subgraph: Subgraph): number {
  const parent = inject('processId')
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').map(Number)
  const found = children.find(child =>
    readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(`/${subgraph}/dist/main.js`),
  )
  if (found === undefined) throw new Error(`No process of ${subgraph} runs`)
  return found
}

/** While the work lasts, this part of the system takes connections and never answers. */
export async function whileStopped(subgraph: Subgraph, work: () => Promise<void>): Promise<void> {
  const process_ = processOf(subgraph)
  process.kill(process_, 'SIGSTOP')
  try {
    await work()
  } finally {
    process.kill(process_, 'SIGCONT')
  }
}

/** While the work lasts, no login can write down who looked at what in this part of the system. */
export async function whileAuditIsClosed(subgraph: Subgraph, work: () => Promise<void>): Promise<void> {
  const database = await openDatabase(subgraph)
  const { rows } = await database.query<{ login: string }>(
    `select distinct grantee::text as login from information_schema.role_table_grants
     where table_schema = 'audit' and table_name = 'leaf' and privilege_type = 'INSERT' and grantee <> grantor`,
  )
  const logins = rows.map(({ login }) => database.escapeIdentifier(login)).join(', ')
  try {
    await database.query(`revoke insert on audit.leaf from ${logins}`)
    await work()
  } finally {
    await database.query(`grant insert on audit.leaf to ${logins}`)
    await database.end()
  }
}

/** As the superuser, whose password the installation keeps in its data. */
async function openDatabase(database: Subgraph): Promise<Client> {
  const folder = inject('dataFolder')
  const { superuser } = JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')) as { superuser: string }
  // The fourth line of the server's file is its port (PostgreSQL, "Database File Layout").
  const port = Number((await readFile(join(folder, 'database', 'postmaster.pid'), 'utf8')).split('\n')[3])
  const client = new Client({ host: '127.0.0.1', port, user: SUPERUSER, password: superuser, database })
  await client.connect()
  return client
}
