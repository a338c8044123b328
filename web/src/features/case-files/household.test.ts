import { expect, test } from 'vitest'
import { clientFirst } from './household.js'

test('the client comes first and the children last, in the order in which they came', () => {
  const people = [
    { name: 'b', relation: 'CHILD' },
    { name: 'p', relation: 'PARTNER' },
    { name: 'a', relation: 'CHILD' },
    { name: 'c', relation: 'CLIENT' },
  ] as const
  expect(
    clientFirst(people, ({ relation }) => relation)
      .map(({ name }) => name)
      .join(''),
  ).toBe('cpba')
})
