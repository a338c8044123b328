import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../model/calendar.js'
import { requestContext } from '../request/context.js'
import { aBook, type Book, notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { type TestSubgraph, testSubgraph } from '../testing/subgraph.js'
import { viewerWith } from '../testing/viewers.js'
import { faultOf } from './fault.js'
import { answer, graphqlServer } from './server.js'

const RETITLE = 'mutation ($input: RetitleInput!) { retitle(input: $input) { book { title } userErrors { reason } } }'

let books: TestSubgraph
let book: Book
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
  book = await aBook(books.spaces)
  await books.database.admin("alter table notebook.book add constraint no_names check (title not like '%Ionescu%')")
})
afterAll(() => books.stop())

/** All that is logged while this title is given to the book. */
async function logWhile(title: string): Promise<string> {
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: line => void lines.push(line) })
  const facts = {
    viewer: viewerWith('TEAM_LEAD'),
    requestId: 'r',
    operationName: null,
    purpose: 'GUIDANCE',
    systemFields: new Set<string>(),
  }
  const input = { idempotencyKey: crypto.randomUUID(), bookId: book.publicId, expectedVersion: 1, title }
  const server = graphqlServer(books.schema)
  await server.start()
  const context = requestContext(facts, books.spaces, systemClock, log)
  const { body } = await answer(server, { query: RETITLE, variables: { input } }, context)
  expect(body).toContain('INTERNAL_SERVER_ERROR')
  await server.stop()
  return lines.join('')
}

test('a fault of the database is logged with its kind and place, and without the row that caused it', async () => {
  const written = await logWhile('DEMO Ionescu')
  expect(JSON.parse(written).err).toMatchObject({ code: '23514', constraint: 'no_names', table: 'book' })
  expect(JSON.parse(written).err.at).toContainEqual(expect.stringContaining('UnitOfWork'))
  expect(written).not.toContain('Ionescu')
})

test('no message of an error is kept, nor that of its cause', () => {
  const cause = new SyntaxError('Unexpected token in Ionescu')
  const fault = faultOf(new Error('Ionescu\n  at home', { cause }))
  expect(fault).toMatchObject({ name: 'Error', cause: { name: 'SyntaxError' } })
  expect(JSON.stringify(fault)).not.toMatch(/Ionescu|home/)
})

test('what is thrown without being an error tells only its type', () => {
  expect(faultOf('Ionescu')).toEqual({ name: 'string', at: [] })
})
