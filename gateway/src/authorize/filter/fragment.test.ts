import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const animals = [
  { __typename: 'Dog', name: 'DEMO Rex', owner: { id: '1', ssn: 'S' }, bark: 'loud', label: 'D' },
  { __typename: 'Cat', name: 'DEMO Tom', owner: { id: '2', ssn: 'T' }, lives: 9, label: 'C' },
]

const ask = world(
  `
  type Owner { id: ID! @authenticated  ssn: String @requiresScopes(scopes: [["identity"]]) }
  interface Animal { name: String owner: Owner label: String }
  type Dog implements Animal { name: String @authenticated owner: Owner @authenticated bark: String @authenticated label: String @authenticated }
  type Cat implements Animal {
    name: String @requiresScopes(scopes: [["cat"]])
    owner: Owner @authenticated
    lives: Int @requiresScopes(scopes: [["cat"]])
    label: String @authenticated
  }
  type Ghost @requiresScopes(scopes: [["ghost"]]) { label: String @authenticated }
  union Seen = Dog | Cat | Ghost
  type Query {
    animals: [Animal!] @authenticated
    animal: Animal @authenticated
    seen: [Seen!] @authenticated
    owner: Owner @authenticated
    other: Owner @authenticated
  }
  `,
  {
    animals,
    animal: animals[1],
    seen: [...animals, { __typename: 'Ghost', label: 'G' }],
    owner: { id: '1', ssn: 'S' },
    other: { id: '2', ssn: 'T' },
  },
)

test('a named fragment is judged at each place where it is spread', () => {
  const text = '{ animals { ... on Dog { ...A } ... on Cat { ...A } } } fragment A on Animal { name }'
  const answered = ask(text, { scopes: [] })
  expect(answered.data).toEqual({ animals: [{ name: 'DEMO Rex' }, { name: null }] })
  expect(answered.executed).not.toMatch(/Cat \{ [^}]*name/)
})

test('a fragment spread twice under different parents loses the refused field in both and keeps the rest', () => {
  const answered = ask(
    '{ owner { ...O } other { ...O } } fragment O on Owner { id ...S } fragment S on Owner { ssn }',
    {
      scopes: [],
    },
  )
  expect(answered).toMatchObject({
    data: { owner: { id: '1', ssn: null }, other: { id: '2', ssn: null } },
    refused: ['owner.ssn', 'other.ssn'],
    executed: '{ owner { id } other { id } }',
  })
})

test.each([
  ['a leaf', '{ owner { ...A ...A ssn } } fragment A on Owner { id ...B } fragment B on Owner { id }', 'owner { id }'],
  [
    'an object',
    '{ animals { ...A ...A } other { ssn } } fragment A on Animal { owner { ...B ...B } } fragment B on Owner { id }',
    'animals { owner { id } } other { typeOfObject: __typename }',
  ],
  [
    'an object of which nothing may be shown',
    '{ owner { ...A } owner { ...A } } fragment A on Owner { ssn }',
    'owner { typeOfObject: __typename }',
  ],
  [
    'a place between type conditions',
    '{ animals { label ...A label ...A ... on Dog { name } } other { ssn } } fragment A on Dog { bark }',
    'animals { label ... on Dog { bark } ... on Dog { name } } other { typeOfObject: __typename }',
  ],
])('%s that is asked for again and again is fetched once', (_, text, executed) => {
  expect(ask(text, { scopes: [] }).executed).toBe(`{ ${executed} }`)
})

test('a fragment without a type condition changes nothing', () => {
  expect(ask('{ owner { ... { id ... { ssn } } } }', { scopes: [] })).toMatchObject({
    data: { owner: { id: '1', ssn: null } },
    refused: ['owner.ssn'],
  })
})

test('a field asked on an interface needs the right on every type that can be there', () => {
  const answered = ask('{ animals { name label } }', { scopes: [] })
  expect(answered).toMatchObject({
    data: {
      animals: [
        { name: null, label: 'D' },
        { name: null, label: 'C' },
      ],
    },
    refused: ['animals.@.name'],
  })
  expect(ask('{ animals { name } }', { scopes: ['cat'] }).refused).toEqual([])
})

test('only the types that can still occur inside a fragment count', () => {
  expect(ask('{ animals { ... on Dog { ... on Animal { name } } } }', { scopes: [] })).toMatchObject({
    data: { animals: [{ name: 'DEMO Rex' }, {}] },
  })
})

test('members of a union are judged apart, also under the same response key', () => {
  const text = '{ seen { ... on Dog { said: bark } ... on Cat { said: name } ... on Ghost { said: label } } }'
  const answered = ask(text, { scopes: [] })
  expect(answered.data).toEqual({ seen: [{ said: 'loud' }, { said: null }, { said: null }] })
  expect(answered.executed).toContain('said: bark')
  expect(answered.executed).not.toMatch(/said: (name|label)/)
})

test('a response key asked on the interface and on one type is answered where one of the two is allowed', () => {
  const answered = ask('{ animals { name ... on Dog { name } } }', { scopes: [] })
  expect(answered).toMatchObject({
    data: { animals: [{ name: 'DEMO Rex' }, { name: null }] },
    refused: ['animals.@.name'],
  })
})

test('the type name alone tells the type of a member, and nothing else is fetched', () => {
  expect(ask('{ seen { __typename } }', { scopes: [] }).data).toEqual({
    seen: [{ __typename: 'Dog' }, { __typename: 'Cat' }, { __typename: 'Ghost' }],
  })
})

test('fields stay in the order of the client although their types differ', () => {
  const text = '{ seen { ... on Cat { lives } ... on Animal { label } ... on Dog { bark label } } }'
  expect(JSON.stringify(ask(text, { scopes: [] }).data)).toBe(
    '{"seen":[{"label":"D","bark":"loud"},{"lives":null,"label":"C"},{}]}',
  )
})

test('refusals below an abstract type find their place by the concrete type', () => {
  const text = '{ animal { owner { ssn } ... on Cat { owner { id } lives } } }'
  expect(ask(text, { scopes: [] })).toMatchObject({
    data: { animal: { owner: { ssn: null, id: '2' }, lives: null } },
    refused: ['animal.owner.ssn', 'animal.lives'],
  })
})

test('fragments that multiply beyond measure are refused', () => {
  const layers = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Owner { ...F${i + 1} ...F${i + 1} }`)
  const text = `{ owner { ...F0 } } ${layers.join(' ')} fragment F20 on Owner { id }`
  expect(() => ask(text, { scopes: [] })).toThrow('too much at once')
})
