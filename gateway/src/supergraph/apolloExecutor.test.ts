import { SeenAssertions, verifyAssertion } from '@houvast/schema'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { apolloExecutor } from './apolloExecutor.js'

let own: GatewayUnderTest
let library: GatewayUnderTest
const both = () => [own, library]
const all = ({ subgraphs }: GatewayUnderTest) => Object.values(subgraphs)
beforeAll(async () => {
  own = await gatewayUnderTest({ subgraphs: CASE_WORLD })
  library = await gatewayUnderTest({ subgraphs: CASE_WORLD, makeExecutor: apolloExecutor })
})
afterAll(() => Promise.all(both().map(world => world?.stop())))
beforeEach(() => {
  for (const subgraph of both().flatMap(all)) {
    subgraph.answerWith(null)
    subgraph.received.length = 0
  }
})

const fetched = (world: GatewayUnderTest) =>
  all(world)
    .flatMap(({ received }) => received.map(({ body }) => body.query))
    .join(' ')

/** Asks both, which have to say the same. @returns the answer of the library's executor */
async function ask(role: string, query: string) {
  const [ours, theirs] = await Promise.all(both().map(world => world.ask([role], { query })))
  expect({ status: theirs!.status, text: theirs!.text }).toEqual({ status: ours!.status, text: ours!.text })
  return theirs!
}

const PAGE = '{ caseFiles(first: 2) { nodes { id name residence { step } code } } }'

test('a question to two subgraphs is answered as by our own executor', async () => {
  const { body } = await ask('LEGAL_WORKER', PAGE)
  const { nodes } = body.data.caseFiles
  expect(nodes[0]).toEqual({ id: 'case_1', name: 'DEMO One', residence: { step: 'step of case_1' }, code: 'D-1' })
  expect(nodes).toHaveLength(2)
  expect(body.errors).toBeUndefined()
})

test('refused places are null in their order, with an error each, and are never fetched', async () => {
  const { body } = await ask('SHELTER_EDUCATOR', PAGE)
  const nodes = [
    { id: 'case_1', name: null, residence: null, code: 'D-1' },
    { id: 'case_2', name: null, residence: null, code: 'D-2' },
  ]
  expect(body.data).toEqual({ caseFiles: { nodes } })
  expect(body.errors.map(({ path }: { path: string[] }) => path.at(-1))).toEqual(['name', 'residence'])
  expect(fetched(library)).toContain('code')
  expect(fetched(library)).not.toMatch(/name|residence/)
})

test.each([
  ['a question', 'FINANCE', PAGE, { caseFiles: null }],
  ['a deed', 'LEGAL_WORKER', 'mutation { openCase(input: { name: "DEMO" }) { id } }', { openCase: null }],
])('%s of which everything is refused reaches no subgraph', async (_, role, query, data) => {
  const { body } = await ask(role, query)
  expect(body).toMatchObject({ data, errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }] })
  expect(fetched(library)).toBe('')
})

test('an error in a subgraph is masked and keeps its place, beside what is refused', async () => {
  const { body, text } = await ask('SHELTER_EDUCATOR', '{ caseFile(id: "case_1") { name broken code } }')
  expect(body.data).toEqual({ caseFile: { name: null, broken: null, code: 'D-1' } })
  expect(body.errors).toMatchObject([
    { path: ['caseFile', 'name'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    { path: ['caseFile', 'broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ])
  expect(text).not.toContain('vault')
})

test('what is not there is null, and nothing more is asked about it', async () => {
  const { body } = await ask('LEGAL_WORKER', '{ caseFile(id: "case_3") { code residence { step } } }')
  expect(body).toEqual({ data: { caseFile: null } })
  expect(library.subgraphs['justice']!.received).toEqual([])
})

test.each([
  ['fails', { status: 500, text: 'vault' }, 'SUBGRAPH_UNAVAILABLE'],
  [
    'refuses',
    { status: 401, text: '{"errors":[{"message":"vault","extensions":{"code":"UNAUTHENTICATED"}}]}' },
    'UNAUTHENTICATED',
  ],
])('where a subgraph %s, its part is null with one error, and the rest is answered', async (_, reply, code) => {
  for (const { subgraphs } of both()) subgraphs['justice']!.answerWith(reply)
  const { body, text } = await ask('LEGAL_WORKER', '{ caseFile(id: "case_1") { residence { step } code } }')
  expect(body.data).toEqual({ caseFile: { residence: null, code: 'D-1' } })
  expect(body.errors).toMatchObject([{ path: ['caseFile', 'residence'], extensions: { code } }])
  expect(text).not.toContain('vault')
})

test('what one request asks twice at the same moment is fetched once, and answered at both places', async () => {
  const residence = 'caseFile(id: "case_1") { residence { step } }'
  const { body } = await ask('LEGAL_WORKER', `{ one: ${residence} same: ${residence} }`)
  const step = { residence: { step: 'step of case_1' } }
  expect(body).toEqual({ data: { one: step, same: step } })
  expect(library.subgraphs['justice']!.received).toHaveLength(1)
})

test('it is the library that runs: it alone tells subgraphs what a client calls its operation', async () => {
  await ask('LEGAL_WORKER', 'query Called { caseFile(id: "case_1") { code } }')
  expect(fetched(own)).not.toContain('Called')
  expect(fetched(library)).toContain('Called')
})

test('every subgraph gets the token of the viewer and an assertion about exactly what it is asked', async () => {
  const token = await library.tokenFor(['LEGAL_WORKER'])
  const { headers } = await library.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: PAGE }),
  })
  for (const [audience, { received }] of Object.entries(library.subgraphs)) {
    expect(received).toHaveLength(1)
    const [{ headers: given, text: body }] = received as [(typeof received)[0]]
    const checked = { audience, key: library.keys[audience]!, body, token, seen: new SeenAssertions() }
    const claims = verifyAssertion(given['x-houvast-assertion'] as string, checked)
    expect(claims).toMatchObject({ op: 'free', viewer: { centre: 'PAGASA', roles: ['LEGAL_WORKER'] } })
    expect(given['authorization']).toBe(`Bearer ${token}`)
    expect(given['x-request-id']).toBe(headers.get('x-request-id'))
  }
})
