import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Planning } from '../execute/plan/planning.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { compose } from '../testing/compose.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { warmUp } from './warmUp.js'

const plan = vi.spyOn(Planning.prototype, 'plan')
const planned = () => plan.mock.calls.map(([, operationName]) => operationName)

const TEXT = 'query Registered($id: ID!) { caseFile(id: $id) { code name residence { step } } }'
const hash = createHash('sha256').update(TEXT).digest('hex')

let world: GatewayUnderTest
beforeEach(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD })
  plan.mockClear()
})
afterEach(() => world.stop())

const query = (name: string, fields = 'code name') => `query ${name} { caseFile(id: "case_1") { ${fields} } }`
const ask = (name: string, role = 'LEGAL_WORKER') => world.ask([role], { query: query(name) })
const composed = (change: (sdl: string) => string) =>
  compose({ persons: change(CASE_WORLD.persons.sdl), justice: CASE_WORLD.justice.sdl }).supergraph
const larger = () => composed(sdl => sdl.replace('broken: String', 'added: Int @authenticated  broken: String'))

test('what was asked before is planned again before a new supergraph takes over, for each kind of viewer, and not when it is asked', async () => {
  const before = [await ask('Page'), await ask('Page', 'FINANCE'), await ask('Page', 'SHELTER_EDUCATOR')]
  expect(new Set(before.map(({ text }) => text)).size).toBeGreaterThan(1)
  const plans = planned().length
  plan.mockClear()
  await world.gateway.supergraph.replace(larger())
  expect(planned()).toHaveLength(plans)
  plan.mockClear()
  const after = [await ask('Page'), await ask('Page', 'FINANCE'), await ask('Page', 'SHELTER_EDUCATOR')]
  expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
  expect(planned()).toEqual([])
})

test('a registered document is planned before it is asked by its id again', async () => {
  const own = await gatewayUnderTest({ subgraphs: CASE_WORLD, documents: { [hash]: TEXT } })
  const byId = () => own.ask(['LEGAL_WORKER'], { documentId: `sha256:${hash}`, variables: { id: 'case_1' } })
  const { text } = await byId()
  await own.gateway.supergraph.replace(larger())
  plan.mockClear()
  expect((await byId()).text).toBe(text)
  expect(planned()).toEqual([])
  await own.stop()
})

test('a document that no longer fits is left out, and refused when it is asked', async () => {
  await ask('Fits')
  await world.ask(['LEGAL_WORKER'], { query: query('Leaves', 'code next { code }') })
  plan.mockClear()
  await world.gateway.supergraph.replace(
    composed(sdl => sdl.replace('next: CaseFile @requiresScopes(scopes: [["case:read"]])', '')),
  )
  expect(planned()).toEqual(['Fits'])
  expect((await world.ask(['LEGAL_WORKER'], { query: query('Leaves', 'code next { code }') })).body).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  })
})

test('only what is used most is worked out, and nothing more once the time is over', async () => {
  for (const name of ['Rare', 'Often', 'Often', 'Often', 'Sometimes', 'Sometimes']) await ask(name)
  const previous = world.gateway.supergraph.current
  await world.gateway.supergraph.replace(larger())
  const next = world.gateway.supergraph.current
  await next.stop()
  plan.mockClear()
  await warmUp(next, previous, { most: 2, milliseconds: 10_000 })
  expect(planned()).toEqual(['Often', 'Sometimes'])
  await next.stop()
  plan.mockClear()
  await warmUp(next, previous, { most: 2, milliseconds: 0 })
  expect(planned()).toEqual([])
})

test('requests get their turn between two plans', async () => {
  for (const name of ['One', 'Two', 'Three']) await ask(name)
  const happened: string[] = []
  const { current } = world.gateway.supergraph
  const warm = warmUp({ ...current, prepare: () => void happened.push('plan') }, current)
  setImmediate(function turn() {
    happened.push('turn')
    if (happened.filter(one => one === 'plan').length < 3) setImmediate(turn)
  })
  await warm
  expect(happened.join(' ')).toMatch(/plan( turn)+ plan( turn)+ plan/)
})
