import { expect, test } from 'vitest'
import { ReplyBody } from './replyBody.js'

const MEGABYTE = 1024 * 1024
const heldMegabytes = () => process.memoryUsage().arrayBuffers / MEGABYTE

test('a reply in many parts is read as one, even where a letter was cut in two, and as often as is wanted', async () => {
  const bytes = Buffer.from('DEMO Zoë 日本')
  const parts = [...bytes].map(byte => Buffer.from([byte]))
  const body = new ReplyBody(parts)
  expect(body.bytes).toBe(bytes.length)
  expect(body.text()).toBe('DEMO Zoë 日本')
  await null
  expect(body.text()).toBe('DEMO Zoë 日本')
})

test.each([
  ['no', []],
  ['one', [Buffer.from('{}')]],
  ['two', [Buffer.from('{'), Buffer.from('}')]],
  ['one long', [Buffer.alloc(MEGABYTE, ' ')]],
  ['two long', [Buffer.alloc(MEGABYTE, ' '), Buffer.alloc(MEGABYTE, ' ')]],
])('a reply in %s part is never read after it was let go, however often that is said', (_, parts) => {
  const body = new ReplyBody(parts)
  body.letGo()
  body.letGo()
  expect(() => body.text()).toThrow('let go')
})

test('the long parts of a reply give their memory back once it was read together, also where several are of one memory', async () => {
  const chunk = Buffer.alloc(8 * MEGABYTE, 'a')
  const parts = [chunk.subarray(0, 4 * MEGABYTE), chunk.subarray(4 * MEGABYTE), Buffer.alloc(8 * MEGABYTE, 'b')]
  const body = new ReplyBody(parts)
  expect(parts[0]!.length).toBe(4 * MEGABYTE)
  const before = heldMegabytes()
  await null
  expect(before - heldMegabytes()).toBeGreaterThan(15)
  expect(body.text()).toBe('a'.repeat(8 * MEGABYTE) + 'b'.repeat(8 * MEGABYTE))
})

test('a long reply gives its memory back in the moment it is let go', () => {
  const body = new ReplyBody([Buffer.alloc(8 * MEGABYTE)])
  const before = heldMegabytes()
  body.letGo()
  expect(before - heldMegabytes()).toBeGreaterThan(7)
})

test('short parts, which may share their memory with other buffers, are left alone', async () => {
  const shared = Buffer.from('{"data":{}}')
  for (const parts of [[shared.subarray(0, 4)], [shared.subarray(0, 4), shared.subarray(4)]])
    new ReplyBody(parts).letGo()
  await null
  expect(shared.toString()).toBe('{"data":{}}')
})
