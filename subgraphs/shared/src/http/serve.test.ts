import { ASSERTION_HEADER } from '@houvast/schema'
import { Client } from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testGateway } from '../testing/gateway.js'
import { aBook, type Book, notebook, notebookSteps } from '../testing/notebook.fixtures.js'
import { type TestSubgraph, testSubgraph } from '../testing/subgraph.js'
import { viewerWith } from '../testing/viewers.js'
import { type Listening, serve } from './serve.js'

const legal = viewerWith('LEGAL_WORKER')
const BODY = JSON.stringify({ query: 'query ($id: ID!) { book(id: $id) { title } }', variables: { id: 'THE_BOOK' } })

let books: TestSubgraph
let book: Book
let listening: Listening
let gateway: Awaited<ReturnType<typeof testGateway>>
beforeAll(async () => {
  books = await testSubgraph('notebook', [notebook], notebookSteps)
  book = await aBook(books.spaces)
  gateway = await testGateway('notebook')
  listening = await serve(
    { schema: books.schema, spaces: books.spaces, trust: gateway.trust, log: pino({ level: 'silent' }) },
    { port: 0, host: '127.0.0.1' },
  )
})
afterAll(async () => {
  await listening.stop()
  await books.stop()
})

const post = (body: string, headers: Record<string, string>) =>
  fetch(`http://127.0.0.1:${listening.port}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
const body = () => BODY.replace('THE_BOOK', book.publicId)

describe('the door of a subgraph', () => {
  test('opens to the user’s token together with the gateway’s assertion over this body', async () => {
    const token = await gateway.tokenFor(legal)
    const response = await post(body(), {
      authorization: `Bearer ${token}`,
      [ASSERTION_HEADER]: gateway.assertionFor(legal, token, body()),
    })
    expect(await response.json()).toEqual({ data: { book: { title: book.title } } })
  })

  const token = () => gateway.tokenFor(legal)
  test.each<[string, () => Promise<Record<string, string>>]>([
    ['nothing', async () => ({})],
    ['only the user’s token', async () => ({ authorization: `Bearer ${await token()}` })],
    ['only the assertion', async () => ({ [ASSERTION_HEADER]: gateway.assertionFor(legal, await token(), body()) })],
    [
      'an assertion over another body',
      async () => ({
        authorization: `Bearer ${await token()}`,
        [ASSERTION_HEADER]: gateway.assertionFor(legal, await token(), `${body()} `),
      }),
    ],
    [
      'an assertion that goes with another token',
      async () => {
        const other = await gateway.tokenFor(viewerWith('DIRECTOR'))
        return {
          authorization: `Bearer ${await token()}`,
          [ASSERTION_HEADER]: gateway.assertionFor(legal, other, body()),
        }
      },
    ],
    [
      'an assertion of another viewer',
      async () => {
        const given = await token()
        return {
          authorization: `Bearer ${given}`,
          [ASSERTION_HEADER]: gateway.assertionFor(viewerWith('DIRECTOR'), given, body()),
        }
      },
    ],
    [
      'an assertion that is too old',
      async () => {
        const given = await token()
        return {
          authorization: `Bearer ${given}`,
          [ASSERTION_HEADER]: gateway.assertionFor(legal, given, body(), Date.now() - 60_000),
        }
      },
    ],
    [
      'an assertion of a gateway with another key',
      async () => {
        const given = await token()
        return {
          authorization: `Bearer ${given}`,
          [ASSERTION_HEADER]: (await testGateway('notebook')).assertionFor(legal, given, body()),
        }
      },
    ],
    [
      'an assertion for another subgraph',
      async () => {
        const given = await token()
        const { mintAssertion } = await import('@houvast/schema')
        return {
          authorization: `Bearer ${given}`,
          [ASSERTION_HEADER]: mintAssertion({
            audience: 'justice',
            key: gateway.trust.assertionKey,
            body: body(),
            token: given,
            viewer: legal,
            requestId: 'test',
          }),
        }
      },
    ],
    [
      'a token of another issuer’s key',
      async () => {
        const given = await (await testGateway('notebook')).tokenFor(legal)
        return { authorization: `Bearer ${given}`, [ASSERTION_HEADER]: gateway.assertionFor(legal, given, body()) }
      },
    ],
    [
      'identity in plain headers',
      async () => ({ 'x-viewer': legal.id, 'x-centre': 'PAGASA', 'x-roles': 'LEGAL_WORKER' }),
    ],
  ])('stays shut to %s', async (_what, headers) => {
    const response = await post(body(), await headers())
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  test('stays shut to an assertion shown a second time', async () => {
    const given = await token()
    const headers = { authorization: `Bearer ${given}`, [ASSERTION_HEADER]: gateway.assertionFor(legal, given, body()) }
    expect((await post(body(), headers)).status).toBe(200)
    expect((await post(body(), headers)).status).toBe(401)
  })

  test('does not even read a document that comes without proof', async () => {
    expect((await post('{"query":"{ __typename', {})).status).toBe(401)
    expect((await post('{"query":"{ _service { sdl } }"}', {})).status).toBe(401)
  })

  test('refuses a body of more than a megabyte', async () => {
    expect((await post('x'.repeat(1_100_000), {})).status).toBe(413)
  })

  test.each([
    ['GET', '/graphql'],
    ['GET', '/'],
    ['POST', '/'],
    ['GET', '/metrics'],
    ['PUT', '/graphql'],
  ])('has nothing at %s %s', async (method, path) => {
    expect((await fetch(`http://127.0.0.1:${listening.port}${path}`, { method })).status).toBe(404)
  })

  test.each(['/livez', '/readyz'])('tells its keeper at %s that it is well, and no more', async path => {
    expect(await (await fetch(`http://127.0.0.1:${listening.port}${path}`)).text()).toBe('{"ok":true}')
  })
})

test('a subgraph that is stopped takes no new request, and answers the one that runs', async () => {
  const service = { schema: books.schema, spaces: books.spaces, trust: gateway.trust, log: pino({ level: 'silent' }) }
  const stopping = await serve(service, { port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${stopping.port}`
  const blocker = new Client({ connectionString: books.database.adminUrl })
  await blocker.connect()
  try {
    await blocker.query('begin; lock table notebook.book in access exclusive mode')
    const token = await gateway.tokenFor(legal)
    const headers = { authorization: `Bearer ${token}`, [ASSERTION_HEADER]: gateway.assertionFor(legal, token, body()) }
    const running = fetch(`${url}/graphql`, { method: 'POST', body: body(), headers })
    await expect.poll(() => isWaiting(blocker)).toBe(true)
    const stopped = stopping.stop()
    await expect(fetch(`${url}/livez`)).rejects.toThrow()
    await blocker.query('rollback')
    expect(await (await running).json()).toEqual({ data: { book: { title: book.title } } })
    await stopped
  } finally {
    await blocker.end()
  }
})

/** Whether a query waits for the table that this client holds. */
async function isWaiting(client: Client): Promise<boolean> {
  const { rows } = await client.query("select from pg_locks where relation = 'notebook.book'::regclass and not granted")
  return rows.length > 0
}
