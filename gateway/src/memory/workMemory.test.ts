import { expect, test } from 'vitest'
import { WorkMemory } from './workMemory.js'

const bytesOf = ({ bytes }: { readonly bytes: number }) => bytes
const MOST = 64_000
const large = { bytes: 3_000 }

test('it never takes more than it may, whatever is put into it', () => {
  const memory = new WorkMemory(MOST)
  const shelf = memory.shelf(bytesOf)
  for (let number = 0; number < 1_000; number++) shelf.set(`document ${number}`, { bytes: number * 4 })
  expect(memory.bytes).toBeGreaterThan(MOST / 2)
  expect(memory.bytes).toBeLessThanOrEqual(MOST)
})

test('what is used stays, however much else passes through', () => {
  const shelf = new WorkMemory(MOST).shelf(bytesOf)
  shelf.set('in use', large)
  for (let number = 0; number < 1_000; number++) {
    shelf.set(`passing ${number}`, { bytes: 3_000 })
    expect(shelf.get('in use')).toBe(large)
  }
  expect(shelf.get('passing 0')).toBeUndefined()
})

test('shelves share the memory and nothing else', () => {
  const memory = new WorkMemory(MOST)
  const [one, other] = [memory.shelf(bytesOf), memory.shelf(bytesOf)]
  one.set('same', large)
  expect(other.get('same')).toBeUndefined()
  other.set('same', { bytes: 1 })
  expect([...one.values()]).toEqual([large])
  one.clear()
  expect([one.get('same'), other.get('same')]).toEqual([undefined, { bytes: 1 }])
})

test('a value that would push all others out is not kept', () => {
  const shelf = new WorkMemory(MOST).shelf(bytesOf)
  shelf.set('large', large)
  shelf.set('far too large', { bytes: MOST / 2 })
  expect(shelf.get('far too large')).toBeUndefined()
  expect(shelf.get('large')).toBe(large)
})
