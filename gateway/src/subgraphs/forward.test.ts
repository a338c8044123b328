import { ERROR_TEXTS } from '@houvast/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

let world: GatewayUnderTest
beforeEach(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD })
})
afterEach(() => world.stop())

const query = '{ caseFiles(first: 2) { nodes { code residence { step } } } }'
const received = (name: string) => world.subgraphs[name]!.received
const ask = (text = query) => world.ask(['LEGAL_WORKER'], { query: text })

const greyed = {
  data: {
    caseFiles: {
      nodes: [
        { code: 'D-1', residence: null },
        { code: 'D-2', residence: null },
      ],
    },
  },
  errors: [
    {
      message: ERROR_TEXTS.SUBGRAPH_UNAVAILABLE,
      path: ['caseFiles', 'nodes', '@', 'residence'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    },
  ],
}

test('a dead subgraph leaves its part null, with one error at that part, and nothing tells its address', async () => {
  await world.subgraphs['justice']!.stop()
  const reply = await ask()
  expect(reply).toMatchObject({ status: 200, body: greyed })
  expect(reply.text).not.toMatch(/127\.0\.0\.1|ECONN|justice/)
})

test.each([
  ['an error of its server', { status: 500, text: 'Traceback: vault' }],
  ['a page', { status: 200, text: '<html>vault</html>' }],
  ['JSON that is no answer', { status: 200, text: '{"vault":1}' }],
  ['nothing', { status: 200, text: '' }],
])('a subgraph that answers %s counts as not answering', async (_, reply) => {
  world.subgraphs['justice']!.answerWith(reply)
  const answer = await ask()
  expect(answer.body).toEqual(greyed)
  expect(answer.text).not.toContain('vault')
})

test('when the subgraph of the first step is dead, its part is null and the request still ends well', async () => {
  await world.subgraphs['persons']!.stop()
  expect(await ask()).toMatchObject({
    status: 200,
    body: {
      data: { caseFiles: null },
      errors: [{ path: ['caseFiles'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    },
  })
})

test('a subgraph that comes back is used again', async () => {
  world.subgraphs['justice']!.answerWith({ status: 503, text: '' })
  expect((await ask()).body.errors).toHaveLength(1)
  world.subgraphs['justice']!.answerWith(null)
  expect((await ask()).body.errors).toBeUndefined()
})

test('a broken connection is tried once more for a query, with an assertion of its own', async () => {
  world.subgraphs['justice']!.breakNext(1)
  expect((await ask()).body.errors).toBeUndefined()
  const assertions = received('justice').map(({ headers }) => headers['x-houvast-assertion'])
  expect(assertions).toHaveLength(2)
  expect(new Set(assertions).size).toBe(2)
})

test('it is tried once and not more', async () => {
  world.subgraphs['justice']!.breakNext(5)
  expect((await ask()).body).toEqual(greyed)
  expect(received('justice')).toHaveLength(2)
})

test('a mutation is never sent twice', async () => {
  world.subgraphs['persons']!.breakNext(1)
  const reply = await ask('mutation { touchCase(id: "case_1") { id } }')
  expect(reply.body).toMatchObject({
    data: { touchCase: null },
    errors: [{ path: ['touchCase'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
  })
  expect(received('persons')).toHaveLength(1)
})

test('codes of the closed list pass with their own text; all others are our mistake', async () => {
  const errors = (code: unknown, extra: object = {}) =>
    JSON.stringify({
      data: { caseFile: null },
      errors: [{ message: 'vault of DEMO One', path: ['caseFile'], extensions: { code, sql: 'vault', ...extra } }],
    })
  const codeFor = async (code: unknown, extra?: object) => {
    world.subgraphs['persons']!.answerWith({ status: 200, text: errors(code, extra) })
    const { body, text } = await ask('{ caseFile(id: "case_1") { code } }')
    expect(text).not.toMatch(/vault|DEMO/)
    expect(body.data).toEqual({ caseFile: null })
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].path).toEqual(['caseFile'])
    return body.errors[0].extensions
  }
  expect(await codeFor('NOT_FOUND')).toEqual({ code: 'NOT_FOUND' })
  expect(await codeFor('AUDIT_UNAVAILABLE')).toEqual({ code: 'AUDIT_UNAVAILABLE' })
  expect(await codeFor('BAD_USER_INPUT', { field: ['input', 'name'] })).toEqual({
    code: 'BAD_USER_INPUT',
    field: ['input', 'name'],
  })
  expect(await codeFor('BAD_USER_INPUT', { field: ['vault of DEMO One'] })).toEqual({ code: 'BAD_USER_INPUT' })
  const reason = { missing: 'TASK', askWhom: ['TEAM_LEAD'] }
  expect(await codeFor('FORBIDDEN', { reason: { ...reason, file: 'vault' } })).toEqual({ code: 'FORBIDDEN', reason })
  expect(await codeFor('FORBIDDEN', { reason: { ...reason, askWhom: ['DEMO One'] } })).toEqual({ code: 'FORBIDDEN' })
  expect(await codeFor('NOT_FOUND', { reason })).toEqual({ code: 'NOT_FOUND' })
  for (const code of ['DATABASE_DOWN', 'GRAPHQL_VALIDATION_FAILED', 42, undefined]) {
    expect(await codeFor(code)).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
  }
})

test('an error about a whole fetch belongs to the parts that it was to fill', async () => {
  const refusal = { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }
  world.subgraphs['justice']!.answerWith({ status: 401, text: JSON.stringify(refusal) })
  expect((await ask()).body).toEqual({
    ...greyed,
    errors: [
      {
        message: ERROR_TEXTS.UNAUTHENTICATED,
        path: ['caseFiles', 'nodes', '@', 'residence'],
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  })
})

/** What the log says of subgraphs for one request. */
const toldOf = ({ headers }: { readonly headers: Headers }) =>
  world.log
    .map(line => JSON.parse(line))
    .filter(({ requestId, subgraph }) => subgraph && requestId === headers.get('x-request-id'))
    .map(({ subgraph, reason }) => `${subgraph} ${reason}`)

test('the log says of which kind the failure of a subgraph was, and nothing of what it answered', async () => {
  world.subgraphs['justice']!.answerWith({ status: 200, text: '<html>vault</html>' })
  expect(toldOf(await ask())).toEqual(['justice NotGraphql'])
  world.subgraphs['justice']!.answerWith(null)
  expect(toldOf(await ask())).toEqual([])
  world.subgraphs['justice']!.breakNext(2)
  expect(toldOf(await ask())).toEqual(['justice ConnectionFailed'])
  expect(world.log.join()).not.toContain('vault')
})

test('an answer that does not fit what was asked is in the log by its kind', async () => {
  world.subgraphs['justice']!.answerWith({ status: 200, text: '{"data":{"_entities":["vault"]}}' })
  const reply = await ask()
  expect(reply.body.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
  const requestId = reply.headers.get('x-request-id')
  const failed = world.log.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'failed')
  expect(failed).toMatchObject([{ requestId, reason: 'Error' }])
  expect(world.log.join()).not.toContain('vault')
})

test('connections to a subgraph are kept and used again', async () => {
  for (const _ of Array(5)) await ask()
  expect(received('persons')).toHaveLength(5)
  expect(new Set(received('persons').map(({ port }) => port)).size).toBe(1)
})
