import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchedFrom } from '../../testing/oracle/fetched.js'
import { type RuledGateway, ruledGateway } from '../../testing/ruledGateway.js'

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9'

interface Names {
  readonly link: string
  readonly key: string
  readonly authenticated: string
  readonly requiresScopes: string
}

/** What a subgraph may call the same directives, by how it links the federation (specs.apollo.dev/link/v1.0). */
const WAYS: Readonly<Record<string, Names>> = {
  'without an import': {
    link: `@link(url: "${FEDERATION}")`,
    key: '@federation__key',
    authenticated: '@federation__authenticated',
    requiresScopes: '@federation__requiresScopes',
  },
  'with imports under other names': {
    link: `@link(url: "${FEDERATION}", import: [
      "@key", { name: "@authenticated", as: "@signedIn" }, { name: "@requiresScopes", as: "@needs" }
    ])`,
    key: '@key',
    authenticated: '@signedIn',
    requiresScopes: '@needs',
  },
  'with imports whose names are exchanged': {
    link: `@link(url: "${FEDERATION}", import: [
      "@key", { name: "@authenticated", as: "@tag" }, { name: "@requiresScopes", as: "@authenticated" }
    ])`,
    key: '@key',
    authenticated: '@tag',
    requiresScopes: '@authenticated',
  },
}

const world = ({ link, key, authenticated, requiresScopes }: Names) => ({
  one: `
    extend schema ${link}
    type Query { thing: Thing ${authenticated} }
    type Thing ${key}(fields: "id") { id: ID!  name: ID! ${authenticated}  secret: ID ${requiresScopes}(scopes: [["secret"]]) }
  `,
  two: `
    extend schema ${link}
    type Thing ${key}(fields: "id") { id: ID!  hidden: ID ${requiresScopes}(scopes: [["a", "b"], ["c"]])  vault: Vault ${authenticated} }
    type Vault ${requiresScopes}(scopes: [["vault"]]) { inside: ID ${authenticated} }
  `,
})

describe.each(Object.entries(WAYS))('rules of subgraphs that link the federation %s', (_, names) => {
  let gateway: RuledGateway
  beforeAll(async () => {
    gateway = await ruledGateway(world(names))
  })
  afterAll(() => gateway.stop())

  const fetched = () => [...fetchedFrom(gateway.sources.values()).fields]
  const ruled = (places: readonly string[]) =>
    places.filter(place =>
      ['Thing.name', 'Thing.secret', 'Thing.hidden', 'Thing.vault', 'Vault.inside'].includes(place),
    )
  const text = '{ thing { name secret hidden vault { inside } } }'

  test('refuse whoever is not signed in, and no field of theirs is fetched', async () => {
    const { data, errorPaths } = await gateway.ask(text, { scopes: null })
    expect(data).toEqual({ thing: null })
    expect(errorPaths).toEqual([['thing']])
    expect(gateway.asked()).toBe(0)
  })

  test('refuse who lacks the scopes, and what is refused is not fetched', async () => {
    const { data, errorPaths } = await gateway.ask(text, { scopes: ['a'] })
    expect(data).toEqual({
      thing: { name: expect.any(String), secret: null, hidden: null, vault: null },
    })
    expect(errorPaths.map(path => path.join('.'))).toEqual(['thing.secret', 'thing.hidden', 'thing.vault'])
    expect(ruled(fetched())).toEqual(['Thing.name'])
  })

  test('let through who has them', async () => {
    for (const scopes of [
      ['secret', 'vault', 'c'],
      ['secret', 'vault', 'a', 'b'],
    ]) {
      expect((await gateway.ask(text, { scopes })).errorPaths).toEqual([])
      expect(ruled(fetched()).sort()).toEqual([
        'Thing.hidden',
        'Thing.name',
        'Thing.secret',
        'Thing.vault',
        'Vault.inside',
      ])
    }
  })
})
