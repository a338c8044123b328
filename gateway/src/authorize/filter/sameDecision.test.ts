import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const me = { name: 'DEMO Ann', ssn: 'S', self: { name: 'DEMO Ann', ssn: 'S' } }
const ask = world(
  `
  interface Named { name: String }
  type Person implements Named { name: String @authenticated  ssn: String @requiresScopes(scopes: [["identity"]])  self: Person @authenticated }
  type Query { me: Person @authenticated  named: Named @authenticated }
  type Mutation { touch: Person @authenticated }
  `,
  { me, named: { __typename: 'Person', ...me }, touch: me },
)

test.each([
  ['plainly', '{ me { ssn } }'],
  ['twice', '{ me { ssn ssn } me { ssn } }'],
  ['under another name', '{ me { name: ssn } }'],
  ['under an allowed name beside the allowed field', '{ me { name x: ssn } }'],
  ['in a fragment', '{ me { ...F } } fragment F on Person { ssn }'],
  ['in a fragment of a fragment', '{ me { ...F } } fragment F on Person { ...G } fragment G on Person { ssn }'],
  ['in a fragment without a type', '{ me { ... { ssn } } }'],
  ['in a fragment on the interface', '{ me { ... on Named { ... on Person { ssn } } } }'],
  ['of an implementation', '{ named { ... on Person { ssn } } }'],
  ['deep', '{ me { self { self { self { ssn } } } } }'],
  ['included', '{ me { ssn @include(if: true) } }'],
  ['not skipped', '{ me { ssn @skip(if: false) } }'],
  ['included by a variable', 'query ($yes: Boolean = true) { me { ... @include(if: $yes) { ssn } } }'],
  ['in the payload of a mutation', 'mutation { touch { ssn } }'],
])('a field that may not be had is refused however it is asked, and had by who may: %s', (_, text) => {
  const refused = ask(text, { scopes: [] })
  expect(refused.refused.length).toBeGreaterThan(0)
  expect(refused.executed ?? '').not.toContain('ssn')
  expect(JSON.stringify(refused.data)).not.toContain('"S"')
  const allowed = ask(text, { scopes: ['identity'] })
  expect(allowed.refused).toEqual([])
  if (!text.includes('self {')) expect(JSON.stringify(allowed.data)).toContain('"S"')
})
