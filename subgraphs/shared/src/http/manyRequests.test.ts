import { ASSERTION_HEADER, type Centre } from '@houvast/schema'
import { Client } from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { systemClock } from '../model/calendar.js'
import { requestContext } from '../request/context.js'
import { testGateway } from '../testing/gateway.js'
import { aBook, type Book, notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { type TestSubgraph, testSubgraph } from '../testing/subgraph.js'
import { viewerWith } from '../testing/viewers.js'
import { type Listening, serve } from './serve.js'

const lead = viewerWith('TEAM_LEAD')
const programOf = (centre: Centre) => viewerWith(['PARTNER_PROGRAM', 'TEAM_LEAD'], centre)

let books: TestSubgraph
let listening: Listening
let gateway: Awaited<ReturnType<typeof testGateway>>
const lines: string[] = []
const log = pino({}, { write: line => void lines.push(line) })
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
  gateway = await testGateway('notebook')
  const service = { schema: books.schema, spaces: books.spaces, trust: gateway.trust, log }
  listening = await serve(service, { port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await listening.stop()
  await books.stop()
})

let book: Book
let blocker: Client
beforeEach(async () => {
  book = await aBook(books.spaces, 'PAGASA', { title: crypto.randomUUID() })
  blocker = new Client({ connectionString: books.database.adminUrl })
  await blocker.connect()
  await blocker.query('begin; lock table notebook.book in access exclusive mode')
  lines.length = 0
})
afterEach(() => blocker.end())

const told = (message: string) => lines.filter(line => JSON.parse(line).msg === message).length
const leaves = (deed: 'READ' | 'WRITE') =>
  books.database.admin('select from audit.leaf where subject = $1 and deed = $2', [book.caseFileId, deed])
/** How many queries wait for the table that the blocker holds. */
async function waiting(): Promise<number> {
  const sql = "select from pg_locks where relation = 'notebook.book'::regclass and not granted"
  return (await blocker.query(sql)).rows.length
}

async function post(query: string, variables: object, signal?: AbortSignal, viewer = lead) {
  const token = await gateway.tokenFor(viewer)
  const body = JSON.stringify({ query, variables })
  const headers = { authorization: `Bearer ${token}`, [ASSERTION_HEADER]: gateway.assertionFor(viewer, token, body) }
  const url = `http://127.0.0.1:${listening.port}/graphql`
  return fetch(url, { method: 'POST', body, headers, signal: signal ?? null }).catch(() => null)
}

const READ = 'query ($id: ID!) { book(id: $id) { title } books { id title } }'
const RETITLE = 'mutation ($input: RetitleInput!) { retitle(input: $input) { book { title } userErrors { reason } } }'

test('what nobody waits for is not read, neither what runs nor what waits for a connection, and everybody else is answered', async () => {
  const gone = new AbortController()
  const asked = Array.from({ length: 9 }, () => post(READ, { id: book.publicId }, gone.signal))
  await expect.poll(waiting).toBe(5)
  const stays = post(READ, { id: book.publicId })
  gone.abort()
  await Promise.all(asked)
  await expect.poll(() => told('the client is gone')).toBe(9)
  await blocker.query('rollback')
  expect(await (await stays)!.json()).toMatchObject({ data: { book: { title: book.title } } })
  await expect.poll(() => told('answered')).toBe(10)
  expect(await leaves('READ')).toHaveLength(1)
  expect(told('a field failed')).toBe(0)
  const sql = "select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'"
  expect(await books.database.admin(sql)).toEqual([])
})

test('a deed whose client goes away is done as a whole, with its leaf', async () => {
  const gone = new AbortController()
  const title = crypto.randomUUID()
  const input = { idempotencyKey: crypto.randomUUID(), bookId: book.publicId, expectedVersion: 1, title }
  const asked = post(RETITLE, { input }, gone.signal)
  await expect.poll(waiting).toBe(1)
  gone.abort()
  await asked
  await expect.poll(() => told('the client is gone')).toBe(1)
  await blocker.query('rollback')
  await expect.poll(() => told('answered')).toBe(1)
  expect(await books.database.admin('select title, version from notebook.book where id = $1', [book.id])).toEqual([
    { title, version: 2 },
  ])
  expect(await leaves('WRITE')).toHaveLength(1)
})

test('programs of a centre run two at once and leave the other connections to its people and to other centres', async () => {
  const ask = () => post(READ, { id: book.publicId }, undefined, programOf('PAGASA'))
  const programs = Array.from({ length: 6 }, ask)
  await expect.poll(waiting).toBeGreaterThanOrEqual(2)
  const others = [lead, lead, lead, programOf('PAYOKE')].map(viewer =>
    post('{ notices { id } }', {}, undefined, viewer),
  )
  for (const other of others) expect(await (await other)!.json()).toEqual({ data: { notices: [] } })
  expect(await waiting()).toBe(2)
  await blocker.query('rollback')
  for (const program of programs)
    expect(await (await program)!.json()).toMatchObject({ data: { book: { title: book.title } } })
})

test('no statement of a request runs for longer than the gateway waits', async () => {
  const facts = {
    viewer: lead,
    requestId: 'test',
    operationName: null,
    purpose: 'GUIDANCE',
    systemFields: new Set<string>(),
  }
  const context = requestContext(facts, books.spaces, systemClock, log)
  for (const em of [await context.reading(), context.fork()])
    expect(await em.transactional(own => own.execute('show statement_timeout'))).toEqual([{ statement_timeout: '8s' }])
  await context.finishReading()
})
