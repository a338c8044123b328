import type { Role } from '@houvast/schema'
import { parse, print, validate } from 'graphql'
import { expect, test } from 'vitest'
import { type Grants, isMet } from '../src/authorize/policy/rule.js'
import { OperationWriter, type Random, randomFrom } from '../src/testing/randomOperation.js'
import { CAUSES } from './compare/causes.js'
import { opinionsOn } from './compare/opinions.js'
import type { Opinion } from './worlds/runningWorld.js'
import { SMALL_WORLD, worldOfFile } from './worlds/worldOfFile.js'

const COMPARISONS = Number(process.env['HOUVAST_COMPARISONS'] ?? 300)
/** The same each time: what the other gateway does is to be noticed when it changes, not when luck finds something new. */
const SEED = Number(process.env['HOUVAST_SEED'] ?? 2)
const LONGEST_QUERY = 600

const world = worldOfFile(SMALL_WORLD)

// One alias named __proto__ ends the Rust runtime for everybody; a test of its own shows that.
function questionFrom(random: Random): string {
  for (;;) {
    const kind = random.chance(0.15) ? 'mutation' : 'query'
    const text = new OperationWriter(world().schema, random).write(kind).replaceAll('__proto__', 'proto')
    const document = parse(text)
    if (validate(world().schema, document).length === 0 && text.length <= LONGEST_QUERY) return print(document)
  }
}

/** What a gateway asked of subgraphs although a rule written at the field refuses it. */
function refusedAndFetched({ fetched }: Opinion, grants: Grants): readonly string[] {
  return fetched.filter(field => {
    const [type, name] = field.split(': ')[1]!.split('.')
    const rule = world().policy.ruleOfField(type!, name!)
    return rule !== undefined && !isMet(rule, grants)
  })
}

async function compareAs(role: Role, random: Random, met: Map<string, number>) {
  const query = questionFrom(random)
  const { houvast, grants, explained } = await opinionsOn(world(), role, { query, variables: {} })
  expect(refusedAndFetched(houvast, grants), `seed ${SEED}: ${query}`).toEqual([])
  for (const { runtime, causes, unexplained } of explained) {
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
