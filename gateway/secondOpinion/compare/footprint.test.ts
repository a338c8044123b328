import { expect, test } from 'vitest'
import { Footprint } from './footprint.js'

test('fields are told by the type that has them, and a text that is no GraphQL asks for none', () => {
  const footprint = new Footprint('type Query { person: Person }  type Person { name: String }')
  expect(footprint.of(['mutation', '{ person { name __typename } }'])).toEqual(new Set(['Query.person', 'Person.name']))
  expect(footprint.of(['mutation'])).toEqual(new Set())
})
