import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { type BothExecutors, bothExecutors } from '../testing/bothExecutors.js'
import { WorldWriter } from '../testing/federatedWorld.js'
import { OperationWriter, type Random, randomFrom } from '../testing/randomOperation.js'

const COMPARISONS = Number(process.env['HOUVAST_COMPARISONS'] ?? 1_000)
const SEED = Number(process.env['HOUVAST_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const COMPARISONS_OF_EACH_WORLD = 100
/** Planning, of which the reference has its own, takes nearly all of the time. */
const MILLISECONDS_OF_ONE = 300

function operationOn({ schema }: BothExecutors, random: Random): string {
  for (;;) {
    const text = new OperationWriter(schema, random).write(random.chance(0.15) ? 'mutation' : 'query')
    if (validate(schema, parse(text)).length === 0) return text
  }
}

/** @returns how many of the answers had errors */
async function compareOn(both: BothExecutors, random: Random, count: number): Promise<number> {
  let failures = 0
  for (let number = 0; number < count; number++) {
    const text = operationOn(both, random)
    const variables = { yes: true, no: random.chance(0.2) }
    const { own, reference } = await both.run(text, variables)
    expect(own, `seed ${SEED}: ${text} with ${JSON.stringify(variables)}`).toEqual(reference)
    if (reference.errors.length > 0) failures += 1
  }
  return failures
}

test(`random operations on random supergraphs are answered byte for byte as @apollo/gateway does, errors included, and no more is fetched (seed ${SEED})`, {
  timeout: COMPARISONS * MILLISECONDS_OF_ONE,
}, async () => {
  let failures = 0
  for (let done = 0; done < COMPARISONS; done += COMPARISONS_OF_EACH_WORLD) {
    const random = randomFrom(SEED + done)
    const world = new WorldWriter(random).write()
    const both = await bothExecutors(world, { failing: done % 200 === 0 ? 5 : 0 })
    failures += await compareOn(both, random, Math.min(COMPARISONS_OF_EACH_WORLD, COMPARISONS - done))
    await both.stop()
  }
  expect(failures).toBeGreaterThan(0)
})
