import { type DocumentNode, type GraphQLSchema, getOperationAST, parse, print, validate } from 'graphql'
import { expect, test } from 'vitest'
import { filterOperation } from '../authorize/filter/filterOperation.js'
import { AccessRules } from '../authorize/policy/accessRules.js'
import type { Policy } from '../authorize/policy/policy.js'
import { grantsOf } from '../authorize/policy/rule.js'
import { type BothExecutors, bothExecutors } from '../testing/bothExecutors.js'
import { WorldWriter } from '../testing/federatedWorld.js'
import { randomVariables } from '../testing/randomInput.js'
import { OperationWriter, type Random, randomFrom } from '../testing/randomOperation.js'

const COMPARISONS = Number(process.env['HOUVAST_COMPARISONS'] ?? 1_000)
const SEED = Number(process.env['HOUVAST_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const COMPARISONS_OF_EACH_WORLD = 100
/** Planning, of which the reference has its own, takes nearly all of the time. */
const MILLISECONDS_OF_ONE = 300

function operationOn({ schema }: BothExecutors, random: Random): DocumentNode {
  for (;;) {
    const document = parse(new OperationWriter(schema, random).write(random.chance(0.15) ? 'mutation' : 'query'))
    if (validate(schema, document).length === 0) return document
  }
}

const variablesFor = (document: DocumentNode, { schema }: BothExecutors, random: Random) =>
  randomVariables(schema, getOperationAST(document)!, random)

/** @returns how many of the answers had errors */
type Compare = (both: BothExecutors, document: DocumentNode, random: Random) => Promise<number>

/** @returns how many of all answers had errors */
async function compareMany(count: number, compare: Compare): Promise<number> {
  let failures = 0
  for (let done = 0; done < count; done += COMPARISONS_OF_EACH_WORLD) {
    const random = randomFrom(SEED + done)
    const both = await bothExecutors(new WorldWriter(random).write(), { failing: done % 200 === 0 ? 5 : 0 })
    for (let number = done; number < Math.min(count, done + COMPARISONS_OF_EACH_WORLD); number++) {
      failures += await compare(both, operationOn(both, random), random)
    }
    await both.stop()
  }
  return failures
}

const told = (document: DocumentNode) => `seed ${SEED}: ${print(document)}`

test(`random operations on random supergraphs have the data, the errors and the fetches that they have with @apollo/gateway, and each error stands where it does there, or where the answer has no value (seed ${SEED})`, {
  timeout: COMPARISONS * MILLISECONDS_OF_ONE,
}, async () => {
  const failures = await compareMany(COMPARISONS, async (both, document, random) => {
    const { own, reference, misplaced } = await both.run(document, variablesFor(document, both, random))
    expect(own, told(document)).toEqual(reference)
    expect(misplaced, told(document)).toEqual([])
    return Math.min(1, reference.errors.length)
  })
  expect(failures).toBeGreaterThan(0)
})

/** Every field has a scope of its own, named like the field. */
const OWN_SCOPES: Policy = { ruleOfType: () => undefined, ruleOfField: (type, field) => [[[`${type}.${field}`]]] }

function scopesOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap(type =>
    'getFields' in type ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`) : [],
  )
}

test(`refused places are written as nulls where a second pass over the answer would write them (seed ${SEED})`, {
  timeout: COMPARISONS * MILLISECONDS_OF_ONE,
}, async () => {
  let refusals = 0
  await compareMany(COMPARISONS / 4, async (both, asked, random) => {
    const rules = new AccessRules(both.schema, OWN_SCOPES)
    const scopes = scopesOf(both.schema).filter(scope => scope.startsWith('Query.') || random.chance(0.85))
    const variables = variablesFor(asked, both, random)
    const { document, hidden, refused } = filterOperation({
      document: asked,
      rules,
      variables,
      grants: grantsOf({ scopes }),
    })
    refusals += refused.length
    if (!document) return 0
    const { own, reference, misplaced } = await both.run(document, variables, hidden)
    expect(own, told(document)).toEqual(reference)
    expect(misplaced, told(document)).toEqual([])
    return 0
  })
  expect(refusals).toBeGreaterThan(0)
})
