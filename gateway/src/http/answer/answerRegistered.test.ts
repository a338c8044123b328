import { createHash } from 'node:crypto'
import { ERROR_TEXTS } from '@houvast/schema'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Contract } from '../../contracts/contract.js'
import { staff } from '../../contracts/staff.js'
import { CHARACTERS_OF_ONE, COST_OF_REQUEST } from '../../load/load.js'
import { CASE_WORLD } from '../../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../../testing/gatewayUnderTest.js'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const CASE = 'query Case($id: ID!) { caseFile(id: $id) { code name residence { step } } }'
const PAGE = 'query Page($first: Int!) { caseFiles(first: $first) { nodes { code broken } } }'
const FIND = 'query Find($text: String!) { find(text: $text) { id } }'
const DATES = 'query Dates($during: Period) { opened(during: $during) { id } }'
const DEED = 'mutation Open($input: OpenCase!) { openCase(input: $input) { id } }'
const TWO = 'query One { caseFiles(first: 1) { nodes { id } } } query Two { caseFiles(first: 2) { nodes { code } } }'
const UNKNOWN_FIELD = 'query Unknown { caseFile(id: "case_1") { nothing } }'
const NOT_WHOLE = 'query Sometimes($yes: Boolean!) { caseFiles(first: 1) { nodes { id code @include(if: $yes) } } }'
const DEAR = `query Dear($first: Int!) { ${Array.from({ length: 30 }, (_, i) => `a${i}: caseFiles(first: $first) { nodes { next { id } } }`).join(' ')} }`
const TEXTS = [CASE, PAGE, FIND, DATES, DEED, TWO, UNKNOWN_FIELD, NOT_WHOLE, DEAR]

/** What is registered may be asked as free text too, at the same price. */
const BOTH_WAYS: Contract = { ...staff, freeText: { mostCost: 5_000, isForLocalModeOnly: false } }
/** Says beside the errors what is refused. */
const BESIDE: Contract = { ...BOTH_WAYS, path: '/beside', refusalsTold: 'extensions', tellsCost: true }
const NOWHERE: Contract = { ...BOTH_WAYS, path: '/nowhere', refusalsTold: 'nowhere' }
const TELLING: Contract = {
  ...BOTH_WAYS,
  path: '/telling',
  tellsCost: true,
  answersPlainJsonWith200: true,
  load: { ...staff.load, costPerMinute: 600_000 },
}

let minutes = 0
const load = { delay: () => 0, now: () => minutes * 60_000, date: () => Date.UTC(2026, 10, 23) }

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({
    subgraphs: CASE_WORLD,
    contracts: [BOTH_WAYS, TELLING, BESIDE, NOWHERE],
    load,
    documents: Object.fromEntries(TEXTS.map(text => [hash(text), text])),
  })
})
afterAll(() => world.stop())

const OWN_TO_EACH = ['x-request-id', 'date']

async function ask({ path }: Contract, roles: readonly string[], body: object, accept = 'application/json') {
  const authorization = `Bearer ${await world.tokenFor(roles)}`
  const { status, text, headers } = await world.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, accept },
    body: JSON.stringify(body),
  })
  const comparable = [...headers].filter(([name]) => !OWN_TO_EACH.includes(name))
  return { status, text, headers: comparable.sort() }
}

const QUESTIONS = [
  ['a good question', ['LEGAL_WORKER'], CASE, { variables: { id: 'case_1' } }, 200],
  ['an object that is not there', ['LEGAL_WORKER'], CASE, { variables: { id: 'case_9' } }, 200],
  ['refused places', ['SHELTER_EDUCATOR'], CASE, { variables: { id: 'case_1' } }, 200],
  ['errors of a subgraph', ['LEGAL_WORKER'], PAGE, { variables: { first: 2 } }, 200],
  ['a page that is too large', ['LEGAL_WORKER'], PAGE, { variables: { first: 101 } }, 400],
  ['a variable that is missing', ['LEGAL_WORKER'], PAGE, {}, 400],
  ['a variable of a wrong type', ['LEGAL_WORKER'], FIND, { variables: { text: 1 } }, 400],
  ['a text that nobody may send', ['LEGAL_WORKER'], FIND, { variables: { text: '\u0000' } }, 400],
  ['a day that does not exist', ['LEGAL_WORKER'], DATES, { variables: { during: { from: '2026-02-30' } } }, 400],
  ['a deed that one may not do', ['SHELTER_EDUCATOR'], DEED, { variables: { input: { name: 'DEMO' } } }, 200],
  ['one of two operations', ['LEGAL_WORKER'], TWO, { operationName: 'Two' }, 200],
  ['neither of two operations', ['LEGAL_WORKER'], TWO, {}, 400],
  ['an operation that is not there', ['LEGAL_WORKER'], TWO, { operationName: 'Three' }, 400],
  ['a document that does not fit the schema', ['LEGAL_WORKER'], UNKNOWN_FIELD, {}, 400],
  ['what costs just enough', ['LEGAL_WORKER'], DEAR, { variables: { first: 50 } }, 200],
  ['what costs too much', ['LEGAL_WORKER'], DEAR, { variables: { first: 100 } }, 400],
  ['a part that is left out', ['LEGAL_WORKER'], NOT_WHOLE, { variables: { yes: false } }, 200],
] as const

/** As it would be if reading a text had cost nothing, as it costs nothing when it is registered. */
const readForNothing = (text: string, answer: string) =>
  answer.replace(
    /"remaining":(\d+)/,
    (_, left) => `"remaining":${Number(left) + Math.floor(text.length / CHARACTERS_OF_ONE)}`,
  )

/** The same question on both ways, with a full budget; the server behind the long one counts what it is asked. */
async function bothWays(contract: Contract, roles: readonly string[], text: string, rest: object) {
  const { server } = world.roads.find(road => road.contract === contract)!
  const asked = vi.spyOn(server, 'executeHTTPGraphQLRequest')
  const short = await ask(contract, roles, { documentId: `sha256:${hash(text)}`, ...rest })
  const askedByShort = asked.mock.calls.length
  minutes += 1
  const long = await ask(contract, roles, { query: text, ...rest })
  minutes += 1
  const askedByLong = asked.mock.calls.length - askedByShort
  asked.mockRestore()
  return { short, long, askedByShort, askedByLong }
}

const LEFT_TO_THE_SERVER = [UNKNOWN_FIELD, TWO]

test.each(QUESTIONS)(
  'the short way answers %s with the bytes and headers of the long one',
  async (_, roles, text, rest, status) => {
    const { short, long, askedByShort, askedByLong } = await bothWays(BOTH_WAYS, roles, text, rest)
    expect(short).toEqual(long)
    expect(short.status).toBe(status)
    expect(askedByLong).toBe(1)
    if (!LEFT_TO_THE_SERVER.includes(text)) expect(askedByShort).toBe(0)
  },
)

test.each(QUESTIONS)('the short way tells the cost of %s as the long one does', async (_, roles, text, rest) => {
  const { short, long } = await bothWays(TELLING, roles, text, rest)
  expect(short).toEqual({ ...long, text: readForNothing(text, long.text) })
})

test.each([
  ['among the errors', BOTH_WAYS],
  ['beside them', BESIDE],
  ['nowhere', NOWHERE],
])('the short way says %s what is refused, as the long one does', async (_, contract) => {
  for (const [, roles, text, rest] of QUESTIONS) {
    const { short, long } = await bothWays(contract, roles, text, rest)
    expect(short).toEqual(long)
  }
})

test('what is refused is said where the contract wants it, is null and is not fetched in any case', async () => {
  const refusal = {
    message: ERROR_TEXTS.UNAUTHORIZED_FIELD_OR_TYPE,
    path: ['caseFile', 'residence'],
    extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: { missing: 'ROLE', askWhom: expect.any(Array) } },
  }
  const told = async (contract: Contract) => {
    world.subgraphs['justice']!.received.length = 0
    const { short } = await bothWays(contract, ['SHELTER_EDUCATOR'], CASE, { variables: { id: 'case_1' } })
    expect(world.subgraphs['justice']!.received).toEqual([])
    const { data, errors, extensions } = JSON.parse(short.text)
    expect(data.caseFile.residence).toBeNull()
    return { errors, extensions }
  }
  const both = await told(BOTH_WAYS)
  expect(both.errors).toContainEqual(refusal)
  expect(both.extensions).toBeUndefined()
  const beside = await told(BESIDE)
  expect(beside).toEqual({ extensions: { authorizationErrors: both.errors, cost: expect.any(Object) } })
  expect(await told(NOWHERE)).toEqual({})
})

test('a question by the short way is told its cost and what is left, and so is one that costs too much', async () => {
  const told = async (first: number) => {
    const { short } = await bothWays(TELLING, ['LEGAL_WORKER'], DEAR, { variables: { first } })
    return JSON.parse(short.text).extensions
  }
  // One more for reading its 120 fields.
  const cost = 30 * (1 + 50 * 2) + 1
  const most = 600_000 / 4 - COST_OF_REQUEST
  const resetAt = '2026-11-23T00:00:01Z'
  expect(await told(50)).toEqual({ cost: { requested: cost, limit: 5_000, remaining: most - cost, resetAt } })
  const tooMuch = 30 * (1 + 100 * 2) + 1
  expect(await told(100)).toEqual({ cost: { requested: tooMuch, limit: 5_000, remaining: most, resetAt } })
})

test('an answer in another form than plain JSON is given in that form', async () => {
  const body = { documentId: `sha256:${hash(CASE)}`, variables: { id: 'case_1' } }
  const { headers } = await ask(staff, ['LEGAL_WORKER'], body, 'application/graphql-response+json')
  expect(Object.fromEntries(headers)['content-type']).toBe('application/graphql-response+json; charset=utf-8')
})

test('what fails unexpectedly is answered alike on both ways, and is in the log by its kind', async () => {
  const { supergraph } = world.roads[0]!
  const failing = vi.spyOn(supergraph.current, 'answer').mockRejectedValue(new RangeError('DEMO One'))
  const { short, long } = await bothWays(BOTH_WAYS, ['LEGAL_WORKER'], CASE, { variables: { id: 'case_1' } })
  failing.mockRestore()
  expect(short).toEqual(long)
  expect(short.status).toBe(500)
  const failed = world.log.map(line => JSON.parse(line)).filter(({ msg }) => msg === 'failed')
  expect(failed.map(({ reason }) => reason)).toEqual(['RangeError', 'RangeError'])
  expect(world.log.join()).not.toContain('DEMO One')
})
