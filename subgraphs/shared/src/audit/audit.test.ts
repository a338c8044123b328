import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aBook, type Book, notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { refusedWithoutTrace, type TestSubgraph, testSubgraph } from '../testing/subgraph.js'
import { viewerWith } from '../testing/viewers.js'

const legal = viewerWith('LEGAL_WORKER')
const lead = viewerWith('TEAM_LEAD')
const RETITLE = 'mutation ($input: RetitleInput!) { retitle(input: $input) { book { title } userErrors { reason } } }'

let books: TestSubgraph
let book: Book
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
})
beforeEach(async () => {
  book = await aBook(books.spaces)
  await books.database.admin('delete from audit.leaf')
})
afterAll(() => books.stop())

const leaves = () => books.database.admin('select * from audit.leaf order by id')
const read = (query: string, systemFields: readonly string[] = []) =>
  books.ask(legal, query, { id: book.publicId }, systemFields)
const retitle = (more: object = {}) => ({
  input: {
    idempotencyKey: crypto.randomUUID(),
    bookId: book.publicId,
    expectedVersion: 1,
    title: `DEMO ${crypto.randomUUID()}`,
    ...more,
  },
})

describe('a read', () => {
  test('leaves one leaf for its subject, with the fields that were let through and those refused, and no value', async () => {
    await read('query ($id: ID!) { a: book(id: $id) { title } b: book(id: $id) { title id secret } }')
    const [leaf, ...more] = await leaves()
    expect(more).toEqual([])
    expect(leaf).toMatchObject({
      space: 'PAGASA',
      centre: 'PAGASA',
      viewer: legal.id,
      roles: ['LEGAL_WORKER'],
      purpose: 'GUIDANCE',
      subject_kind: 'CASE_FILE',
      subject: book.caseFileId,
      deed: 'READ',
      fields: ['Book.id', 'Book.title'],
      system_fields: [],
      refused: ['Book.secret'],
      decision: 'ALLOWED',
    })
    expect(JSON.stringify(leaf)).not.toContain(book.title)
  })

  test('of which everything was refused leaves a leaf that says so', async () => {
    await read('query ($id: ID!) { book(id: $id) { secret } }')
    expect(await leaves()).toMatchObject([{ fields: [], refused: ['Book.secret'], decision: 'REFUSED' }])
  })

  test('of a list leaves a leaf for each subject', async () => {
    await aBook(books.spaces)
    const { data } = await read('{ books { title } }')
    expect(await leaves()).toHaveLength(data.books.length)
  })

  test('of nothing that is about somebody leaves no leaf', async () => {
    await read('{ notices { text } }')
    expect(await leaves()).toEqual([])
  })
})

describe('what the gateway asks for its plan alone', () => {
  const BOOK = 'query ($id: ID!) { book(id: $id) { id title } }'
  const BOOK_WITH_SECRET = 'query ($id: ID!) { book(id: $id) { id secret } }'

  test('stands as fetched for the system, not as read', async () => {
    await read(BOOK, ['Book.id'])
    expect(await leaves()).toMatchObject([
      { fields: ['Book.title'], system_fields: ['Book.id'], refused: [], decision: 'ALLOWED' },
    ])
  })

  test('leaves a leaf even if it is everything: somebody’s request looked at the subject', async () => {
    await read(BOOK, ['Book.id', 'Book.title'])
    expect(await leaves()).toMatchObject([
      { subject: book.caseFileId, fields: [], system_fields: ['Book.id', 'Book.title'], decision: 'ALLOWED' },
    ])
  })

  test('does not make a refusal an answer', async () => {
    await read(BOOK_WITH_SECRET, ['Book.id'])
    expect(await leaves()).toMatchObject([
      { fields: [], system_fields: ['Book.id'], refused: ['Book.secret'], decision: 'REFUSED' },
    ])
  })

  test('and is refused stands as refused', async () => {
    await read(BOOK_WITH_SECRET, ['Book.secret'])
    expect(await leaves()).toMatchObject([
      { fields: ['Book.id'], system_fields: [], refused: ['Book.secret'], decision: 'ALLOWED' },
    ])
  })
})

describe('a write', () => {
  test('leaves its leaf in the transaction of the deed', async () => {
    await books.ask(lead, RETITLE, retitle())
    expect(await leaves()).toMatchObject([
      { deed: 'WRITE', fields: ['Mutation.retitle'], viewer: lead.id, subject: book.caseFileId },
      { deed: 'READ', fields: ['Book.title'] },
    ])
  })

  test('that was refused by a rule leaves no leaf and no change', async () => {
    const { data } = await refusedWithoutTrace(books, () => books.ask(lead, RETITLE, retitle({ title: '' })))
    expect(data.retitle).toEqual({ book: null, userErrors: [{ reason: 'TITLE_EMPTY' }] })
    expect(await leaves()).toEqual([])
  })
})

describe('when the audit cannot be written', () => {
  beforeEach(async () => {
    await books.database.admin('revoke insert on audit.leaf from notebook_pagasa')
    return () => books.database.admin('grant insert on audit.leaf to notebook_pagasa')
  })

  test('a read shows nothing at all', async () => {
    const { data, errors } = await read('query ($id: ID!) { book(id: $id) { title } }')
    expect({ data, codes: errors?.map(error => error.extensions.code) }).toEqual({
      data: null,
      codes: ['AUDIT_UNAVAILABLE'],
    })
  })

  test('a write does not happen', async () => {
    const { data, errors } = await refusedWithoutTrace(books, () => books.ask(lead, RETITLE, retitle()))
    expect(data).toEqual({ retitle: null })
    expect(errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }])
  })
})
