import { gzipSync } from 'node:zlib'
import { ERROR_TEXTS } from '@houvast/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CONTRACTS } from '../contracts/index.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { replyTo } from '../testing/rawRequest.js'

// The questions that attackers and their tools ask of any GraphQL server (among them the thirteen of graphql-cop), asked in
// production at every endpoint by somebody who may come in there.
const SOMEBODY: Readonly<Record<string, readonly string[]>> = {
  '/graphql': ['SOCIAL_WORKER'],
  '/vona/graphql': ['PARTNER_PROGRAM'],
  '/analytics/graphql': ['ANALYST'],
}

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({
    subgraphs: CASE_WORLD,
    contracts: [CONTRACTS[0]!, ...CONTRACTS.slice(1)],
    documents: {},
  })
})
afterAll(() => world?.stop())
beforeEach(() => {
  for (const subgraph of Object.values(world.subgraphs)) subgraph.received.length = 0
})

const fixed = (code: keyof typeof ERROR_TEXTS) => ({ errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] })
const REFUSED = fixed('BAD_REQUEST')

describe.each(CONTRACTS.map(contract => [contract.path, contract] as const))('%s', (path, contract) => {
  const isFree = !contract.freeText.isForLocalModeOnly
  const token = async () => {
    const roles = SOMEBODY[path]!
    return world.tokenFor(roles, roles.includes('ANALYST') ? null : 'PAGASA')
  }
  const send = async (init: RequestInit, search = '') =>
    world.send(path + search, {
      ...init,
      headers: { authorization: `Bearer ${await token()}`, ...(init.headers as Record<string, string>) },
    })
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    send({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const ask = (query: string, headers: Record<string, string> = {}) => post(JSON.stringify({ query }), headers)
  const asked = () => Object.values(world.subgraphs).flatMap(({ received }) => received).length

  test('answers who asks rightly', async () => {
    const reply = await ask('{ __typename }')
    expect(reply).toMatchObject(
      isFree
        ? { status: 200, body: { data: { __typename: 'Query' } } }
        : { status: 403, body: fixed('PERSISTED_DOCUMENT_REQUIRED') },
    )
  })

  test.each([
    ['a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with files', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['JSON that pretends to be text', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }],
    ['another charset', '{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=ibm500' }],
    ['a compressed body', new Uint8Array(gzipSync('{"query":"{ __typename }"}')), { 'content-encoding': 'gzip' }],
  ])('refuses %s', async (_, body, headers: Record<string, string>) => {
    expect(await post(body, headers)).toMatchObject({ status: 415, body: REFUSED })
  })

  test.each([
    ['a batch', JSON.stringify(Array(10).fill({ query: '{ __typename }' }))],
    [
      'a hash of a document that nobody registered',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
    ],
    ['extensions that are a list', '{"query":"{ __typename }","extensions":[]}'],
  ])('refuses %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: REFUSED })
  })

  test('refuses a body of more than 64 kB', async () => {
    expect(await ask(`{ ${'#'.repeat(64 * 1024)}`)).toMatchObject({ status: 413, body: REFUSED })
  })

  test.each(['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', ...(contract.methods.includes('GET') ? [] : ['GET'])])(
    'refuses %s and says what it takes',
    async method => {
      const reply = await send({ method }, '?query=%7B__typename%7D')
      expect(reply.status).toBe(405)
      expect(reply.headers.get('allow')).toBe(contract.methods.join(', '))
      expect(asked()).toBe(0)
    },
  )

  test('changes nothing by GET', async () => {
    const reply = await send({}, `?query=${encodeURIComponent('mutation { touchCase(id: "case_1") { id } }')}`)
    expect(reply).toMatchObject({ status: 405, body: REFUSED })
    expect(asked()).toBe(0)
  })

  test('shows no page to a browser that looks', async () => {
    const reply = await world.send(path, { headers: { accept: 'text/html,*/*;q=0.1' } })
    expect(reply.status).toBe(contract.methods.includes('GET') ? 401 : 405)
    expect(reply.text).not.toMatch(/<|graphiql|playground|sandbox/i)
  })

  test('tells nothing of how an answer was made', async () => {
    for (const header of ['apollo-query-plan-experimental', 'apollo-federation-include-trace', 'x-apollo-tracing']) {
      const { body, text } = await ask('{ __typename }', { [header]: 'ftv1' })
      expect(Object.keys(body.extensions ?? {})).toEqual(isFree && contract.tellsCost ? ['cost'] : [])
      expect(text).not.toMatch(/tracing|queryPlan|ftv1/)
    }
  })

  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => part(i)).join(' ')
  test.each([
    ['101 aliases', many(101, i => `a${i}: __typename`), 'QUERY_TOO_COMPLEX'],
    ['one field 500 times', '__typename '.repeat(500), 'QUERY_TOO_COMPLEX'],
    ['1,000 guesses of an id', many(1_000, i => `a${i}: caseFile(id: "case_${i}") { id }`), 'QUERY_TOO_COMPLEX'],
    ['directives upon directives', `__typename ${'@aa'.repeat(10)}`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'the schema in circles',
      '__schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['lists in lists', `caseFile(id: ${'['.repeat(400)}${']'.repeat(400)}) { id }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a field that nearly exists', 'caseFil(id: "case_1") { id }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an argument that nearly exists', 'caseFile(idd: "case_1") { id }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subgraph’s own schema', '_service { sdl }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subgraph’s entities', '_entities(representations: []) { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('answers %s with a fixed text that suggests nothing', async (_, selections, code) => {
    const { body, text, headers } = await ask(`{ ${selections} }`)
    const answered = isFree ? code : 'PERSISTED_DOCUMENT_REQUIRED'
    for (const error of body.errors) {
      expect(error.message).toBe(ERROR_TEXTS[answered as keyof typeof ERROR_TEXTS])
      expect(Object.keys(error).filter(key => key !== 'locations')).toEqual(['message', 'extensions'])
      expect(error.extensions).toEqual({ code: answered })
    }
    expect(body.errors.length).toBeLessThanOrEqual(6)
    expect(text).not.toMatch(/caseFil|idd|Did you mean|stack|exception/)
    expect(body.data).toBeUndefined()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(asked()).toBe(0)
  })

  test('answers what is no document without a trace of its own works', async () => {
    const { body, text } = await ask('qwerty cop { abc }')
    expect(body.errors[0].extensions).toEqual({ code: isFree ? 'GRAPHQL_PARSE_FAILED' : 'PERSISTED_DOCUMENT_REQUIRED' })
    expect(text).not.toMatch(/qwerty|node_modules|stack|exception/)
  })

  test('has no subscriptions, over no protocol', async () => {
    const { body } = await ask('subscription { caseFile }')
    expect(body.errors[0].extensions.code).toMatch(
      /^(GRAPHQL_VALIDATION_FAILED|BAD_REQUEST|PERSISTED_DOCUMENT_REQUIRED)$/,
    )
    const lines = [
      `GET ${path} HTTP/1.1`,
      `Host: ${new URL(world.url).host}`,
      `Authorization: Bearer ${await token()}`,
      ...['Connection: Upgrade, close', 'Upgrade: websocket', 'Sec-WebSocket-Protocol: graphql-transport-ws'],
      ...['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
    ]
    expect(await replyTo(world.url, `${lines.join('\r\n')}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(asked()).toBe(0)
  })
})
