import { createHash, randomBytes } from 'node:crypto'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { IdentityUnavailable } from '../authenticate/identityUnavailable.js'
import { open, seal } from './cipher.js'
import type { SessionPools } from './sessionPools.js'

/** What the identity provider handed out for one sign-in. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string | null
  readonly idToken: string
  /** Milliseconds since 1970. */
  readonly accessUntil: number
}

export interface Session {
  readonly tokens: Tokens
  /** Nobody used it for too long: it must be opened again by signing in. */
  readonly isLocked: boolean
  /** When it ends whatever happens. */
  readonly endsAt: Date
}

export const IDLE_SECONDS = 15 * 60
/** A working day; NIST SP 800-63B asks for reauthentication after 12 hours and after 15 minutes idle. */
const LONGEST_SECONDS = 12 * 60 * 60
/** Use is written down at most this often. */
const TOUCH_SECONDS = 30

const TOKENS = z.object({
  accessToken: z.string(),
  refreshToken: z.string().nullable(),
  idToken: z.string(),
  accessUntil: z.number(),
})

const seconds = (count: number) => `interval '${count} seconds'`
const ALIVE = `started_at > now() - ${seconds(LONGEST_SECONDS)}`
const IDLE = `used_at < now() - ${seconds(IDLE_SECONDS)}`
const COLUMNS = `sealed_tokens, started_at + ${seconds(LONGEST_SECONDS)} as ends_at, ${IDLE} as is_locked`
const FIND = `select ${COLUMNS} from session where id_hash = $1 and ${ALIVE}`
const TOUCH = `with touched as (
  update session set used_at = now()
  where id_hash = $1 and not ${IDLE} and used_at < now() - ${seconds(TOUCH_SECONDS)}
) ${FIND}`

interface Row {
  readonly sealed_tokens: Buffer
  readonly ends_at: Date
  readonly is_locked: boolean
}

type Queryable = Pick<PoolClient, 'query'>

// All of them wait for the identity provider, or the database is gone.
const noConnection = (error: unknown): never => {
  throw new IdentityUnavailable(error)
}

const hashOf = (id: string) => createHash('sha256').update(id).digest()

/** Sessions in PostgreSQL, shared by all gateways. Whoever reads the database can use none of them. */
export class SessionStore {
  constructor(
    readonly pools: SessionPools,
    readonly key: Uint8Array,
  ) {}

  /** @returns the secret id of a new session, which only the browser keeps */
  async start(tokens: Tokens): Promise<string> {
    const id = randomBytes(32).toString('base64url')
    const hash = hashOf(id)
    await this.pools.ordinary.query(`delete from session where not ${ALIVE}`)
    await this.pools.ordinary.query('insert into session (id_hash, sealed_tokens) values ($1, $2)', [
      hash,
      this.#seal(tokens, hash),
    ])
    return id
  }

  /** Looks without counting as use. */
  find(id: string): Promise<Session | null> {
    return this.#read(this.pools.ordinary, FIND, hashOf(id))
  }

  /** Looks and notes that the session is in use. */
  use(id: string): Promise<Session | null> {
    return this.#read(this.pools.ordinary, TOUCH, hashOf(id))
  }

  async end(id: string): Promise<void> {
    await this.pools.ordinary.query('delete from session where id_hash = $1', [hashOf(id)])
  }

  /**
   * Replaces the tokens of a session while no other gateway can: a refresh token may be used only once.
   * @param renew gets the tokens as they are now and returns new ones, the same ones, or null to end the session
   * @throws IdentityUnavailable when there is no connection to renew it with
   */
  async renew(id: string, renew: (tokens: Tokens) => Promise<Tokens | null>): Promise<Tokens | null> {
    const client = await this.pools.renewing.connect().catch(noConnection)
    // The pool does not listen to a connection that is lent out. One that breaks makes the next query on it fail; that is enough.
    const ignore = () => {}
    client.on('error', ignore)
    let isDone = false
    try {
      await client.query('begin')
      const renewed = await this.#renewLocked(client, hashOf(id), renew)
      await client.query('commit')
      isDone = true
      return renewed
    } finally {
      // A transaction that did not end well goes with its connection: PostgreSQL undoes it, whatever became of either.
      client.release(!isDone)
      client.off('error', ignore)
    }
  }

  async #renewLocked(client: PoolClient, hash: Buffer, renew: (tokens: Tokens) => Promise<Tokens | null>) {
    const session = await this.#read(client, `${FIND} for update`, hash)
    if (!session || session.isLocked) return null
    const tokens = await renew(session.tokens)
    if (!tokens) await client.query('delete from session where id_hash = $1', [hash])
    else if (tokens !== session.tokens) {
      await client.query('update session set sealed_tokens = $2 where id_hash = $1', [hash, this.#seal(tokens, hash)])
    }
    return tokens
  }

  async #read(client: Queryable, sql: string, hash: Buffer): Promise<Session | null> {
    const row = (await client.query<Row>(sql, [hash])).rows[0]
    const tokens = row && TOKENS.safeParse(open(row.sealed_tokens, this.key, hash)).data
    return row && tokens ? { tokens, isLocked: row.is_locked, endsAt: row.ends_at } : null
  }

  #seal(tokens: Tokens, hash: Buffer): Buffer {
    return seal(tokens, this.key, hash)
  }
}
