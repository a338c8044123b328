import { ERROR_TEXTS, missingRole, type Role, rolesWith } from '@houvast/schema'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { connect } from '../database/orm.js'
import { aBook, Book, notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { type TestSubgraph, testSubgraph } from '../testing/subgraph.js'
import { viewerWith } from '../testing/viewers.js'

const ABSENT = 'book_0193b2a47c5e7000800000000000beef'
const ONE = 'query ($id: ID!) { book(id: $id) { id title } }'
const ENTITY = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { id title secret } } }'
const asEntities = (ids: readonly string[]) => ({ r: ids.map(id => ({ __typename: 'Book', id })) })
/** Ids of no book. */
const absent = (count: number) =>
  Array.from({ length: count }, (_, index) => `book_0193b2a47c5e7000800000000${index.toString(16).padStart(7, '0')}`)
const asEntity = (id: string, more: object = {}) => ({ r: [{ __typename: 'Book', id, ...more }] })

let books: TestSubgraph
let foreign: Book
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
  foreign = await aBook(books.spaces, 'PAGASA', { title: 'DEMO of PAG-ASA' })
})
afterAll(() => books.stop())

describe('the guard', () => {
  test('lets a field through to whoever holds the scope and, where the table says so, has a task on the row', async () => {
    const owner = viewerWith('LEGAL_WORKER')
    const book = await aBook(books.spaces, 'PAGASA', { owner: owner.id })
    const { data, errors } = await books.ask(owner, 'query ($id: ID!) { book(id: $id) { secret } }', {
      id: book.publicId,
    })
    expect({ data, errors }).toEqual({ data: { book: { secret: 'DEMO secret' } }, errors: undefined })
  })

  test('says FORBIDDEN of a field to a colleague who holds the scope but has no task on the row', async () => {
    const { data, errors } = await books.ask(
      viewerWith('LEGAL_WORKER'),
      'query ($id: ID!) { book(id: $id) { title secret } }',
      { id: foreign.publicId },
    )
    expect(data).toEqual({ book: { title: 'DEMO of PAG-ASA', secret: null } })
    expect(errors).toMatchObject([
      {
        path: ['book', 'secret'],
        extensions: { code: 'FORBIDDEN', reason: { missing: 'TASK', askWhom: ['TEAM_LEAD'] } },
      },
    ])
  })

  test('refuses a field to whoever lacks the scope, also when it is reached through a reference', async () => {
    const { data, errors } = await books.ask(viewerWith('SHELTER_EDUCATOR'), ENTITY, asEntity(foreign.publicId))
    expect(data).toEqual({ _entities: [{ id: foreign.publicId, title: 'DEMO of PAG-ASA', secret: null }] })
    const reason = missingRole(rolesWith(['identity:read']))
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason } }])
  })

  test('gives the same reason for every row, whoever it belongs to', async () => {
    const query = 'query ($id: ID!) { book(id: $id) { secret } }'
    const other = await aBook(books.spaces, 'PAGASA', { title: 'DEMO other' })
    const reasons = async (role: Role) => {
      const asked = [other, foreign].map(({ publicId: id }) => books.ask(viewerWith(role), query, { id }))
      return (await Promise.all(asked)).map(({ errors }) => errors?.map(({ extensions }) => extensions.reason))
    }
    for (const role of ['LEGAL_WORKER', 'SHELTER_EDUCATOR'] as const) {
      const [first, second] = await reasons(role)
      expect(first).toEqual([expect.objectContaining({ missing: expect.any(String) })])
      expect(second).toEqual(first)
    }
  })

  test.each([
    ['{ _service { sdl } }', 'INTERNAL_SERVER_ERROR'],
    ['{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('does not open %s', async (query, code) => {
    const { data, errors } = await books.ask(viewerWith('LEGAL_WORKER'), query)
    expect(data ?? null).toBeNull()
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }])
  })

  test('shows a bug as an internal error and tells nothing of it', async () => {
    const { errors } = await books.ask(viewerWith('LEGAL_WORKER'), '{ broken }')
    expect(errors).toEqual([
      {
        message: expect.stringContaining('Something went wrong'),
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ])
  })
})

describe('a fetch of many entities', () => {
  const legal = viewerWith('LEGAL_WORKER')

  /** Asks and counts what reaches the database. */
  async function ask(ids: readonly string[]) {
    const connection = books.spaces.PAGASA.em.getConnection()
    const spies = [vi.spyOn(connection, 'begin'), vi.spyOn(connection, 'execute')]
    const answered = await books.ask(legal, ENTITY, asEntities(ids))
    const queries = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)
    for (const spy of spies) spy.mockRestore()
    return { answered, queries }
  }

  test('of five thousand is answered, of more refused before anything is read', async () => {
    const ids = [...absent(4_999), foreign.publicId]
    const { answered, queries } = await ask(ids)
    expect(answered.data._entities).toHaveLength(5_000)
    expect(answered.data._entities.at(-1)).toMatchObject({ title: 'DEMO of PAG-ASA' })
    expect(queries).toBeGreaterThan(0)

    const refused = await ask([...ids, foreign.publicId])
    expect(refused).toEqual({
      answered: {
        data: null,
        errors: [
          { message: ERROR_TEXTS.QUERY_TOO_COMPLEX, path: ['_entities'], extensions: { code: 'QUERY_TOO_COMPLEX' } },
        ],
      },
      queries: 0,
    })
  })

  test('hides one of another centre among a thousand absent ones', async () => {
    const stranger = viewerWith('LEGAL_WORKER', 'PAYOKE')
    const hidden = await books.askRaw(stranger, ENTITY, asEntities([...absent(1_000), foreign.publicId]))
    expect(JSON.parse(hidden)).toEqual({ data: { _entities: Array(1_001).fill(null) } })
    expect(hidden).toBe(await books.askRaw(stranger, ENTITY, asEntities(absent(1_001))))
  })
})

describe('a book of another centre', () => {
  const stranger = viewerWith(['DIRECTOR', 'VONA_COORDINATOR'], 'PAYOKE')

  test('is answered byte for byte like an absent one, by id and by reference', async () => {
    expect(await books.askRaw(stranger, ONE, { id: foreign.publicId })).toBe(
      await books.askRaw(stranger, ONE, { id: ABSENT }),
    )
    expect(await books.askRaw(stranger, ENTITY, asEntity(foreign.publicId))).toBe(
      await books.askRaw(stranger, ENTITY, asEntity(ABSENT)),
    )
  })

  test.each(['', 'nonsense', 'room_0193b2a47c5e7000800000000000beef', "' or 1=1 --", '\u0000'])(
    'is answered like the id %j',
    async id => {
      expect(await books.askRaw(stranger, ONE, { id })).toBe(
        await books.askRaw(stranger, ONE, { id: foreign.publicId }),
      )
    },
  )

  test('is not opened by a representation that claims more than an id', async () => {
    const forged = asEntity(foreign.publicId, {
      centre: 'PAYOKE',
      shownCentre: 'PAYOKE',
      title: 'x',
      owner: stranger.id,
    })
    expect((await books.ask(stranger, ENTITY, forged)).data).toEqual({ _entities: [null] })
  })
})

describe('with all other walls gone each still stands alone', () => {
  const stranger = viewerWith(['TEAM_LEAD', 'LEGAL_WORKER'], 'PAYOKE')
  const nobody = viewerWith('PLATFORM_ADMINISTRATOR', 'PAGASA')
  const questions: [string, Record<string, unknown>?][] = [
    [ONE, { id: 'ID' }],
    [ENTITY, asEntity('ID')],
    ['{ books { id title centre version } }'],
  ]
  const everything = async (subgraph: TestSubgraph, id: string) =>
    (
      await Promise.all(
        questions.map(([query, variables]) =>
          subgraph.askRaw(stranger, query, JSON.parse(JSON.stringify(variables ?? {}).replace('ID', id))),
        ),
      )
    ).join('\n')

  const WALLS = {
    guard: () => vi.doMock('./guard.js', () => ({ guard: (schema: unknown) => schema })),
    condition: () => vi.doMock('../model/ownRows.js', () => ({ ownRows: {}, nameCentre() {} })),
  }

  /** A subgraph of which these walls are really gone, with one book of PAG-ASA. */
  async function opened(gone: readonly (keyof typeof WALLS)[], hasPolicies: boolean) {
    vi.resetModules()
    for (const wall of gone) WALLS[wall]()
    const testing = await import('../testing/subgraph.js')
    const fixtures = await import('../testing/notebook.fixtures.js')
    const open = await testing.testSubgraph('notebook', [fixtures.notebook], fixtures.notebookSteps)
    onTestFinished(async () => {
      await open.stop()
      vi.doUnmock('./guard.js')
      vi.doUnmock('../model/ownRows.js')
      vi.resetModules()
    })
    if (!hasPolicies) await open.database.admin('alter table notebook.book disable row level security')
    const book = await fixtures.aBook(open.spaces, 'PAGASA', { title: 'DEMO hidden' })
    const seenInSql = await open.spaces.PAYOKE.em.fork().execute('select title from notebook.book')
    const seenByOrm = await open.spaces.PAYOKE.em.fork().count(fixtures.Book)
    const seenByNobody = await open.askRaw(nobody, ONE, { id: book.publicId })
    return { open, book, seenInSql: seenInSql.length, seenByOrm, seenByNobody }
  }

  test('the guard shows nothing of PAG-ASA', async () => {
    const { open, book, seenInSql, seenByOrm } = await opened(['condition'], false)
    expect({ seenInSql, seenByOrm }).toEqual({ seenInSql: 1, seenByOrm: 1 })
    const shown = await everything(open, book.publicId)
    expect(shown).not.toContain('DEMO hidden')
    expect(shown.replaceAll(`"${book.publicId}"`, '')).not.toContain(book.id)
  })

  test('row-level security shows nothing of PAG-ASA', async () => {
    const { open, book, seenInSql, seenByNobody } = await opened(['guard', 'condition'], true)
    expect(seenInSql).toBe(0)
    expect(seenByNobody).toContain('DEMO hidden')
    expect(await everything(open, book.publicId)).not.toContain('DEMO hidden')
  })

  test('the centre that every query names shows nothing of PAG-ASA', async () => {
    const { open, book, seenInSql, seenByNobody } = await opened(['guard'], false)
    expect(seenInSql).toBe(1)
    expect(seenByNobody).toContain('DEMO hidden')
    expect(await everything(open, book.publicId)).not.toContain('DEMO hidden')
  })
})

test('a connection that was not told whose rows it reads reads none', async () => {
  const orm = await connect({ url: books.database.urlOf('PAGASA'), schema: 'notebook', entities: [Book] })
  try {
    await expect(orm.em.fork().find(Book, {})).rejects.toThrow('not told whose rows')
  } finally {
    await orm.close()
  }
})
