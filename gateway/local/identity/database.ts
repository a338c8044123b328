import { Pool } from 'pg'

/** A few connections to one database. Connections that the server ends while they are being closed are no news to anybody. */
export function openPool(connectionString: string, max: number): Pool {
  const pool = new Pool({ connectionString, max, idleTimeoutMillis: 30_000 })
  pool.on('connect', client => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  return pool
}
