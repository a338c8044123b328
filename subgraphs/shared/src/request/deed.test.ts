import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aBook, type Book, notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '../testing/subgraph.js'
import { viewerWith } from '../testing/viewers.js'

const lead = viewerWith('TEAM_LEAD')
const RETITLE =
  'mutation ($input: RetitleInput!) { retitle(input: $input) { book { title version } userErrors { code reason field } } }'

let books: TestSubgraph
let book: Book
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
})
beforeEach(async () => {
  book = await aBook(books.spaces)
})
afterAll(() => books.stop())

const input = (more: object = {}) => ({
  input: {
    idempotencyKey: crypto.randomUUID(),
    bookId: book.publicId,
    expectedVersion: 1,
    title: `DEMO ${crypto.randomUUID()}`,
    ...more,
  },
})
const titleNow = async () =>
  (await books.database.admin<{ title: string }>('select title from notebook.book where id = $1', [book.id]))[0]?.title

test('a mutation sent twice with one key happens once and gives the same answer', async () => {
  const variables = input()
  const first = await books.askRaw(lead, RETITLE, variables)
  expect(first).toContain('"version":2')
  expect(await books.askRaw(lead, RETITLE, variables)).toBe(first)
})

test('a mutation sent ten times at once with one key happens once', async () => {
  const variables = input()
  const answers = await Promise.all(Array.from({ length: 10 }, () => books.askRaw(lead, RETITLE, variables)))
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toContain('"version":2')
})

test('a key used for another request is refused, and nothing changes', async () => {
  const variables = input()
  await books.ask(lead, RETITLE, variables)
  const { data } = await refusedWithoutTrace(books, () =>
    books.ask(lead, RETITLE, { input: { ...variables.input, title: 'DEMO other' } }),
  )
  expect(data.retitle.userErrors).toEqual([
    { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] },
  ])
})

test('a key that another person or another centre used is a new key', async () => {
  const variables = input()
  await books.ask(lead, RETITLE, variables)
  const colleague = await books.ask(viewerWith('TEAM_LEAD'), RETITLE, {
    input: { ...variables.input, expectedVersion: 2 },
  })
  expect(colleague.data.retitle.book.version).toBe(3)
})

test('a change of another version than the viewer saw is refused, and nothing changes', async () => {
  await books.ask(lead, RETITLE, input({ title: 'DEMO first' }))
  const { data } = await refusedWithoutTrace(books, () => books.ask(lead, RETITLE, input({ title: 'DEMO second' })))
  expect(data.retitle).toEqual({
    book: null,
    userErrors: [{ code: 'CONFLICT', reason: 'VERSION_CHANGED', field: ['expectedVersion'] }],
  })
  expect(await titleNow()).toBe('DEMO first')
})

test('of two changes at once one is done and the other refused', async () => {
  const answers = await Promise.all(['DEMO a', 'DEMO b'].map(title => books.ask(lead, RETITLE, input({ title }))))
  const reasons = answers.map(({ data }) => data.retitle.userErrors[0]?.reason ?? 'done').sort()
  expect(reasons).toEqual(['VERSION_CHANGED', 'done'])
})

test('what a constraint of the database forbids is said in the words of the capability', async () => {
  const other = await aBook(books.spaces, 'PAGASA', { title: 'DEMO taken' })
  const { data } = await refusedWithoutTrace(books, () => books.ask(lead, RETITLE, input({ title: other.title })))
  expect(data.retitle.userErrors).toEqual([{ code: 'CONFLICT', reason: 'TITLE_TAKEN', field: ['title'] }])
})

test('a record of another centre is not found, exactly as one that does not exist', async () => {
  const stranger = viewerWith('TEAM_LEAD', 'SURYA')
  const answered = await refusedWithoutTrace(books, () => books.askRaw(stranger, RETITLE, input()))
  expect(answered).toBe(
    await books.askRaw(stranger, RETITLE, input({ bookId: 'book_0193b2a47c5e7000800000000000beef' })),
  )
  expect(answered).toContain('NOT_FOUND')
})

test('a key that is no key is refused', async () => {
  const { data } = await refusedWithoutTrace(books, () => books.ask(lead, RETITLE, input({ idempotencyKey: '\u0000' })))
  expect(data.retitle.userErrors).toMatchObject([{ reason: 'IDEMPOTENCY_KEY_INVALID' }])
})
