import { ERROR_TEXTS, ROLES, type Role } from '@houvast/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { analytics } from './analytics.js'
import { staff } from './staff.js'
import { vona } from './vona.js'

const query = '{ __typename }'
const sessions = {
  /** The cookie is the token itself, so that a test needs no sign-in. */
  tokenOf: async ({ headers }: { readonly headers: { readonly cookie?: string } }) =>
    headers.cookie?.replace('session=', '') ?? null,
}

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [staff, vona, analytics], sessions })
})
afterAll(() => world?.stop())

const post = (path: string, headers: Record<string, string>) =>
  world.send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })

const tokenOf = (roles: readonly string[]) => world.tokenFor(roles, roles.includes('ANALYST') ? null : 'PAGASA')
const byToken = async (path: string, roles: readonly string[]) =>
  post(path, { authorization: `Bearer ${await tokenOf(roles)}` })
const bySession = async (path: string, roles: readonly string[]) =>
  post(path, { cookie: `session=${await tokenOf(roles)}`, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })

const fixed = (code: keyof typeof ERROR_TEXTS) => ({ errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] })
const ANSWERED = { status: 200, body: { data: { __typename: 'Query' } } }
const FORBIDDEN = { status: 403, body: fixed('FORBIDDEN') }
const UNAUTHENTICATED = { status: 401, body: fixed('UNAUTHENTICATED') }

const OF_STAFF = (Object.keys(ROLES) as Role[]).filter(role => role !== 'ANALYST' && role !== 'PARTNER_PROGRAM')

test.each(OF_STAFF)('%s comes in for the staff’s contract and for the shared project, not for figures', async role => {
  expect(await byToken('/graphql', [role])).toMatchObject(ANSWERED)
  expect(await byToken('/vona/graphql', [role])).toMatchObject(ANSWERED)
  expect(await byToken('/analytics/graphql', [role])).toMatchObject(FORBIDDEN)
})

test.each([
  ['a program of a centre', ['PARTNER_PROGRAM'], '/vona/graphql'],
  ['an analyst', ['ANALYST'], '/analytics/graphql'],
])('%s comes in at one place only', async (_, roles, own) => {
  for (const { path } of [staff, vona, analytics])
    expect(await byToken(path, roles), path).toMatchObject(path === own ? ANSWERED : FORBIDDEN)
})

test('a program that also has the role of a person comes in nowhere', async () => {
  for (const { path } of [staff, vona, analytics])
    expect(await byToken(path, ['PARTNER_PROGRAM', 'LEGAL_WORKER']), path).toMatchObject(FORBIDDEN)
})

test('the session of a colleague opens the staff’s contract and no other', async () => {
  expect(await bySession('/graphql', ['LEGAL_WORKER'])).toMatchObject(ANSWERED)
  expect(await bySession('/vona/graphql', ['LEGAL_WORKER'])).toMatchObject(UNAUTHENTICATED)
  expect(await bySession('/analytics/graphql', ['LEGAL_WORKER'])).toMatchObject(FORBIDDEN)
})

test('the session of an analyst opens the figures and nothing else', async () => {
  expect(await bySession('/analytics/graphql', ['ANALYST'])).toMatchObject(ANSWERED)
  expect(await bySession('/vona/graphql', ['ANALYST'])).toMatchObject(UNAUTHENTICATED)
  expect(await bySession('/graphql', ['ANALYST'])).toMatchObject(FORBIDDEN)
})

test('a page of another site cannot ask in the name of whoever is signed in', async () => {
  const cookie = `session=${await tokenOf(['ANALYST'])}`
  for (const origin of ['https://evil.invalid', 'null'])
    expect(await post('/analytics/graphql', { cookie, origin })).toMatchObject(FORBIDDEN)
  expect(await post('/analytics/graphql', { cookie })).toMatchObject(FORBIDDEN)
})

test('without a token nobody comes in anywhere', async () => {
  for (const { path } of [staff, vona, analytics]) expect(await post(path, {}), path).toMatchObject(UNAUTHENTICATED)
})

test('a contract without a supergraph is not there, with or without a token, and is no page of the client', async () => {
  const alone = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [vona] })
  const token = await alone.tokenFor(['LEGAL_WORKER'])
  for (const path of ['/graphql', '/analytics/graphql']) {
    const asked = await alone.send(path, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: '{}' })
    expect(asked).toMatchObject({ status: 404, body: fixed('NOT_FOUND') })
    expect(asked.headers.get('cache-control')).toBe('no-store')
  }
  await alone.stop()
})

test('contracts ask the subgraphs over the same connections', async () => {
  const question = JSON.stringify({ query: '{ caseFile(id: "case_1") { code } }' })
  const headers = { authorization: `Bearer ${await tokenOf(['LEGAL_WORKER'])}`, 'content-type': 'application/json' }
  const persons = world.subgraphs['persons']!
  for (const path of ['/graphql', '/vona/graphql'])
    expect((await world.send(path, { method: 'POST', headers, body: question })).body).toMatchObject({
      data: { caseFile: { code: 'D-1' } },
    })
  expect(persons.received).toHaveLength(2)
})
