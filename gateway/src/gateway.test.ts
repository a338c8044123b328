import { SeenAssertions, verifyAssertion } from '@houvast/schema'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CASE_WORLD } from './testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from './testing/gatewayUnderTest.js'
import { claimsOf } from './testing/issuer.js'

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD })
})
afterAll(() => world.stop())
beforeEach(() => {
  for (const subgraph of Object.values(world.subgraphs)) subgraph.received.length = 0
})

const query = '{ caseFiles(first: 10) { nodes { id code name residence { step } } } }'
const fetched = () =>
  Object.values(world.subgraphs)
    .flatMap(({ received }) => received.map(({ body }) => body.query))
    .join(' ')

test('one question is answered from two subgraphs', async () => {
  const { status, body } = await world.ask(['LEGAL_WORKER'], { query })
  expect(status).toBe(200)
  expect(body).toEqual({
    data: {
      caseFiles: {
        nodes: [
          { id: 'case_1', code: 'D-1', name: 'DEMO One', residence: { step: 'step of case_1' } },
          { id: 'case_2', code: 'D-2', name: 'DEMO Two', residence: { step: 'step of case_2' } },
        ],
      },
    },
  })
})

test('the same question without the rights has nulls and one error per refused place, and the fields are never fetched', async () => {
  const { status, body } = await world.ask(['SHELTER_EDUCATOR'], { query })
  expect(status).toBe(200)
  expect(body).toEqual({
    data: {
      caseFiles: {
        nodes: [
          { id: 'case_1', code: 'D-1', name: null, residence: null },
          { id: 'case_2', code: 'D-2', name: null, residence: null },
        ],
      },
    },
    errors: [
      {
        message: 'Unauthorized field or type',
        path: ['caseFiles', 'nodes', '@', 'name'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      },
      {
        message: 'Unauthorized field or type',
        path: ['caseFiles', 'nodes', '@', 'residence'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      },
    ],
  })
  expect(world.subgraphs['justice']!.received).toEqual([])
  expect(fetched()).not.toMatch(/name|residence/)
})

test('plans are not shared between viewers with different rights, in either order', async () => {
  const text = '{ caseFile(id: "case_1") { name residence { step } } }'
  const ask = async (role: string) => (await world.ask([role], { query: text })).body.data.caseFile
  const all = { name: 'DEMO One', residence: { step: 'step of case_1' } }
  const none = { name: null, residence: null }
  expect(await ask('LEGAL_WORKER')).toEqual(all)
  expect(await ask('SHELTER_EDUCATOR')).toEqual(none)
  expect(await ask('LEGAL_WORKER')).toEqual(all)
  const other = text.replace('{ name', '{ code name')
  expect((await world.ask(['SHELTER_EDUCATOR'], { query: other })).body.data.caseFile).toMatchObject(none)
  expect((await world.ask(['LEGAL_WORKER'], { query: other })).body.data.caseFile).toMatchObject(all)
})

test('when everything is refused no subgraph is called', async () => {
  const { body } = await world.ask(['FINANCE'], { query })
  expect(body.data).toEqual({ caseFiles: null })
  expect(body.errors).toHaveLength(1)
  expect(fetched()).toBe('')
})

test('a refused mutation is not executed', async () => {
  const { body } = await world.ask(['LEGAL_WORKER'], { query: 'mutation { openCase(input: { name: "DEMO" }) { id } }' })
  expect(body.data).toEqual({ openCase: null })
  expect(fetched()).toBe('')
})

test('a subgraph gets the own token, an assertion about exactly this body, the request id, and nothing else of the client', async () => {
  const token = await world.tokenFor(['LEGAL_WORKER'])
  const reply = await world.send('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-houvast-assertion': 'forged',
      'x-centre': 'PAYOKE',
      'x-request-id': 'chosen',
      cookie: 'a=b',
    },
    body: JSON.stringify({ query: 'query Mine { caseFile(id: "case_1") { residence { step } } }' }),
  })
  for (const [audience, { received }] of Object.entries(world.subgraphs)) {
    const [{ headers, text }] = received as [(typeof received)[0]]
    const checked = { audience, key: world.keys[audience]!, body: text, token, seen: new SeenAssertions() }
    const claims = verifyAssertion(headers['x-houvast-assertion'] as string, checked)
    expect(claims).toMatchObject({ op: 'Mine', viewer: { centre: 'PAGASA', roles: ['LEGAL_WORKER'] } })
    expect(headers['authorization']).toBe(`Bearer ${token}`)
    expect(headers['x-request-id']).toBe(reply.headers.get('x-request-id'))
    const sent = ['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host']
    expect(Object.keys(headers).sort()).toEqual([...sent, 'x-houvast-assertion', 'x-request-id'])
  }
  expect(reply.headers.get('x-request-id')).not.toBe('chosen')
  expect(reply.text).not.toContain(reply.headers.get('x-request-id'))
})

test('an error inside a subgraph is masked and keeps its place', async () => {
  const { body, text } = await world.ask(['LEGAL_WORKER'], { query: '{ caseFile(id: "case_1") { code broken } }' })
  expect(body.data).toEqual({ caseFile: { code: 'D-1', broken: null } })
  expect(body.errors).toMatchObject([{ path: ['caseFile', 'broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
  expect(Object.keys(body.errors[0].extensions)).toEqual(['code'])
  expect(text).not.toMatch(/vault|persons|127\.0\.0\.1/)
})

test('no answer may be kept by anybody', async () => {
  expect((await world.ask(['LEGAL_WORKER'], { query })).headers.get('cache-control')).toBe('no-store')
  expect((await world.ask(null, { query })).headers.get('cache-control')).toBe('no-store')
})

test('the log has one line per request, without what was asked or answered', async () => {
  world.log.length = 0
  await world.ask(['LEGAL_WORKER'], {
    query: 'query Secretive($n: String!) { find(text: $n) { name } }',
    variables: { n: 'DEMO Searched' },
  })
  await expect.poll(() => world.log.filter(line => line.includes('answered'))).toHaveLength(1)
  expect(world.log.join('')).not.toMatch(/DEMO|Secretive|worker_|Bearer/)
})

test('a condition that is null is refused, also after the same question was answered', async () => {
  const text = 'query ($yes: Boolean = true) { caseFile(id: "case_1") { code name @include(if: $yes) } }'
  expect((await world.ask(['SHELTER_EDUCATOR'], { query: text })).body.data.caseFile).toEqual({
    code: 'D-1',
    name: null,
  })
  const no = await world.ask(['SHELTER_EDUCATOR'], { query: text, variables: { yes: false } })
  expect(no.body).toEqual({ data: { caseFile: { code: 'D-1' } } })
  const wrong = await world.ask(['SHELTER_EDUCATOR'], { query: text, variables: { yes: null } })
  expect(wrong).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', field: ['yes'] } }] },
  })
  expect(fetched()).not.toContain('name')
})

test('many viewers at the same moment are never taken for one another', async () => {
  const roles = ['LEGAL_WORKER', 'SHELTER_EDUCATOR', 'TEAM_LEAD']
  const text = 'query ($id: ID!) { caseFile(id: $id) { name } }'
  const ask = async (index: number) => {
    const role = roles[index % roles.length]!
    const centre = ['PAGASA', 'PAYOKE', 'SURYA'][index % 3]!
    const token = await world.issuer.tokenFor({ ...claimsOf([role], centre), sub: `worker_${index}` })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const body = JSON.stringify({ query: text, variables: { id: `worker_${index}` } })
    const reply = await world.send('/graphql', { method: 'POST', headers, body })
    return { isRefused: reply.body.errors !== undefined, isEducator: role === 'SHELTER_EDUCATOR' }
  }
  const replies = await Promise.all(Array.from({ length: 60 }, (_, index) => ask(index)))
  expect(replies.filter(({ isRefused, isEducator }) => isRefused !== isEducator)).toEqual([])
  const { received } = world.subgraphs['persons']!
  expect(received).toHaveLength(60)
  for (const { headers, body } of received) {
    const part = (text: unknown, index: number) => String(text).split('.')[index] ?? ''
    const token = JSON.parse(Buffer.from(part(headers['authorization'], 1), 'base64url').toString())
    const assertion = JSON.parse(Buffer.from(part(headers['x-houvast-assertion'], 1), 'base64url').toString())
    expect(body.variables).toEqual({ id: token.sub })
    expect(assertion.viewer).toEqual({ id: token.sub, centre: token.centre, roles: token.roles })
  }
})
