import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as activities from '@houvast/activities'
import * as housing from '@houvast/housing'
import * as justice from '@houvast/justice'
import * as persons from '@houvast/persons'
import { type TestDatabase, testDatabase } from '@houvast/subgraph/testing'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellStory } from './story/story.js'

const PARTS = { persons, justice, housing, activities }
type Name = keyof typeof PARTS
const NAMES = Object.keys(PARTS) as Name[]
const SPACES = ['PAGASA', 'PAYOKE', 'SURYA', 'JOINT'] as const
const KEY = Buffer.alloc(32, 1).toString('base64url')
const run = promisify(execFile)

const today = Temporal.Now.plainDateISO('Europe/Brussels')
const databases = new Map<Name, TestDatabase>()
let folder: string

/** Fills a database as a first start does: with the built program, through the logins that serve. */
async function seed(name: Name) {
  const database = databases.get(name) as TestDatabase
  const env = {
    PATH: process.env['PATH'],
    ...Object.fromEntries(SPACES.map(space => [`DATABASE_URL_${space}`, database.urlOf(space)])),
    ...Object.fromEntries(SPACES.slice(0, 3).map(centre => [`BENEFICIARY_KEY_${centre}`, KEY])),
  }
  const program = fileURLToPath(new URL(`../../../subgraphs/${name}/dist/seed.js`, import.meta.url))
  await run(process.execPath, [program, join(folder, `${name}.json`)], { env })
}

const ask = async <Row>(name: Name, sql: string) => (databases.get(name) as TestDatabase).admin<Row>(sql)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'houvast-story-'))
  for (const [name, data] of Object.entries(tellStory(today)))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(data))
  for (const name of NAMES) {
    databases.set(name, await testDatabase(name, PARTS[name].capabilities, PARTS[name].migrations))
    await seed(name)
  }
}, 120_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  for (const database of databases.values()) await database.drop()
})

describe('the demonstration as it stands in the databases', () => {
  test('has PAG-ASA’s 210 open legal strands and 400 referrals of the past year', async () => {
    expect(
      await ask(
        'persons',
        "select count(*)::int as open from persons.strand where centre = 'PAGASA' and kind = 'LEGAL' and closed_on is null",
      ),
    ).toEqual([{ open: 210 }])
    expect(
      await ask(
        'persons',
        `select count(*)::int as received from persons.referral where centre = 'PAGASA' and received_at >= timestamp '${today.subtract({ years: 1 })}' at time zone 'Europe/Brussels'`,
      ),
    ).toEqual([{ received: 400 }])
  })

  test('has the same case files in all four subgraphs', async () => {
    const files = new Set(
      (await ask<{ id: string }>('persons', 'select centre || id as id from persons.case_file')).map(({ id }) => id),
    )
    const linked = [
      ...(await ask<{ id: string }>('justice', 'select centre || case_file_id as id from justice.residence_procedure')),
      ...(await ask<{ id: string }>('housing', 'select centre || case_file_id as id from housing.stay')),
      ...(await ask<{ id: string }>(
        'activities',
        'select centre || case_file_id as id from activities.cost_claim_link',
      )),
    ]
    expect(linked.length).toBeGreaterThan(600)
    expect(linked.filter(({ id }) => !files.has(id))).toEqual([])
  })

  test('has deadlines that are coming, for each centre', async () => {
    const coming = await ask<{ centre: string; count: number }>(
      'justice',
      `select centre, count(*)::int from justice.residence_document where coalesce(printed_ends_on, computed_ends_on) between '${today}' and '${today.add({ months: 6 })}' group by 1 order by 1`,
    )
    expect(coming.map(({ centre }) => centre)).toEqual(['PAGASA', 'PAYOKE', 'SURYA'])
  })

  test('is not made twice', async () => {
    const counts = () =>
      Promise.all([
        ask('persons', 'select count(*) from persons.referral'),
        ask('justice', 'select count(*) from justice.residence_document'),
        ask('housing', 'select count(*) from housing.placement'),
        ask('activities', 'select count(*) from activities.cost_claim'),
      ])
    const before = await counts()
    for (const name of NAMES) await seed(name)
    expect(await counts()).toEqual(before)
  }, 60_000)
})

describe('somebody with the database logins of Payoke and plain SQL', () => {
  /** The joint project's tables: all three centres read them, and each writes its own rows. */
  const JOINT = [
    'activities.budget_line',
    'activities.cost_claim',
    'activities.training_registration',
    'activities.training_session',
  ]
  const SETTINGS = [
    "select set_config('app.viewer', 'x', false), set_config('app.centre', 'PAGASA', false), set_config('role', 'none', false)",
    'set search_path = pg_catalog',
    'begin isolation level serializable',
  ]

  const tablesOf = async (name: Name) =>
    (
      await ask<{ tablename: string }>(name, `select tablename from pg_tables where schemaname = '${name}' order by 1`)
    ).map(({ tablename }) => `${name}.${tablename}`)

  test.each(NAMES)('reads, changes and refers to no row of another centre in %s, whatever the settings', async name => {
    const database = databases.get(name) as TestDatabase
    const walled = (await tablesOf(name)).filter(table => !JOINT.includes(table))
    expect(walled.length).toBeGreaterThan(2)
    const payoke = new Client({ connectionString: database.urlOf('PAYOKE') })
    await payoke.connect()
    try {
      for (const setting of ['select 1', ...SETTINGS]) {
        await payoke.query(setting)
        for (const table of walled) {
          const [foreign] = await ask<{ count: number }>(
            name,
            `select count(*)::int from ${table} where centre <> 'PAYOKE'`,
          )
          const { rows } = await payoke.query(`select count(*)::int from ${table} where centre <> 'PAYOKE'`)
          // The row is there for the superuser and not for Payoke: an empty table would prove nothing.
          expect({ table, isFilled: (foreign?.count ?? 0) > 0, seen: rows[0].count }).toEqual({
            table,
            isFilled: true,
            seen: 0,
          })
        }
        await payoke.query('rollback')
      }
      for (const table of walled) {
        // Some tables are only ever added to: there the login may not update at all.
        const changed = await payoke.query(`update ${table} set changed_at = now() where centre <> 'PAYOKE'`).then(
          ({ rowCount }) => rowCount,
          (error: { code: string }) => (error.code === '42501' ? 0 : error.code),
        )
        expect({ table, changed }).toEqual({ table, changed: 0 })
        await expect(payoke.query(`update ${table} set centre = 'PAGASA' where centre = 'PAYOKE'`)).rejects.toThrow(
          /row-level security|foreign key|permission denied|constraint/,
        )
      }
    } finally {
      await payoke.end()
    }
  })

  test('sees the joint project’s rows of all three centres and changes only its own', async () => {
    const database = databases.get('activities') as TestDatabase
    const payoke = new Client({ connectionString: database.urlOf('PAYOKE') })
    await payoke.connect()
    try {
      const { rows } = await payoke.query('select distinct centre from activities.cost_claim order by 1')
      expect(rows.map(({ centre }) => centre)).toEqual(['PAGASA', 'PAYOKE', 'SURYA'])
      const changed = await payoke.query("update activities.cost_claim set changed_at = now() where centre <> 'PAYOKE'")
      expect(changed.rowCount).toBe(0)
    } finally {
      await payoke.end()
    }
  })
})
