import { createHash } from 'node:crypto'
import { ERROR_TEXTS } from '@houvast/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { analytics } from '../contracts/analytics.js'
import { staff } from '../contracts/staff.js'
import { vona } from '../contracts/vona.js'
import { alwaysFull } from '../testing/alwaysFull.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

const CONTRACTS = [staff, vona, analytics] as const
const TEXT = '{ caseFile(id: "case_1") { code } }'
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: CONTRACTS, load: alwaysFull() })
})
afterAll(() => world?.stop())
beforeEach(() => {
  for (const { received } of Object.values(world.subgraphs)) received.length = 0
})
const asked = () => Object.values(world.subgraphs).flatMap(({ received }) => received).length

const tokenOf = (path: string) =>
  path === analytics.path ? world.tokenFor(['ANALYST'], null) : world.tokenFor(['LEGAL_WORKER'])
type Ask = (path: string, parameters: Readonly<Record<string, unknown>>) => ReturnType<GatewayUnderTest['send']>
const post: Ask = async (path, parameters) =>
  world.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(path)}` },
    body: JSON.stringify(parameters),
  })
const get: Ask = async (path, parameters) => {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  const address = `${path}?${new URLSearchParams(texts)}`
  return world.send(address, { headers: { authorization: `Bearer ${await tokenOf(path)}` } })
}

const WAYS: readonly (readonly [string, string, Ask])[] = CONTRACTS.flatMap(({ path, methods }) =>
  methods.map(method => [method, path, method === 'GET' ? get : post] as const),
)
const REFUSED = {
  status: 400,
  body: { errors: [{ message: ERROR_TEXTS.BAD_REQUEST, extensions: { code: 'BAD_REQUEST' } }] },
}

describe.each(WAYS)('by %s at %s', (_, path, ask) => {
  test.each([
    ['the hash of another text', { version: 1, sha256Hash: hash('{ __typename }') }],
    ['its hash in capitals', { version: 1, sha256Hash: hash(TEXT).toUpperCase() }],
    ['the beginning of its hash', { version: 1, sha256Hash: hash(TEXT).slice(0, 32) }],
    ['its hash in a list', { version: 1, sha256Hash: [hash(TEXT)] }],
    ['no hash', { version: 1 }],
    ['its hash without a version', { sha256Hash: hash(TEXT) }],
    ['its hash in a version that nobody knows', { version: 2, sha256Hash: hash(TEXT) }],
    ['its hash alone', hash(TEXT)],
    ['null', null],
    ['a list', [{ version: 1, sha256Hash: hash(TEXT) }]],
  ])('a text that comes with %s is refused, and nothing is fetched', async (_, persistedQuery) => {
    expect(await ask(path, { query: TEXT, extensions: { persistedQuery } })).toMatchObject(REFUSED)
    expect(asked()).toBe(0)
  })

  test('a text under its own hash is answered as it is without, and nothing is registered by it', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash(TEXT) } }
    const plain = await ask(path, { query: TEXT, extensions: { traced: true } })
    const fetches = asked()
    const named = await ask(path, { query: TEXT, extensions })
    expect(named).toMatchObject({ status: plain.status, text: plain.text })
    expect(plain.body).toHaveProperty('data')
    expect(fetches).toBe(path === analytics.path ? 0 : 1)
    expect(asked()).toBe(2 * fetches)
    expect(await ask(path, { extensions })).toMatchObject(REFUSED)
    expect(await ask(path, { documentId: `sha256:${hash(TEXT)}` })).toMatchObject({ status: 404 })
    expect(asked()).toBe(2 * fetches)
  })
})
