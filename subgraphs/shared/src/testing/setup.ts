import { startPostgres } from './postgres.js'

/** vitest globalSetup: one PostgreSQL for all workspaces of a run; the first to come starts it and stops it. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['HOUVAST_TEST_POSTGRES']) return undefined
  const { url, stop } = await startPostgres()
  process.env['HOUVAST_TEST_POSTGRES'] = url
  return stop
}
