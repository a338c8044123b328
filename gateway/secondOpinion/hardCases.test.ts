import { SCOPES_OF_ROLE } from '@houvast/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantsOf } from '../src/authorize/policy/rule.js'
import { CAUSES } from './compare/causes.js'
import { explain } from './compare/explain.js'
import { HIVE_RUNTIMES } from './gateways/hive.js'
import { HARD_CASES } from './hardCases.js'
import { EVERY_KIND_OF_RULE, sdlOf } from './worlds/everyKindOfRule.js'
import { fakeServer } from './worlds/fakeServer.js'
import { type Opinion, type RunningWorld, runningWorld } from './worlds/runningWorld.js'

let world: RunningWorld
beforeAll(async () => {
  world = await runningWorld({
    subgraphs: sdlOf(EVERY_KIND_OF_RULE),
    run: name => fakeServer(EVERY_KIND_OF_RULE[name]!),
  })
})
afterAll(() => world.stop())

function told({ status, data, errors, fetched }: Opinion): string {
  const refused = errors.filter(({ extensions }) => extensions?.code === 'UNAUTHORIZED_FIELD_OR_TYPE')
  const asked = fetched.map(field => field.split(': ')[1])
  return [
    `${status} ${JSON.stringify(data)}`,
    ...(refused.length > 0 ? ['refused', ...refused.map(({ path = [] }) => path.join('.'))] : []),
    ...(asked.length > 0 ? ['asked', ...asked] : []),
  ].join(' ')
}

test.each(HARD_CASES)('$promise: $query', async ({ cause, query, houvast, javascript, rust }) => {
  const opinions = await world.ask('LEGAL_WORKER', { query })
  expect(told(opinions.houvast)).toBe(houvast)
  expect(told(opinions.javascript)).toBe(javascript)
  expect(told(opinions.rust)).toBe(rust)
  const { schema, policy } = world
  const grants = grantsOf({ scopes: SCOPES_OF_ROLE.LEGAL_WORKER })
  const explained = HIVE_RUNTIMES.map(runtime =>
    explain({ query, schema, policy, grants, ours: opinions.houvast, theirs: opinions[runtime] }),
  )
  expect(explained.flatMap(({ unexplained }) => unexplained)).toEqual([])
  expect(explained.flatMap(({ causes }) => [...causes].map(({ name }) => name))).toContain(cause)
})

test('every cause has a case that shows it', () => {
  const shown = new Set(HARD_CASES.map(({ cause }) => cause))
  expect(CAUSES.map(({ name }) => name).filter(name => !shown.has(name))).toEqual([])
})

test('who holds the right is answered alike by all, and so is who asks for nothing that is refused', async () => {
  const query =
    '{ person { id ssn note rent flat { price } friend { name ssn } } parties { ... on Firm { label } } marks { mark } }'
  for (const [role, text] of [
    ['TEAM_LEAD', query],
    ['LEGAL_WORKER', '{ people { id name town friend { name } } marks { tag } }'],
  ] as const) {
    const { houvast, javascript, rust } = await world.ask(role, { query: text })
    expect(houvast.errors).toEqual([])
    expect(javascript).toEqual(houvast)
    expect(rust).toEqual(houvast)
  }
})
