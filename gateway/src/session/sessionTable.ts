import { Client, escapeIdentifier } from 'pg'

/**
 * Sessions of browsers. The table holds no session id, only its hash, and no token in clear: a copy of it opens nothing.
 * Statements can be run again and again.
 */
const TABLE = `
  create table if not exists session (
    id_hash bytea primary key check (octet_length(id_hash) = 32),
    sealed_tokens bytea not null,
    started_at timestamptz not null default now(),
    used_at timestamptz not null default now()
  );
  create index if not exists session_started_at on session (started_at);
`

/** @param url a login that may make tables  @param login the login that the gateway uses, which may only work with rows */
export async function migrateSessions(url: string, login: string): Promise<void> {
  const owner = new Client({ connectionString: url })
  await owner.connect()
  try {
    await owner.query('begin')
    await owner.query(TABLE)
    await owner.query(`grant usage on schema public to ${escapeIdentifier(login)}`)
    await owner.query(`grant select, insert, update, delete on session to ${escapeIdentifier(login)}`)
    await owner.query('commit')
  } finally {
    await owner.end()
  }
}
