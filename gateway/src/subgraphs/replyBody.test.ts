import { expect, test } from 'vitest'
import { ReplyBody } from './replyBody.js'

const MEGABYTE = 1024 * 1024
const heldMegabytes = () => process.memoryUsage().arrayBuffers / MEGABYTE

test('a reply in many parts is read as one, even where a letter was cut in two, and as often as is wanted', () => {
  const bytes = Buffer.from('DEMO Zoë 日本')
  const parts = [...bytes].map(byte => Buffer.from([byte]))
  const body = new ReplyBody(parts)
  expect(body.bytes).toBe(bytes.length)
  expect([body.text(), body.text()]).toEqual(['DEMO Zoë 日本', 'DEMO Zoë 日本'])
})

test.each([
  ['no', []],
  ['one', [Buffer.from('{}')]],
  ['two', [Buffer.from('{'), Buffer.from('}')]],
])('a reply in %s part is never read after it was let go, however often that is said', (_, parts) => {
  const body = new ReplyBody(parts)
  body.letGo()
  body.letGo()
  expect(() => body.text()).toThrow('let go')
})

test('a long reply gives its memory back in the moment it is let go', () => {
  const part = Buffer.alloc(8 * MEGABYTE)
  const body = new ReplyBody([part, part])
  const before = heldMegabytes()
  body.letGo()
  expect(before - heldMegabytes()).toBeGreaterThan(15)
})

test('parts that came are left to their connection', () => {
  const shared = Buffer.from('{"data":{}}')
  for (const parts of [[shared.subarray(0, 4)], [shared.subarray(0, 4), shared.subarray(4)]])
    new ReplyBody(parts).letGo()
  expect(shared.toString()).toBe('{"data":{}}')
})
