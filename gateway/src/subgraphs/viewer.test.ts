import { hash } from 'node:crypto'
import { SeenAssertions, verifyAssertion } from '@houvast/schema'
import { expect, test } from 'vitest'
import { caseGateway } from '../testing/caseGateway.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { claimsOf } from '../testing/issuer.js'

const { world } = caseGateway()

test('a subgraph gets the own token, an assertion about exactly this body, the request id, and nothing else of the client', async () => {
  const token = await world().tokenFor(['LEGAL_WORKER'])
  const reply = await world().send('/graphql', {
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
  for (const [audience, { received }] of Object.entries(world().subgraphs)) {
    const [{ headers, text }] = received as [(typeof received)[0]]
    const checked = { audience, key: world().keys[audience]!, body: text, token, seen: new SeenAssertions() }
    const claims = verifyAssertion(headers['x-houvast-assertion'] as string, checked)
    expect(claims).toMatchObject({ op: 'free', viewer: { centre: 'PAGASA', roles: ['LEGAL_WORKER'] } })
    expect(headers['authorization']).toBe(`Bearer ${token}`)
    expect(headers['x-request-id']).toBe(reply.headers.get('x-request-id'))
    const sent = ['accept', 'authorization', 'connection', 'content-length', 'content-type', 'host']
    expect(Object.keys(headers).sort()).toEqual([...sent, 'x-houvast-assertion', 'x-request-id'])
  }
  expect(reply.headers.get('x-request-id')).not.toBe('chosen')
  expect(reply.text).not.toContain(reply.headers.get('x-request-id'))
})

/** What the assertions of everything that subgraphs were sent say. */
const claimsIn = ({ subgraphs }: GatewayUnderTest) =>
  Object.values(subgraphs).flatMap(({ received }) =>
    received.map(({ headers }) => {
      const [, claims = ''] = String(headers['x-houvast-assertion']).split('.')
      return JSON.parse(Buffer.from(claims, 'base64url').toString())
    }),
  )

test.each([
  ['may be that of a person', 'Ann_DEMO_Peeters_born_1990'],
  ['may be as long as it likes', 'DEMO_Peeters'.repeat(1_000)],
])('what a client calls an operation of its own %s: no subgraph is told', async (_, name) => {
  const reply = await world().ask(['LEGAL_WORKER'], {
    query: `query ${name} { caseFile(id: "case_1") { code residence { step } } } query Other { __typename }`,
    operationName: name,
  })
  expect(reply.body).toEqual({ data: { caseFile: { code: 'D-1', residence: { step: 'step of case_1' } } } })
  expect(claimsIn(world()).map(({ op }) => op)).toEqual(['free', 'free'])
  const received = Object.values(world().subgraphs).flatMap(subgraph => subgraph.received)
  expect(JSON.stringify(received.map(({ headers, text }) => ({ headers, text })))).not.toContain('Peeters')
})

test('a subgraph is told which fields the plan needs and the viewer did not ask for', async () => {
  await world().ask(['LEGAL_WORKER'], { query: '{ caseFile(id: "case_1") { code residence { step } } }' })
  expect(claimsIn(world()).map(({ aud, sys }) => [aud, sys])).toEqual([
    ['persons', ['CaseFile.id']],
    ['justice', []],
  ])
})

test('the name of a registered document is told', async () => {
  const text = 'query Reviewed { caseFile(id: "case_1") { code } }'
  const id = hash('sha256', text)
  const registered = await gatewayUnderTest({ subgraphs: CASE_WORLD, documents: { [id]: text } })
  await registered.ask(['LEGAL_WORKER'], { documentId: `sha256:${id}` })
  expect(claimsIn(registered).map(({ op }) => op)).toEqual(['Reviewed'])
  await registered.stop()
})

test('many viewers at the same moment are never taken for one another', async () => {
  const roles = ['LEGAL_WORKER', 'SHELTER_EDUCATOR', 'TEAM_LEAD']
  const centres = ['PAGASA', 'PAYOKE', 'SURYA']
  const text = 'query ($id: ID!) { caseFile(id: $id) { name } }'
  const ask = async (index: number) => {
    const role = roles[index % roles.length]!
    const centre = centres[Math.floor(index / roles.length) % centres.length]!
    const token = await world().issuer.tokenFor({ ...claimsOf([role], centre), sub: `worker_${index}` })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const body = JSON.stringify({ query: text, variables: { id: `worker_${index}` } })
    const reply = await world().send('/graphql', { method: 'POST', headers, body })
    return { isRefused: reply.body.errors !== undefined, isEducator: role === 'SHELTER_EDUCATOR' }
  }
  const replies = await Promise.all(Array.from({ length: 60 }, (_, index) => ask(index)))
  expect(replies.filter(({ isRefused, isEducator }) => isRefused !== isEducator)).toEqual([])
  const { received } = world().subgraphs['persons']!
  expect(received).toHaveLength(60)
  const seen = new Set<string>()
  for (const { headers, body } of received) {
    const part = (text: unknown, index: number) => String(text).split('.')[index] ?? ''
    const token = JSON.parse(Buffer.from(part(headers['authorization'], 1), 'base64url').toString())
    const assertion = JSON.parse(Buffer.from(part(headers['x-houvast-assertion'], 1), 'base64url').toString())
    expect(body.variables).toEqual({ id: token.sub })
    expect(assertion.viewer).toEqual({ id: token.sub, centre: token.centre, roles: token.roles })
    seen.add(`${token.roles} of ${token.centre}`)
  }
  expect(seen.size).toBe(roles.length * centres.length)
})
