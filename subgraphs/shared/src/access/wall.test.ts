import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findGaps } from '../database/catalogue.js'
import { checkWalls } from '../http/program.js'
import { newId } from '../model/id.js'
import { aBook, type Book, notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { type TestSubgraph, testSubgraph } from '../testing/subgraph.js'

let books: TestSubgraph
let foreign: Book
let payoke: Client
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
  foreign = await aBook(books.spaces, 'PAGASA', { title: 'DEMO of PAG-ASA' })
  payoke = new Client({ connectionString: books.database.urlOf('PAYOKE') })
  await payoke.connect()
})
afterAll(async () => {
  await payoke.end()
  await books.stop()
})

const seen = async (sql: string) => JSON.stringify((await payoke.query(sql)).rows)

describe('somebody with the login of Payoke and plain SQL', () => {
  test('sees the own rows (so that the rest of these tests means something)', async () => {
    await aBook(books.spaces, 'PAYOKE', { title: 'DEMO of Payoke' })
    expect(await seen('select title from notebook.book')).toBe('[{"title":"DEMO of Payoke"}]')
  })

  test.each([
    ["select set_config('app.viewer', 'worker_pagasa', false), set_config('app.centre', 'PAGASA', false)"],
    ["set session app.centre = 'PAGASA'"],
    ['set search_path = notebook, sec, public'],
    ["set local role to 'notebook_payoke'"],
  ])('sees no foreign row after: %s', async setting => {
    await payoke.query(setting)
    for (const table of ['book', 'note'])
      expect(await seen(`select * from notebook.${table} where centre <> 'PAYOKE'`)).toBe('[]')
    await payoke.query('reset all')
  })

  test.each([
    ['set role notebook_pagasa', /permission denied/],
    ['set role notebook_owner', /permission denied/],
    ["set session authorization 'notebook_pagasa'", /permission denied/],
    ['set row_security = off; select * from notebook.book', /row-level security/],
    ['alter table notebook.book disable row level security', /must be owner/],
    ['drop policy wall on notebook.book', /must be owner/],
    ['create table notebook.mine (x int)', /permission denied/],
    ['create temporary table mine (x int)', /permission denied/],
    ["create function pg_temp.peek() returns int language sql as 'select 1'", /permission denied/],
    ["copy notebook.book to '/tmp/out'", /permission denied|must be/],
    ["copy notebook.book to program 'cat'", /permission denied|must be/],
    ["select pg_read_file('/etc/passwd')", /permission denied/],
    ["select lo_import('/etc/passwd')", /permission denied/],
    ['select * from sec.centre_login', /permission denied/],
    ["insert into sec.centre_login values ('notebook_payoke2', 'PAGASA')", /permission denied/],
    [
      'create or replace function sec.my_centre() returns text language sql as $$ select $x$PAGASA$x$ $$',
      /permission denied|must be owner/,
    ],
    ['select * from audit.leaf', /permission denied/],
    ['update audit.leaf set viewer = null', /permission denied/],
    ['delete from audit.leaf', /permission denied/],
    ['truncate audit.leaf', /permission denied/],
    ['delete from notebook.book', /permission denied/],
    ['truncate notebook.book', /permission denied/],
    ['alter user notebook_pagasa password null', /permission denied/],
    ['create extension dblink with schema notebook', /permission denied/],
  ])('is refused by the database: %s', async (attack, reason) => {
    await expect(payoke.query(attack)).rejects.toThrow(reason)
    await payoke.query('reset all')
  })

  test('changes nothing of another centre, whatever the condition', async () => {
    expect((await payoke.query("update notebook.book set title = 'x' where centre = 'PAGASA'")).rowCount).toBe(0)
    expect((await payoke.query(`update notebook.book set title = 'x' where id = '${foreign.id}'`)).rowCount).toBe(0)
    const [row] = await books.database.admin<{ title: string }>('select title from notebook.book where id = $1', [
      foreign.id,
    ])
    expect(row?.title).toBe('DEMO of PAG-ASA')
  })

  test('cannot add a row to another centre, nor hand an own row over to it', async () => {
    const insert = `insert into notebook.book values ('PAGASA', '${newId()}', 1, now(), '${newId()}', 'x', 'x', 'x')`
    await expect(payoke.query(insert)).rejects.toThrow(/row-level security/)
    await expect(payoke.query("update notebook.book set centre = 'PAGASA'")).rejects.toThrow(/row-level security/)
  })

  test('gets the same error for a link to a foreign row as for one to an absent row', async () => {
    const link = (book: string) =>
      payoke.query(`insert into notebook.note values ('PAYOKE', '${newId()}', 1, now(), '${book}', 'x')`)
    const absent = newId()
    const message = async (book: string) =>
      ((await link(book).catch(error => error)) as { detail: string }).detail.replace(book, 'ID')
    expect(await message(foreign.id)).toBe(await message(absent))
    await expect(link(foreign.id)).rejects.toThrow(/foreign key/)
  })

  test('learns nothing from a unique constraint: a title that PAG-ASA uses is free for Payoke', async () => {
    await expect(aBook(books.spaces, 'PAYOKE', { title: 'DEMO of PAG-ASA' })).resolves.toBeDefined()
  })

  test('learns nothing from the planner’s statistics', async () => {
    await books.database.admin('analyze')
    expect(await seen("select * from pg_stats where schemaname in ('notebook', 'audit', 'sec')")).toBe('[]')
  })
})

describe('the catalogue check', () => {
  const ask = (sql: string) => books.database.admin<{ thing: string }>(sql)

  test('finds nothing in a database that was migrated', async () => {
    expect(await findGaps(ask)).toEqual([])
  })

  test.each([
    ['alter table notebook.book no force row level security', 'has no forced'],
    ['alter table notebook.book disable row level security', 'has no forced'],
    ['drop policy wall on notebook.note', 'has no restrictive policy'],
    ['alter policy wall on notebook.note using (true) with check (true)', 'has no restrictive policy'],
    ['drop policy wall_update on notebook.notice', 'has no restrictive policy'],
    ['create table notebook.plain (centre text not null, id uuid)', 'has no forced'],
    ['alter table notebook.note add constraint loose unique (text)', 'constraint without its centre'],
    ['create unique index loose on notebook.note (text)', 'unique index without its centre'],
    [
      'alter table notebook.book add unique (id, centre); alter table notebook.note add foreign key (book_id, centre) references notebook.book (id, centre)',
      'does not begin with the centre',
    ],
    [
      'alter table notebook.note drop constraint note_pkey; alter table notebook.note alter centre drop not null',
      'may be null',
    ],
    ['create view notebook.peek as select * from notebook.book', 'is a view'],
    ['create materialized view notebook.peek as select * from notebook.book', 'is a view'],
    ["create function notebook.peek() returns text language sql security definer as $$ select 'x' $$", 'is a function'],
    ['alter function sec.my_centre() reset search_path', 'is a function'],
    ['alter role notebook_surya bypassrls', 'more rights than it needs'],
    ['grant notebook_owner to notebook_surya', 'member of a role'],
    ['alter table notebook.note owner to notebook_surya', 'is owned by a login'],
    ['grant delete on notebook.book to notebook_surya', 'may be emptied'],
    ['grant references on notebook.book to notebook_surya', 'may be emptied'],
    ['grant select on audit.leaf to notebook_surya', 'is the audit'],
    ['grant select on notebook.book to public', 'open to everybody'],
    ['grant create on schema notebook to notebook_surya', 'lets a login create'],
    ["delete from sec.centre_login where space = 'SURYA'", 'is not the map'],
  ])('finds the gap after: %s', async (fault, gap) => {
    const client = new Client({ connectionString: books.database.adminUrl })
    await client.connect()
    try {
      await client.query('begin')
      await client.query(fault)
      const found = await findGaps(async sql => (await client.query(sql)).rows)
      expect(found.join('\n')).toContain(gap)
    } finally {
      await client.query('rollback')
      await client.end()
    }
  })
})

describe('a subgraph', () => {
  test('starts with the logins of its spaces and a wall without gaps', async () => {
    await expect(checkWalls('notebook', books.spaces)).resolves.toBeUndefined()
  })

  test('does not start with the login of one centre in the place of another’s', async () => {
    const swapped = { ...books.spaces, PAGASA: books.spaces.PAYOKE }
    await expect(checkWalls('notebook', swapped)).rejects.toThrow('rows of PAGASA as notebook_pagasa')
  })

  test.each([
    ['alter table notebook.book no force row level security', 'alter table notebook.book force row level security'],
    [
      'alter policy wall on notebook.note using (true)',
      'alter policy wall on notebook.note using (centre = (select sec.my_centre()))',
    ],
    ['grant select on audit.leaf to notebook_surya', 'revoke select on audit.leaf from notebook_surya'],
    ['grant delete on notebook.book to notebook_payoke', 'revoke delete on notebook.book from notebook_payoke'],
  ])('does not start after: %s', async (fault, mend) => {
    await books.database.admin(fault)
    try {
      await expect(checkWalls('notebook', books.spaces)).rejects.toThrow('has gaps')
    } finally {
      await books.database.admin(mend)
    }
  })
})
