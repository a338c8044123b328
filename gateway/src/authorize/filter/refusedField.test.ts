import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const ask = world(
  `
  scalar Secret @requiresScopes(scopes: [["secret"]])
  enum Shade @requiresScopes(scopes: [["shade"]]) { LIGHT DARK }
  type Address @requiresScopes(scopes: [["address"]]) { street: String @authenticated }
  type Person @key(fields: "id") {
    id: ID! @authenticated
    name: String @authenticated
    ssn: String @requiresScopes(scopes: [["identity"]])
    either: String @requiresScopes(scopes: [["a"], ["b", "c"]])
    token: Secret @authenticated
    shade: Shade @authenticated
    address: Address @authenticated
    addresses: [Address!] @authenticated
    friend: Person @authenticated
    unruled: String
  }
  type Query { me: Person @authenticated  open: String }
  `,
  {
    open: 'open',
    me: {
      id: '1',
      name: 'DEMO Ann',
      ssn: 'S',
      either: 'E',
      token: 'T',
      shade: 'DARK',
      address: { street: 'DEMO street' },
      addresses: [{ street: 'DEMO street' }],
      friend: { id: '2', ssn: 'F', name: 'DEMO Ben' },
    },
  },
)

test('a refused field is null at its place and is not executed, and its sibling is answered', () => {
  const answered = ask('{ me { id ssn name } }', { scopes: [] })
  expect(answered).toMatchObject({
    data: { me: { id: '1', ssn: null, name: 'DEMO Ann' } },
    refused: ['me.ssn'],
    executed: '{ me { id name } }',
  })
  expect(Object.keys((answered.data as { me: object }).me)).toEqual(['id', 'ssn', 'name'])
})

test('who holds the scope is answered, with the very document that was sent', () => {
  const answered = ask('{ me { id ssn } }', { scopes: ['identity'] })
  expect(answered).toMatchObject({ data: { me: { id: '1', ssn: 'S' } }, refused: [] })
})

test('nobody signed in gets nothing, and nothing is executed', () => {
  expect(ask('{ me { id } }', { scopes: null })).toMatchObject({ data: { me: null }, refused: ['me'], executed: null })
})

test.each([
  [['a'], 'E'],
  [['b', 'c'], 'E'],
  [['b'], null],
  [[], null],
])('one whole set of several sets of scopes is needed: %j gives %j', (scopes, either) => {
  expect(ask('{ me { either } }', { scopes }).data).toMatchObject({ me: { either } })
})

test('a field without any rule is refused to everybody', () => {
  const answered = ask('{ open me { unruled } }', { scopes: ['identity', 'secret', 'shade', 'address'] })
  expect(answered).toMatchObject({ data: { open: null, me: { unruled: null } }, refused: ['open', 'me.unruled'] })
  expect(answered.executed).not.toContain('unruled')
})

test.each([
  ['token', 'secret', 'T'],
  ['shade', 'shade', 'DARK'],
])('the rule of a scalar or an enum holds for every field of that type: %s', (field, scope, value) => {
  expect(ask(`{ me { ${field} } }`, { scopes: [] }).refused).toEqual([`me.${field}`])
  expect(ask(`{ me { ${field} } }`, { scopes: [scope] }).data).toEqual({ me: { [field]: value } })
})

test('the rule of an object type holds for fields that return it, alone and in lists', () => {
  const answered = ask('{ me { address { street } addresses { street } } }', { scopes: [] })
  expect(answered).toMatchObject({
    data: { me: { address: null, addresses: null } },
    refused: ['me.address', 'me.addresses'],
  })
  expect(ask('{ me { addresses { street } } }', { scopes: ['address'] }).data).toEqual({
    me: { addresses: [{ street: 'DEMO street' }] },
  })
})

test('an alias does not hide a field, and two aliases of it are two refused places', () => {
  const answered = ask('{ me { name: ssn other: ssn id } }', { scopes: [] })
  expect(answered).toMatchObject({
    data: { me: { name: null, other: null, id: '1' } },
    refused: ['me.name', 'me.other'],
    executed: '{ me { id } }',
  })
})

test('the same field twice is one refused place', () => {
  expect(ask('{ me { ssn ssn } }', { scopes: [] }).refused).toEqual(['me.ssn'])
})

test('aliases named like parts of every object stay plain keys', () => {
  const text = '{ me { __proto__: ssn constructor: name hasOwnProperty: ssn toString: friend { __proto__: ssn id } } }'
  const answered = ask(text, { scopes: [] })
  expect(JSON.stringify(answered.data)).toBe(
    '{"me":{"__proto__":null,"constructor":"DEMO Ann","hasOwnProperty":null,"toString":{"__proto__":null,"id":"2"}}}',
  )
  expect(({} as Record<string, unknown>)['ssn']).toBeUndefined()
})

test('an object of which every field is refused is still an object', () => {
  const answered = ask('{ me { ssn friend { ssn } } }', { scopes: [] })
  expect(answered.data).toEqual({ me: { ssn: null, friend: { ssn: null } } })
  expect(answered.executed).not.toContain('ssn')
})

test('the name for the hidden type name never takes an alias of the client', () => {
  const answered = ask('{ me { typeOfObject: friend { ssn } typeOfObject_: name } }', { scopes: [] })
  expect(answered.data).toEqual({ me: { typeOfObject: { ssn: null }, typeOfObject_: 'DEMO Ann' } })
})

test('the type name is answered beside refused fields', () => {
  expect(ask('{ __typename me { __typename ssn } }', { scopes: [] }).data).toEqual({
    __typename: 'Query',
    me: { __typename: 'Person', ssn: null },
  })
})

test('only the operation that is asked for decides', () => {
  const text = 'query Mine { me { id } } query Other { me { ssn } }'
  expect(ask(text, { scopes: [], operationName: 'Mine' })).toMatchObject({ data: { me: { id: '1' } }, refused: [] })
  expect(ask(text, { scopes: [], operationName: 'Other' }).refused).toEqual(['me.ssn'])
  expect(() => ask(text, { scopes: [], operationName: 'Third' })).toThrow('no such operation')
})
