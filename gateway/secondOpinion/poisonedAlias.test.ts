import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVERY_KIND_OF_RULE, sdlOf } from './worlds/everyKindOfRule.js'
import { fakeServer } from './worlds/fakeServer.js'
import { type RunningWorld, runningWorld } from './worlds/runningWorld.js'

let world: RunningWorld
beforeAll(async () => {
  world = await runningWorld({
    subgraphs: sdlOf(EVERY_KIND_OF_RULE),
    run: name => fakeServer(EVERY_KIND_OF_RULE[name]!),
  })
})
afterAll(() => world.stop())

const PLAIN = '{ people { name } }'
const ask = (query: string) => world.ask('LEGAL_WORKER', { query })

test('an alias named __proto__ is a key like any other, and the next client is answered; the Rust runtime answers nobody any more', async () => {
  const { houvast: before, rust } = await ask(PLAIN)
  expect(rust).toEqual(before)
  const { houvast } = await ask('{ person { town __proto__: friends { name } } }')
  expect(JSON.stringify(houvast.data)).toBe('{"person":{"town":"DEMO Town","__proto__":[{"name":"DEMO Ben"},null]}}')
  const after = await ask(PLAIN)
  expect(after.houvast).toEqual(before)
  expect(after.javascript).toEqual(before)
  expect(after.rust).toMatchObject({
    data: null,
    errors: [{ message: 'Unexpected parameter "0" in the request body.' }],
  })
})
