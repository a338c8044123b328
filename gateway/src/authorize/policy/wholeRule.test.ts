import { expect, test } from 'vitest'
import { world } from '../../testing/answer.js'

const ask = world(
  `
  scalar Secret @requiresScopes(scopes: [["scalar"]])
  type Vault @requiresScopes(scopes: [["vault"]]) {
    open: String @authenticated
    own: String @requiresScopes(scopes: [["own"]])
    secret: Secret @requiresScopes(scopes: [["own"], ["other", "scalar"]])
    owner: Person @authenticated
  }
  type Person { name: String @authenticated  vault: Vault @requiresScopes(scopes: [["visit"]])  vaults: [[Vault!]!] @authenticated }
  type Query { vault: Vault @authenticated  person: Person @authenticated }
  `,
  {
    vault: { open: 'O', own: 'W', secret: 'S', owner: { name: 'DEMO Ann' } },
    person: { name: 'DEMO Ann', vault: { open: 'O' }, vaults: [[{ open: 'O' }]] },
  },
)

test.each([
  [['vault', 'own', 'scalar'], []],
  [['vault', 'other', 'scalar'], ['vault.own']],
  [['vault', 'own'], ['vault.secret']],
  [
    ['vault', 'other'],
    ['vault.own', 'vault.secret'],
  ],
  [['own', 'other', 'scalar'], ['vault']],
])('a field needs what its type, the field itself and what it returns ask, all together: %j', (scopes, refused) => {
  expect(ask('{ vault { open own secret } }', { scopes }).refused).toEqual(refused)
})

test('a field that returns a ruled type needs its own right and the right of the type', () => {
  const text = '{ person { vault { open } vaults { open } } }'
  expect(ask(text, { scopes: ['visit'] }).refused).toEqual(['person.vault', 'person.vaults'])
  expect(ask(text, { scopes: ['vault'] }).refused).toEqual(['person.vault'])
  expect(ask(text, { scopes: ['vault', 'visit'] }).refused).toEqual([])
})

test('what lies below a refused place is neither answered nor counted again, though it may be had elsewhere', () => {
  const text = '{ vault { owner { name } } person { name } }'
  expect(ask(text, { scopes: [] })).toMatchObject({
    data: { vault: null, person: { name: 'DEMO Ann' } },
    refused: ['vault'],
    executed: '{ person { name } }',
  })
})

test('a fragment inside a fragment of a refused type is refused with it', () => {
  const text =
    '{ person { ...P name } } fragment P on Person { vault { ...V } } fragment V on Vault { owner { ...N } } fragment N on Person { name }'
  expect(ask(text, { scopes: ['visit'] })).toMatchObject({
    data: { person: { vault: null, name: 'DEMO Ann' } },
    refused: ['person.vault'],
    executed: '{ person { name } }',
  })
})
