import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from 'oidc-provider'
import type { Pool } from 'pg'

type Stored = { payload: AdapterPayload; consumed: number | null }

/** What a grant gave and ends with it. A sign-in under way also names its grant, and goes on without it. */
const GIVEN_BY_GRANT: ReadonlySet<string> = new Set(['AccessToken', 'AuthorizationCode', 'RefreshToken'])

/** Keeps the provider's sessions, codes, grants and tokens in PostgreSQL, so that a restart signs nobody out. */
class PostgresAdapter implements Adapter {
  constructor(
    private readonly database: Pool,
    private readonly model: string,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const grantId = GIVEN_BY_GRANT.has(this.model) ? payload.grantId : undefined
    await this.database.query(
      `INSERT INTO protocol_record (model, id, payload, grant_id, uid, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
       ON CONFLICT (model, id) DO UPDATE SET payload = excluded.payload, grant_id = excluded.grant_id,
         uid = excluded.uid, expires_at = excluded.expires_at`,
      [this.model, id, payload, grantId ?? null, payload.uid ?? null, expiresIn ?? null],
    )
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.findBy('id', id)
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findBy('uid', uid)
  }

  /** There is no device flow here, hence no user code. */
  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  /** Marks a code or token as used. Of two requests with one code at the same moment, one is refused. */
  async consume(id: string): Promise<void> {
    const { rowCount } = await this.database.query(
      'UPDATE protocol_record SET consumed_at = now() WHERE model = $1 AND id = $2 AND consumed_at IS NULL',
      [this.model, id],
    )
    if (rowCount !== 1) throw new errors.InvalidGrant('already used')
  }

  async destroy(id: string): Promise<void> {
    await this.database.query('DELETE FROM protocol_record WHERE model = $1 AND id = $2', [this.model, id])
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.database.query('DELETE FROM protocol_record WHERE grant_id = $1', [grantId])
  }

  private async findBy(column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> {
    const { rows } = await this.database.query<Stored>(
      `SELECT payload, extract(epoch FROM consumed_at)::integer AS consumed FROM protocol_record
       WHERE model = $1 AND ${column} = $2 AND (expires_at IS NULL OR expires_at > now())`,
      [this.model, value],
    )
    const [row] = rows
    return row && { ...row.payload, ...(row.consumed === null ? {} : { consumed: row.consumed }) }
  }
}

export const postgresAdapter =
  (database: Pool): AdapterFactory =>
  model =>
    new PostgresAdapter(database, model)

/** Removes what has expired. The provider never reads such rows, they only take room. */
export async function removeExpired(database: Pool): Promise<void> {
  await database.query('DELETE FROM protocol_record WHERE expires_at < now()')
  await database.query(`DELETE FROM attempt WHERE refused_until < now() - interval '1 day'`)
}
