import { type Role, SCOPES_OF_ROLE } from '@houvast/schema'
import { parse, print, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Grants, grantsOf, isMet } from '../src/authorize/policy/rule.js'
import { OperationWriter, type Random, randomFrom } from '../src/testing/randomOperation.js'
import { CAUSES } from './compare/causes.js'
import { explain } from './compare/explain.js'
import { HIVE_RUNTIMES } from './gateways/hive.js'
import { EVERY_KIND_OF_RULE, sdlOf } from './worlds/everyKindOfRule.js'
import { fakeServer } from './worlds/fakeServer.js'
import { type Opinion, type RunningWorld, runningWorld } from './worlds/runningWorld.js'

const COMPARISONS = Number(process.env['HOUVAST_COMPARISONS'] ?? 300)
/** The same each time: what the other gateway does is to be noticed when it changes, not when luck finds something new. */
const SEED = Number(process.env['HOUVAST_SEED'] ?? 2)
const LONGEST_QUERY = 600

let world: RunningWorld
beforeAll(async () => {
  world = await runningWorld({
    subgraphs: sdlOf(EVERY_KIND_OF_RULE),
    run: name => fakeServer(EVERY_KIND_OF_RULE[name]!),
  })
})
afterAll(() => world.stop())

// One alias named __proto__ ends the Rust runtime for everybody; a test of its own shows that.
function questionFrom(random: Random): string {
  for (;;) {
    const kind = random.chance(0.15) ? 'mutation' : 'query'
    const text = new OperationWriter(world.schema, random).write(kind).replaceAll('__proto__', 'proto')
    const document = parse(text)
    if (validate(world.schema, document).length === 0 && text.length <= LONGEST_QUERY) return print(document)
  }
}

/** What a gateway asked of subgraphs although a rule written at the field refuses it. */
function refusedAndFetched({ fetched }: Opinion, grants: Grants): readonly string[] {
  return fetched.filter(field => {
    const [type, name] = field.split(': ')[1]!.split('.')
    const rule = world.policy.ruleOfField(type!, name!)
    return rule !== undefined && !isMet(rule, grants)
  })
}

async function compareAs(role: Role, random: Random, met: Map<string, number>) {
  const query = questionFrom(random)
  const opinions = await world.ask(role, { query, variables: {} })
  const grants = grantsOf({ scopes: SCOPES_OF_ROLE[role] })
  expect(refusedAndFetched(opinions.houvast, grants), `seed ${SEED}: ${query}`).toEqual([])
  for (const runtime of HIVE_RUNTIMES) {
    const { schema, policy } = world
    const compared = { query, schema, policy, grants, ours: opinions.houvast, theirs: opinions[runtime] }
    const { causes, unexplained } = explain(compared)
    expect(unexplained, `seed ${SEED}, ${runtime}: ${query}`).toEqual([])
    for (const { name } of causes) met.set(name, (met.get(name) ?? 0) + 1)
  }
}

test(`every difference on random operations has a known cause (seed ${SEED})`, {
  timeout: 60_000 + COMPARISONS * 500,
}, async () => {
  const random = randomFrom(SEED)
  const met = new Map<string, number>()
  for (let done = 0; done < COMPARISONS; done++) await compareAs('LEGAL_WORKER', random, met)
  expect(met.size).toBeGreaterThan(CAUSES.length / 2)
})
