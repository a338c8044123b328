import { expect, test } from 'vitest'
import { giveMemoryBack, hasOwnMemory } from './ownMemory.js'

const SHORTEST = Buffer.poolSize >>> 1
const MAKERS: Readonly<Record<string, (length: number) => Buffer>> = {
  'of a text': length => Buffer.from('a'.repeat(length)),
  joined: length => Buffer.concat([Buffer.alloc(length - 1), Buffer.alloc(1)]),
  'not filled': length => Buffer.allocUnsafe(length),
}

test.each(Object.entries(MAKERS))(
  'a buffer %s lies beside no other from the length on at which its memory is given back',
  (_, make) => {
    const bytes = make(SHORTEST)
    expect(bytes.buffer.byteLength).toBe(SHORTEST)
    giveMemoryBack(bytes)
    giveMemoryBack(bytes)
    expect(bytes.length).toBe(0)
  },
)

test.each(Object.entries(MAKERS))('a shorter buffer %s keeps its memory', (_, make) => {
  const bytes = make(SHORTEST - 1)
  giveMemoryBack(bytes)
  expect(hasOwnMemory(bytes)).toBe(false)
  expect(bytes.length).toBe(SHORTEST - 1)
})
