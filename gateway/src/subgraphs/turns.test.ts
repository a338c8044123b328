import { beforeEach, expect, test } from 'vitest'
import { Turns } from './turns.js'

const never = new AbortController().signal

let turns: Turns
let begun: string[]
let gaveUp: string[]
beforeEach(() => {
  turns = new Turns(2)
  begun = []
  gaveUp = []
})
const take = (name: string, signal = never) =>
  new Promise<void>((resolve, reject) => {
    const begin = () => {
      begun.push(name)
      resolve()
    }
    const giveUp = (reason: unknown) => {
      gaveUp.push(name)
      reject(reason)
    }
    turns.take({ signal, begin, giveUp })
  })

test('as many as there are turns begin at once, the others in the order in which they came', async () => {
  await Promise.all([take('a'), take('b')])
  const others = [take('c'), take('d')]
  expect(turns.waiting).toBe(2)
  turns.giveBack()
  await others[0]
  expect(begun).toEqual(['a', 'b', 'c'])
  turns.giveBack()
  await others[1]
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
})

test('whoever gives up waiting takes no turn, and whoever gives up later gives up nothing of others', async () => {
  await Promise.all([take('a'), take('b')])
  const [first, second] = [new AbortController(), new AbortController()]
  const [given, taken] = [take('c', first.signal), take('d', second.signal)]
  first.abort(new Error('enough'))
  await expect(given).rejects.toThrow('enough')
  turns.giveBack()
  await taken
  second.abort()
  turns.giveBack()
  turns.giveBack()
  await Promise.all([take('e'), take('f')])
  take('g')
  expect(turns.waiting).toBe(1)
  expect(begun).toEqual(['a', 'b', 'd', 'e', 'f'])
  expect(gaveUp).toEqual(['c'])
})

test('whoever does not want it from the beginning takes no turn', async () => {
  await expect(take('a', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  await Promise.all([take('b'), take('c')])
  expect(begun).toEqual(['b', 'c'])
  expect(gaveUp).toEqual(['a'])
})
