import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const sdl = (more = '') => `
  interface Animal { name: String kind: String }
  type Dog implements Animal { name: String @requiresScopes(scopes: [["dog"]]) kind: String @authenticated }
  type Cat implements Animal { name: String @requiresScopes(scopes: [["cat"]]) kind: String @authenticated }
  ${more}
  union Any = Dog | Cat
  type Query { animals: [Animal] @authenticated  anything: [Any] @authenticated }
`
const animals = [
  { __typename: 'Dog', name: 'DEMO Rex', kind: 'D' },
  { __typename: 'Cat', name: 'DEMO Tom', kind: 'C' },
]
const ask = world(sdl(), { animals, anything: animals })

test.each([
  [[], true],
  [['dog'], true],
  [['cat'], true],
  [['cat', 'dog'], false],
])('the right on some implementations is not the right on the interface: %j', (scopes, isRefused) => {
  const { data, refused } = ask('{ animals { name kind } }', { scopes })
  expect(refused).toEqual(isRefused ? ['animals.@.name'] : [])
  expect(JSON.stringify(data).includes('DEMO')).toBe(!isRefused)
})

test('an implementation that is added later takes the interface along until its right is held too', () => {
  const bird =
    'type Bird implements Animal { name: String @requiresScopes(scopes: [["bird"]]) kind: String @authenticated }'
  const later = world(sdl(bird), { animals })
  expect(later('{ animals { name } }', { scopes: ['cat', 'dog'] }).refused).toEqual(['animals.@.name'])
  expect(later('{ animals { name } }', { scopes: ['cat', 'dog', 'bird'] }).refused).toEqual([])
})

test.each(['animals', 'anything'])('beside the type name each fragment is judged by its own type: %s', field => {
  const answered = ask(`{ ${field} { __typename ... on Dog { name } ... on Cat { name kind } } }`, { scopes: ['dog'] })
  expect(answered.data).toEqual({
    [field]: [
      { __typename: 'Dog', name: 'DEMO Rex' },
      { __typename: 'Cat', name: null, kind: 'C' },
    ],
  })
  expect(answered.executed).not.toMatch(/Cat \{ [^}]*name/)
})

test('a fragment of which nothing is left leaves what stands beside it', () => {
  const answered = ask('{ anything { ... on Dog { name } ... on Cat { kind } } }', { scopes: [] })
  expect(answered.data).toEqual({ anything: [{ name: null }, { kind: 'C' }] })
  expect(answered.executed).not.toMatch(/\bname\b/)
})

const friendly = world(
  `
  interface Animal { name: String  friend: Animal }
  interface Pet implements Animal { name: String  friend: Animal }
  type Dog implements Animal & Pet { name: String @authenticated  friend: Animal @authenticated }
  type Cat implements Animal & Pet { name: String @requiresScopes(scopes: [["cat"]])  friend: Animal @requiresScopes(scopes: [["cat"]]) }
  type Bird implements Animal { name: String @requiresScopes(scopes: [["bird"]])  friend: Animal @authenticated }
  type Query { animal: Animal @authenticated }
  `,
  { animal: { __typename: 'Dog', name: 'DEMO Rex', friend: { __typename: 'Dog', name: 'DEMO Max' } } },
)

test('where some implementations can still be there, the right on each of these is needed, and on no other', () => {
  const text = '{ animal { ... on Pet { ... on Animal { name } } } }'
  expect(friendly(text, { scopes: ['bird'] })).toMatchObject({
    data: { animal: { name: null } },
    refused: ['animal.name'],
  })
  expect(friendly(text, { scopes: ['cat'] })).toMatchObject({ data: { animal: { name: 'DEMO Rex' } }, refused: [] })
})

test('an object that an allowed and a refused selection ask for is answered from the allowed one', () => {
  const text = '{ animal { ... on Dog { x: friend { ... on Dog { name } } } x: friend { name } } }'
  expect(friendly(text, { scopes: [] })).toMatchObject({
    data: { animal: { x: { name: 'DEMO Max' } } },
    refused: ['animal.x'],
  })
})

test('what is asked of a type that cannot be there is neither refused nor asked of anybody', () => {
  const text = '{ animal { friend { __typename } ... on Pet { ... on Animal { ... on Bird { name } } } } }'
  expect(friendly(text, { scopes: ['cat'] })).toMatchObject({
    data: { animal: { friend: { __typename: 'Dog' } } },
    refused: [],
    executed: '{ animal { friend { __typename } } }',
  })
})
