import type { Client } from 'pg'

/** Everything the identity provider remembers. Written so that running it again changes nothing. */
const TABLES = `
CREATE TABLE IF NOT EXISTS account (
  id text PRIMARY KEY,
  sign_in text NOT NULL UNIQUE,
  display_name text NOT NULL,
  centre text,
  roles text[] NOT NULL CHECK (cardinality(roles) > 0),
  password_hash text NOT NULL,
  second_factor_secret text,
  -- The time step of the last one-time code that was accepted: a code works once (RFC 6238, section 5.2).
  second_factor_step bigint NOT NULL DEFAULT 0,
  is_active boolean NOT NULL DEFAULT true
);
CREATE TABLE IF NOT EXISTS attempt (
  subject text PRIMARY KEY,
  count integer NOT NULL,
  refused_until timestamptz NOT NULL
);
CREATE TABLE IF NOT EXISTS protocol_record (
  model text NOT NULL,
  id text NOT NULL,
  payload jsonb NOT NULL,
  grant_id text,
  uid text,
  expires_at timestamptz,
  consumed_at timestamptz,
  PRIMARY KEY (model, id)
);
CREATE INDEX IF NOT EXISTS protocol_record_by_grant ON protocol_record (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS protocol_record_by_uid ON protocol_record (model, uid) WHERE uid IS NOT NULL;
CREATE INDEX IF NOT EXISTS protocol_record_by_expiry ON protocol_record (expires_at);
`

/** What the running provider may do: it signs people in, and neither makes accounts nor changes who they are. */
const RIGHTS = (login: string) => `
GRANT SELECT ON account TO ${login};
GRANT UPDATE (second_factor_step) ON account TO ${login};
GRANT SELECT, INSERT, UPDATE, DELETE ON attempt, protocol_record TO ${login};
`

/**
 * Makes or completes the tables of the identity provider.
 * @param owner a connection of the login that owns the database
 * @param login the login of the running provider, which must exist
 */
export async function migrateIdentity(owner: Client, login: string): Promise<void> {
  await owner.query(TABLES)
  await owner.query(RIGHTS(owner.escapeIdentifier(login)))
}
