import { Client, escapeIdentifier as name, escapeLiteral as text } from 'pg'
import { loginOf, migratorOf, ownerOf, SPACES, type Space } from './logins.js'

export interface Provisioning {
  /** A superuser's URL of the server, used here and nowhere else. */
  readonly adminUrl: string
  /** The subgraph: names its database (unless `database` does) and its logins. */
  readonly name: string
  readonly database?: string
  /** A password for each login, by space, and for the login that migrates. */
  readonly passwords: Readonly<Record<Lowercase<Space> | 'migrate', string>>
}

/**
 * Makes a subgraph's database and logins, or brings them to what they should be. Can be run again at any time.
 * The login that migrates may become the owner; the others are members of nothing and own nothing.
 */
export async function provision({
  adminUrl,
  name: subgraph,
  database = subgraph,
  passwords,
}: Provisioning): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    // Two processes that provision at once would race for the same roles.
    await admin.query("select pg_advisory_lock(hashtext('houvast provision'))")
    const owner = ownerOf(subgraph)
    await role(admin, owner, 'nologin')
    await role(admin, migratorOf(subgraph), `login password ${text(passwords.migrate)}`)
    await admin.query(`grant ${name(owner)} to ${name(migratorOf(subgraph))} with inherit false, set true`)
    for (const space of SPACES) {
      const password = passwords[space.toLowerCase() as Lowercase<Space>]
      await role(admin, loginOf(subgraph, space), `login password ${text(password)}`)
    }
    await createDatabase(admin, database, owner)
    await closeToOthers(admin, subgraph, database)
  } finally {
    await admin.end()
  }
}

async function role(admin: Client, role: string, options: string) {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
  const verb = rowCount ? 'alter' : 'create'
  await admin.query(
    `${verb} role ${name(role)} nosuperuser nobypassrls noinherit nocreatedb nocreaterole noreplication ${options}`,
  )
  // A login may change its own settings; what it left behind is taken back.
  await admin.query(`alter role ${name(role)} reset all`)
}

async function createDatabase(admin: Client, database: string, owner: string) {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [database])
  if (!rowCount) await admin.query(`create database ${name(database)} owner ${name(owner)}`)
}

/** PUBLIC may connect to a new database and make temporary tables in it: both are taken away. */
export async function closeToOthers(admin: Client, subgraph: string, database: string) {
  await admin.query(`revoke all on database ${name(database)} from public`)
  const logins = [migratorOf(subgraph), ...SPACES.map(space => loginOf(subgraph, space))]
  await admin.query(`grant connect on database ${name(database)} to ${logins.map(name).join(', ')}`)
}
