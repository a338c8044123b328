import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPostgres, testPostgres } from '../testing/postgres.js'

let postgres: TestPostgres

beforeAll(async () => {
  postgres = await testPostgres()
}, 60_000)
afterAll(() => postgres?.remove())

const ask = async (url: string, question: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(question)).rows
  } finally {
    await client.end()
  }
}

test('the server is PostgreSQL 18 and keeps writing safely to disk', async () => {
  const [row] = await ask(
    postgres.superuserUrl('postgres'),
    `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('fsync') AS fsync,
       current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS listens`,
  )
  expect(row).toEqual({ version: 18, fsync: 'on', checksums: 'on', listens: '127.0.0.1' })
})

test('nobody connects without the password, not even from this machine', async () => {
  const url = new URL(postgres.superuserUrl('postgres'))
  url.password = 'wrong'
  await expect(ask(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
})

test('a statement that goes wrong leaves no value in the log', async () => {
  const url = postgres.superuserUrl('postgres')
  await expect(ask(url, "SELECT 'DEMO-value'::uuid")).rejects.toMatchObject({ code: '22P02' })
  await ask(url, "DO 'BEGIN RAISE LOG ''the line after''; END'")
  const log = () => readFile(join(postgres.folder, 'postgresql.log'), 'utf8')
  await expect.poll(log).toContain('the line after')
  expect(await log()).not.toContain('DEMO-value')
})

test('the data files are readable by nobody else', async () => {
  const { mode } = await stat(join(postgres.folder, 'database'))
  expect(mode & 0o077).toBe(0)
})

test('a server that is stopped has ended, and its data is shut down cleanly', async () => {
  const other = await testPostgres()
  await other.stop()
  await other.ended
  await expect(stat(join(other.folder, 'database', 'postmaster.pid'))).rejects.toMatchObject({ code: 'ENOENT' })
  await other.remove()
}, 60_000)
