import { Pool } from 'pg'
import type { Logger } from 'pino'

/**
 * Connections to the database of sessions: few, and none that hangs. A renewal keeps its connection while the identity provider is
 * asked, so renewals have some of their own: however slow the provider is, everybody else is answered.
 */
export interface SessionPools {
  readonly ordinary: Pool
  readonly renewing: Pool
  end(): Promise<void>
}

const CONNECTIONS = { ordinary: 7, renewing: 3 }
/** How long a request waits for a connection: a renewal as long as the one before it may take. */
const WAIT_MILLISECONDS = { ordinary: 1_000, renewing: 5_000 }

export function sessionPools(connectionString: string, log: Logger): SessionPools {
  const poolFor = (use: 'ordinary' | 'renewing') => {
    const pool = new Pool({
      connectionString,
      max: CONNECTIONS[use],
      connectionTimeoutMillis: WAIT_MILLISECONDS[use],
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
      application_name: 'houvast-gateway',
    })
    // A connection that breaks while nobody uses it must not end the process.
    return pool.on('error', () => log.warn('A database connection broke'))
  }
  const [ordinary, renewing] = [poolFor('ordinary'), poolFor('renewing')]
  return {
    ordinary,
    renewing,
    async end() {
      await Promise.all([ordinary.end(), renewing.end()])
    },
  }
}

/** Whether sessions can be read now. */
export const answers = ({ ordinary }: SessionPools): Promise<boolean> =>
  ordinary.query('select from session limit 0').then(
    () => true,
    () => false,
  )
