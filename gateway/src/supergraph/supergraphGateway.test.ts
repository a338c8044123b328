import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { policyOf } from '../authorize/policy/policy.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { compose } from '../testing/compose.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { testSigning } from '../testing/signing.js'
import { watchSupergraph } from './watchSupergraph.js'
import { withoutAuthorization } from './withoutAuthorization.js'

let world: GatewayUnderTest
beforeEach(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD })
})
afterEach(() => world.stop())

const query = '{ caseFile(id: "case_1") { code name } }'
const composed = (change: (sdl: string) => string) =>
  compose({ persons: change(CASE_WORLD.persons.sdl), justice: CASE_WORLD.justice.sdl }).supergraph
const stricter = () =>
  composed(sdl =>
    sdl.replace(
      'code: String! @requiresScopes(scopes: [["case:read"]])',
      'code: String! @requiresScopes(scopes: [["claim:approve"]])',
    ),
  )
const ask = () => world.ask(['LEGAL_WORKER'], { query })

test('what the planner gets holds no rule, and everything else is as it was', () => {
  const stripped = withoutAuthorization(parse(world.supergraphSdl))
  expect(stripped).not.toMatch(/requiresScopes|authenticated\/v0/)
  expect(stripped).toMatch(/@listSize|listSize/)
  expect(policyOf(parse(stripped)).ruleOfField('CaseFile', 'name')).toBeUndefined()
  expect(policyOf(parse(world.supergraphSdl)).ruleOfField('CaseFile', 'name')).toBeDefined()
})

test('a new supergraph takes over with its rules, and nothing that was decided by the old one remains', async () => {
  expect((await ask()).body).toEqual({ data: { caseFile: { code: 'D-1', name: 'DEMO One' } } })
  await world.gateway.supergraph.replace(stricter())
  expect((await ask()).body).toMatchObject({ data: { caseFile: null }, errors: [{ path: ['caseFile', 'code'] }] })
  await world.gateway.supergraph.replace(world.supergraphSdl)
  expect((await ask()).body).toEqual({ data: { caseFile: { code: 'D-1', name: 'DEMO One' } } })
})

test('an operation that is under way ends on the supergraph it began with', async () => {
  world.subgraphs['persons']!.hold(true)
  const answer = ask()
  await expect.poll(() => world.subgraphs['persons']!.received.length).toBe(1)
  await world.gateway.supergraph.replace(stricter())
  world.subgraphs['persons']!.hold(false)
  expect((await answer).body.data).toEqual({ caseFile: { code: 'D-1', name: 'DEMO One' } })
})

test.each([
  ['that is no GraphQL', () => 'type {'],
  [
    'that asks for a protection which is not enforced here',
    () =>
      world.supergraphSdl.replace('schema\n', 'schema @link(url: "https://example.org/vault/v1.0", for: SECURITY)\n'),
  ],
  [
    'with a subgraph that has no address',
    () => compose({ stranger: 'type Query { a: String @authenticated }' }).supergraph,
  ],
])('a supergraph %s is not taken, and the old one goes on', async (_, bad) => {
  await expect(world.gateway.supergraph.replace(bad())).rejects.toThrow()
  expect((await ask()).body).toEqual({ data: { caseFile: { code: 'D-1', name: 'DEMO One' } } })
})

test('a changed file is taken into service, one that cannot be served is not, and the next is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-supergraph-'))
  const file = join(folder, 'supergraph.graphql')
  const signing = testSigning()
  await signing.write(file, world.supergraphSdl)
  const lines: string[] = []
  const end = watchSupergraph({
    file: signing.file(file),
    current: world.supergraphSdl,
    replace: text => world.gateway.supergraph.replace(text),
    onNotTaken() {},
    log: pino({}, { write: line => void lines.push(line) }),
  })
  const codeIsRefused = async () => (await ask()).body.data.caseFile === null
  await signing.write(file, stricter())
  await expect.poll(codeIsRefused, { timeout: 10_000 }).toBe(true)
  await signing.write(file, 'type {')
  await expect.poll(() => lines.join(''), { timeout: 10_000 }).toContain('The changed file is not taken')
  expect(await codeIsRefused()).toBe(true)
  await signing.write(file, world.supergraphSdl)
  await expect.poll(codeIsRefused, { timeout: 10_000 }).toBe(false)
  end()
  await rm(folder, { recursive: true })
})
