import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { bothExecutors } from '../testing/bothExecutors.js'
import { WorldWriter } from '../testing/federatedWorld.js'
import { OperationWriter, randomFrom } from '../testing/randomOperation.js'

const WORLDS = Number(process.env['HOUVAST_WORLDS'] ?? 25)
const OPERATIONS_OF_EACH = 40
const seed = Number(process.env['HOUVAST_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

test(`seed ${seed}`, { timeout: 600_000 }, async () => {
  let compared = 0,
    withErrors = 0,
    skipped = 0
  for (let world = 0; world < WORLDS; world++) {
    const random = randomFrom(seed + world)
    const subgraphs = new WorldWriter(random).write()
    const both = await bothExecutors(subgraphs, { failing: world % 2 ? 8 : 0 })
    for (let number = 0; number < OPERATIONS_OF_EACH; number++) {
      const text = new OperationWriter(both.schema, random).write(random.chance(0.15) ? 'mutation' : 'query')
      if (validate(both.schema, parse(text)).length > 0) {
        skipped++
        continue
      }
      const { own, reference } = await both.run(text)
      compared++
      if (reference.errors.length) withErrors++
      try {
        expect(own, text).toEqual(reference)
      } catch (e) {
        console.log('WORLD', seed, world, JSON.stringify(subgraphs, null, 1).replace(/\\n/g, '\n'))
        console.log(text)
        console.log(own.data)
        console.log(reference.data)
        console.log(own.errors, reference.errors)
        throw e
      }
    }
    await both.stop()
  }
  console.log({ compared, withErrors, skipped })
})
