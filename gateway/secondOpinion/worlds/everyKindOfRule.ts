import type { SubgraphDefinition } from '../../src/testing/gatewayUnderTest.js'

type Definitions = Readonly<Record<string, SubgraphDefinition>>

interface Source {
  readonly id: string
}

const ann = {
  __typename: 'Person',
  id: 'p1',
  name: 'DEMO Ann',
  ssn: 'S1',
  note: 'N1',
  token: 'T1',
  shade: 'DARK',
  income: 100,
}
const ben = {
  __typename: 'Person',
  id: 'p2',
  name: 'DEMO Ben',
  ssn: 'S2',
  note: 'N2',
  token: 'T2',
  shade: 'LIGHT',
  income: 60,
}
const firm = { __typename: 'Firm', label: 'L', seat: 'DEMO Street' }
const people: Readonly<Record<string, typeof ann>> = { p1: ann, p2: ben }

const RULED = '@requiresScopes(scopes: [["budget:read"]])'

const owner: SubgraphDefinition = {
  sdl: `
    scalar Secret ${RULED}
    enum Shade ${RULED} { LIGHT DARK }
    type Vault ${RULED} { code: String @authenticated }
    type Person @key(fields: "id") {
      id: ID! @authenticated
      name: String @authenticated
      ssn: String! ${RULED}
      note: String ${RULED}
      income: Int ${RULED}
      token: Secret @authenticated
      shade: Shade @authenticated
      vault: Vault @authenticated
      friend: Person @authenticated
      friends: [Person] @authenticated
      open: String
    }
    type Firm { label: String ${RULED}  seat: String @authenticated }
    union Party = Person | Firm
    interface Mark { tag: String  mark: String }
    type Sign implements Mark { tag: String @authenticated  mark: String ${RULED} }
    type Seal implements Mark { tag: String @authenticated  mark: String @authenticated }
    type Receipt { ok: Boolean @authenticated  stamp: String! ${RULED}  note: String ${RULED} }
    type Query {
      person: Person @authenticated
      sure: Person! @authenticated
      people: [Person!] @authenticated
      surePeople: [Person!]! @authenticated
      grid: [[Person!]] @authenticated
      absent: Person @authenticated
      parties: [Party!]! @authenticated
      marks: [Mark] @authenticated
      budget: Int ${RULED}
      sureBudget: Int! ${RULED}
      open: String
    }
    type Mutation {
      approve: Receipt ${RULED}
      write: Receipt @authenticated
      seal: Vault @authenticated
    }
  `,
  resolvers: {
    Query: {
      person: () => ann,
      sure: () => ann,
      people: () => [ann, ben],
      surePeople: () => [ann, ben],
      grid: () => [[ann], []],
      absent: () => null,
      parties: () => [firm, ben],
      marks: () => [
        { __typename: 'Sign', tag: 't1', mark: 'm1' },
        { __typename: 'Seal', tag: 't2', mark: 'm2' },
      ],
      budget: () => 7,
      sureBudget: () => 7,
      open: () => 'O',
    },
    Mutation: {
      approve: () => ({ ok: true, stamp: 'S', note: 'N' }),
      write: () => ({ ok: true, stamp: 'S', note: 'N' }),
      seal: () => ({ code: 'C' }),
    },
    Person: {
      __resolveReference: ({ id }: Source) => people[id],
      vault: () => ({ code: 'C' }),
      friend: ({ id }: Source) => (id === 'p1' ? ben : null),
      friends: ({ id }: Source) => (id === 'p1' ? [ben, null] : []),
      open: () => 'O',
    },
  },
}

const other: SubgraphDefinition = {
  sdl: `
    type Person @key(fields: "id") {
      id: ID!
      income: Int @external
      town: String @authenticated
      rent: Int @requires(fields: "income") ${RULED}
      flat: Flat @authenticated
    }
    type Flat { street: String @authenticated  price: Int! ${RULED} }
  `,
  resolvers: {
    Person: {
      __resolveReference: (reference: object) => reference,
      town: () => 'DEMO Town',
      rent: ({ income }: { readonly income: number }) => income / 2,
      flat: () => ({ street: 'DEMO Street', price: 5 }),
    },
  },
}

/** Two subgraphs with every kind of place a rule can stand at. What needs `budget:read` is refused to a legal worker. */
export const EVERY_KIND_OF_RULE: Definitions = { owner, other }

export const sdlOf = (definitions: Definitions): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(definitions).map(([name, { sdl }]) => [name, sdl]))
