import { type DocumentNode, getOperationAST, getVariableValues, parse, print, validate } from 'graphql'
import { expect, test } from 'vitest'
import { isObject } from '../jsonObject.js'
import { WorldWriter } from '../testing/federatedWorld.js'
import { MadeUpData } from '../testing/madeUpData.js'
import { fetchedFrom } from '../testing/oracle/fetched.js'
import { MayFetch } from '../testing/oracle/mayFetch.js'
import { Oracle, type Verdict } from '../testing/oracle/oracle.js'
import { type RuledWorld, SCOPES, withRules } from '../testing/oracle/ruledWorld.js'
import { randomVariables } from '../testing/randomInput.js'
import { OperationWriter, type Random, randomFrom } from '../testing/randomOperation.js'
import { type RuledGateway, ruledGateway } from '../testing/ruledGateway.js'

const DECISIONS = Number(process.env['HOUVAST_DECISIONS'] ?? 2_000)
const SEED = Number(process.env['HOUVAST_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const DECISIONS_OF_EACH_WORLD = 200
const MILLISECONDS_OF_ONE = 60

const DATA = new MadeUpData({ failing: 0 })

/** A document of this world that fits its schema: a new one, or one that somebody asked before. */
function documentOf({ schema }: RuledGateway, known: DocumentNode[], random: Random): DocumentNode {
  if (known.length > 0 && random.chance(0.2)) return random.oneOf(known)
  for (;;) {
    const document = parse(new OperationWriter(schema, random).write(random.chance(0.2) ? 'mutation' : 'query'))
    if (validate(schema, document).length > 0) continue
    known.push(document)
    return document
  }
}

function scopesOf(random: Random): readonly string[] | null {
  if (random.chance(0.02)) return null
  const share = random.oneOf([1, 0.9, 0.75, 0.5, 0.2])
  return SCOPES.filter(() => random.chance(share))
}

function assertNothingElseFetched({ sources }: RuledGateway, mayFetch: MayFetch, { allowed, run }: Verdict) {
  const isAllowed = mayFetch.for(allowed)
  const beside = [...sources].flatMap(([name, source]) =>
    [...fetchedFrom([source]).fields, ...source.resolved].flatMap(place =>
      isAllowed(name, place) ? [] : [`${name}: ${place}`],
    ),
  )
  expect(beside).toEqual([])
  expect([...fetchedFrom(sources.values()).roots].sort()).toEqual([...run].sort())
}

// Keys stand in the order of the planner's own operation, which is not always that of the client's.
const textOf = (data: unknown) =>
  JSON.stringify(data, (_, value) => (isObject(value) ? Object.entries(value).sort(byKey) : value))
const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)

interface Ruled {
  readonly gateway: RuledGateway
  readonly rules: RuledWorld['rules']
  readonly mayFetch: MayFetch
}

interface Seen {
  refusals: number
  answers: number
}

async function decide({ gateway, rules, mayFetch }: Ruled, document: DocumentNode, random: Random, seen: Seen) {
  const { schema } = gateway
  const operation = getOperationAST(document)!
  const given = randomVariables(schema, operation, random)
  const scopes = scopesOf(random)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (!coerced) return
  const verdict = new Oracle(document, { schema, rules, scopes, variables: coerced }, DATA).verdict()
  const answer = await gateway.ask(document, { scopes, variables: given })
  expect(textOf(answer.data)).toBe(textOf(verdict.data))
  expect(answer.errorPaths).toEqual(verdict.errorPaths)
  assertNothingElseFetched(gateway, mayFetch, verdict)
  if (verdict.errorPaths.length > 0) seen.refusals += 1
  if (verdict.data !== null) seen.answers += 1
}

test(`random viewers get of random operations, on random supergraphs under random rules, what a slow reference gives them, and nothing refused is fetched (seed ${SEED})`, {
  timeout: 30_000 + DECISIONS * MILLISECONDS_OF_ONE,
}, async () => {
  const seen: Seen = { refusals: 0, answers: 0 }
  for (let done = 0; done < DECISIONS; done += DECISIONS_OF_EACH_WORLD) {
    const random = randomFrom(SEED + done)
    const world = withRules(new WorldWriter(random).write(), random)
    const gateway = await ruledGateway(world.subgraphs)
    const schemas = [...gateway.sources].map(([name, { schema }]) => [name, schema] as const)
    const ruled = { gateway, rules: world.rules, mayFetch: new MayFetch(schemas, gateway.schema) }
    const known: DocumentNode[] = []
    for (let number = done; number < Math.min(DECISIONS, done + DECISIONS_OF_EACH_WORLD); number++) {
      const document = documentOf(gateway, known, random)
      try {
        await decide(ruled, document, random, seen)
      } catch (error) {
        throw new Error(`HOUVAST_SEED=${SEED}, decision ${number}: ${print(document)}`, { cause: error })
      }
    }
    await gateway.stop()
  }
  expect(seen.refusals).toBeGreaterThan(DECISIONS / 4)
  expect(seen.answers).toBeGreaterThan(DECISIONS / 4)
})
