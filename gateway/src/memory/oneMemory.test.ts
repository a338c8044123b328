import { Parser } from 'graphql/language/parser.js'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { staff } from '../contracts/staff.js'
import { vona } from '../contracts/vona.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

let world: GatewayUnderTest
beforeEach(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [staff, vona] })
})
afterEach(() => world.stop())

const memory = () => world.roads[0]!.supergraph.memory
const ask = (role: string, name: string) =>
  world.ask([role], { query: `query ${name} { caseFile(id: "case_1") { code } }` })

/** Counts how often a text is parsed, whoever does it: Apollo Server and everything of ours share one parser. */
function countParsing(text: string) {
  const parsing = vi.spyOn(Parser.prototype, 'parseDocument')
  onTestFinished(() => parsing.mockRestore())
  return () => (parsing.mock.contexts as Parser[]).filter(parser => parser['_lexer'].source.body === text).length
}

test('a free text that is asked again is found in the memory, and not read again', async () => {
  const query = '{ caseFile(id: "case_1") { code } }'
  const timesParsed = countParsing(query)
  await world.ask(['LEGAL_WORKER'], { query })
  // Before it is validated, for its size, and by Apollo Server.
  expect(timesParsed()).toBe(2)
  for (const role of ['LEGAL_WORKER', 'LEGAL_WORKER', 'SHELTER_EDUCATOR'])
    expect((await world.ask([role], { query })).status).toBe(200)
  expect(timesParsed()).toBe(2)
})

test('a text that was too large is refused again without being read', async () => {
  const query = `{ ${'a: __typename '.repeat(100)} }`
  const timesParsed = countParsing(query)
  const first = await world.ask(['LEGAL_WORKER'], { query })
  expect(first.body.errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX')
  expect(timesParsed()).toBe(1)
  const again = await world.ask(['LEGAL_WORKER'], { query })
  expect([again.status, again.text]).toEqual([first.status, first.text])
  expect(timesParsed()).toBe(1)
})

test('a text with half a character in it, which is no document, hides no other that is too large', async () => {
  const text = (character: string) => `{ ${'a: __typename '.repeat(100)} caseFile(id: "${character}") { id } }`
  const codes = []
  for (const character of ['\ud800', '\ufffd', '\ud800'])
    codes.push((await world.ask(['LEGAL_WORKER'], { query: text(character) })).body.errors[0].extensions.code)
  expect(codes).toEqual(['GRAPHQL_PARSE_FAILED', 'QUERY_TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED'])
})

test('a text that is asked again takes no more memory: it is decided, planned and compiled once', async () => {
  await ask('LEGAL_WORKER', 'Once')
  const { bytes } = memory()
  expect(bytes).toBeGreaterThan(0)
  await ask('LEGAL_WORKER', 'Once')
  expect(memory().bytes).toBe(bytes)
  await ask('LEGAL_WORKER', 'Another')
  expect(memory().bytes).toBeGreaterThan(bytes * 1.9)
})

test('what is read from fetches that were not answered is kept in the one memory', async () => {
  await ask('LEGAL_WORKER', 'Once')
  const { bytes } = memory()
  world.subgraphs['persons']!.answerWith({ status: 503, text: '' })
  await ask('LEGAL_WORKER', 'Once')
  const { bytes: after } = memory()
  expect(after).toBeGreaterThan(bytes)
  await ask('LEGAL_WORKER', 'Once')
  expect(memory().bytes).toBe(after)
})

test('all endpoints share one memory, so that three of them do not take three times as much', () => {
  for (const { supergraph } of world.roads) expect(supergraph.memory).toBe(memory())
  expect(memory().mostBytes).toBe(64 * 1024 * 1024)
})

test('what was worked out for a supergraph is forgotten with it', async () => {
  const { supergraph } = world.roads[0]!
  const before = memory().bytes
  await ask('LEGAL_WORKER', 'Once')
  const { current } = supergraph
  const after = memory().bytes
  await current.stop()
  expect(memory().bytes).toBeLessThan(before + (after - before) / 3)
})
