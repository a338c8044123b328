import { expect, test } from 'vitest'
import { documentAt } from '../inside/many-documents.mjs'
import { VIEWERS } from '../inside/viewers.mjs'

test('no two of the many documents are the same, nor do two viewers hold the same rights', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, number) => documentAt(number))).size).toBe(10_000)
  expect(VIEWERS).toHaveLength(20)
  expect(new Set(VIEWERS.map(({ scopes }) => scopes.join())).size).toBe(20)
})

test('the many documents differ in what they ask, not in their names alone', () => {
  const asked = Array.from({ length: 2_000 }, (_, number) => documentAt(number).replace(/^query \w+/, ''))
  expect(new Set(asked).size).toBeGreaterThan(1_000)
})
