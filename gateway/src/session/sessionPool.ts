import { Pool } from 'pg'
import type { Logger } from 'pino'

/** Connections to the database of sessions: few, and none that hangs. */
export function sessionPool(connectionString: string, log: Logger): Pool {
  const pool = new Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 1_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'houvast-gateway',
  })
  // A connection that breaks while nobody uses it must not end the process.
  pool.on('error', () => log.warn('A database connection broke'))
  return pool
}

/** Whether sessions can be read now. */
export const answers = (pool: Pool): Promise<boolean> =>
  pool.query('select from session limit 0').then(
    () => true,
    () => false,
  )
