import type { SubgraphDefinition } from './gatewayUnderTest.js'

interface Case {
  readonly id: string
  readonly code: string
  readonly name: string
}

const CASES: readonly Case[] = [
  { id: 'case_1', code: 'D-1', name: 'DEMO One' },
  { id: 'case_2', code: 'D-2', name: 'DEMO Two' },
]
const caseOf = ({ id }: { readonly id: string }) => CASES.find(known => known.id === id) ?? null

const persons: SubgraphDefinition = {
  sdl: `
    type Query {
      caseFile(id: ID!): CaseFile @requiresScopes(scopes: [["case:read"]])
      caseFiles(first: Int!): CaseFileConnection
        @requiresScopes(scopes: [["case:read"]])
        @listSize(slicingArguments: ["first"], sizedFields: ["nodes"])
      find(text: String!, filter: Filter): [CaseFile!] @requiresScopes(scopes: [["case:read"]])
      opened(on: Date, at: DateTime, during: Period): [CaseFile!] @requiresScopes(scopes: [["case:read"]])
    }
    type Mutation {
      openCase(input: OpenCase!): CaseFile @requiresScopes(scopes: [["case:write"]])
      touchCase(id: ID!): CaseFile @requiresScopes(scopes: [["case:read"]])
    }
    input OpenCase { name: String!  on: [Int!]  kind: Kind }
    input Filter { name: String  inner: Filter }
    input Period { from: Date!  until: Date  except: [Date!] }
    enum Kind { A B }
    scalar Date
    scalar DateTime
    type CaseFileConnection { nodes: [CaseFile!]! @requiresScopes(scopes: [["case:read"]]) }
    type CaseFile @key(fields: "id") {
      id: ID! @requiresScopes(scopes: [["case:read"]])
      code: String! @requiresScopes(scopes: [["case:read"]])
      name: String @requiresScopes(scopes: [["identity:read"]])
      next: CaseFile @requiresScopes(scopes: [["case:read"]])
      broken: String @requiresScopes(scopes: [["case:read"]])
    }
  `,
  resolvers: {
    Query: {
      caseFile: (_: unknown, { id }: { readonly id: string }) => caseOf({ id }),
      caseFiles: () => ({ nodes: CASES }),
      find: () => CASES,
      opened: () => CASES,
    },
    Mutation: { openCase: () => CASES[0], touchCase: () => CASES[0] },
    CaseFile: {
      __resolveReference: caseOf,
      next: () => CASES[1],
      broken: () => {
        throw new Error('select secret from vault: DEMO One')
      },
    },
  },
}

const justice: SubgraphDefinition = {
  sdl: `
    type CaseFile @key(fields: "id") {
      id: ID!
      residence: Residence @requiresScopes(scopes: [["residence:read"]])
    }
    type Residence { step: String @requiresScopes(scopes: [["residence:read"]]) }
  `,
  resolvers: {
    CaseFile: {
      __resolveReference: (reference: { readonly id: string }) => reference,
      residence: ({ id }: { readonly id: string }) => ({ step: `step of ${id}` }),
    },
  },
}

/** Two subgraphs with DEMO case files: names need `identity:read`, residence needs `residence:read`. */
export const CASE_WORLD = { persons, justice } as const
