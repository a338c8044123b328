import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { aBook, Book, notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { type TestSubgraph, testSubgraph } from '../testing/subgraph.js'
import { pageOf, pageOfList } from './paging.js'

let books: TestSubgraph
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
  for (const title of ['DEMO c', 'DEMO a', 'DEMO b']) await aBook(books.spaces, 'PAGASA', { title })
  await aBook(books.spaces, 'SURYA', { title: 'DEMO d' })
})
afterAll(() => books.stop())

const page = (first: number, after?: string, where = {}) =>
  pageOf(
    books.spaces.PAGASA.em.fork(),
    Book,
    { first, after: after ?? null },
    {
      where,
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
    },
  )
const titles = (nodes: readonly Book[]) => nodes.map(({ title }) => title)
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    error => error.extensions?.code ?? String(error),
  )

describe('a page of rows', () => {
  test('goes on where the page before ended, though a row was added before it', async () => {
    const start = await page(2)
    await aBook(books.spaces, 'PAGASA', { title: 'DEMO 0' })
    const next = await page(2, start.pageInfo.endCursor!)
    expect([titles(start.nodes), titles(next.nodes)]).toEqual([['DEMO a', 'DEMO b'], ['DEMO c']])
    expect([start.pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([true, false])
  })

  test('counts the rows of the own centre that match, whatever its size', async () => {
    expect(await (await page(1, undefined, { title: { $in: ['DEMO a', 'DEMO b', 'DEMO d'] } })).totalCount).toBe(2)
  })

  test('counts nothing unless somebody asks how many there are', async () => {
    const em = books.spaces.PAGASA.em.fork()
    const execute = vi.spyOn(em, 'execute')
    const shown = await pageOf(em, Book, { first: 1 }, { orderBy: [{ id: 'asc' }] })
    expect(execute).not.toHaveBeenCalled()
    expect(await shown.totalCount).toBeGreaterThan(0)
    expect(execute).toHaveBeenCalledOnce()
  })

  test('of a list of more than 10,000 does not say how many', async () => {
    await books.database.admin(
      `insert into notebook.book select 'PAYOKE', uuidv7(), 1, now(), uuidv7(), 'DEMO ' || n, '', '' from generate_series(1, 10001) n`,
    )
    const em = books.spaces.PAYOKE.em.fork()
    expect(await (await pageOf(em, Book, { first: 1 }, { orderBy: [{ id: 'asc' }] })).totalCount).toBeNull()
  })
})

test.each([0, -1, 101, 10 ** 9, 1.5])('%d is no size of a page', async size => {
  expect(await codeOf(page(size))).toBe('PAGE_SIZE_INVALID')
  expect(() => pageOfList([], { first: size })).toThrow(
    expect.objectContaining({ extensions: { code: 'PAGE_SIZE_INVALID' } }),
  )
})

const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

test.each([
  ['nonsense', 'x'],
  ['the cursor of another list', cursor('DEMO a')],
  ['a key that is none', cursor('DEMO a', 'x')],
  ['a text that no column can hold', cursor('\u0000', '0193b2a4-7c5e-7000-8000-00000000beef')],
])('%s is refused as a cursor, and not answered as a fault of ours', async (_what, after) => {
  expect(await codeOf(page(1, after))).toBe('BAD_USER_INPUT')
})

test('a page of a list in memory goes on where the page before ended', () => {
  const start = pageOfList(['a', 'b', 'c'], { first: 2 })
  const next = pageOfList(['a', 'b', 'c'], { first: 2, after: start.pageInfo.endCursor! })
  expect([start.nodes, next.nodes, next.pageInfo, next.totalCount]).toEqual([
    ['a', 'b'],
    ['c'],
    { hasNextPage: false, endCursor: expect.any(String) },
    3,
  ])
})
