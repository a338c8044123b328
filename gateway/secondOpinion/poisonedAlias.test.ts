import { expect, test } from 'vitest'
import { SMALL_WORLD, worldOfFile } from './worlds/worldOfFile.js'

const world = worldOfFile(SMALL_WORLD)

const PLAIN = '{ people { name } }'
const ask = (query: string) => world().ask('LEGAL_WORKER', { query })

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
