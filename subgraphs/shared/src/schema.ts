import { buildSubgraphSchema } from '@apollo/subgraph'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { type GraphQLSchema, print } from 'graphql'
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql'
import { guard } from './access/guard.js'
import { tagParts } from './access/parts.js'
import type { AccessTable } from './access/rule.js'
import { stamp } from './access/stamp.js'
import { valueAccess } from './access/values.js'
import type { SubjectsOf } from './audit/subject.js'
import type { Capability, ReferenceOf } from './capability.js'
import { Day, Moment } from './model/scalars.js'
import type { RequestContext } from './request/context.js'

export interface Subgraph {
  /** Every field guarded. */
  readonly schema: GraphQLSchema
  /** The contract: types, descriptions and access, for composition. */
  readonly sdl: string
  /** All access tables in one. */
  readonly access: AccessTable
}

/** Merges tables of several capabilities, e.g. two that both add queries. @throws if both say who may have a field */
export function merge(tables: readonly AccessTable[]): AccessTable {
  const merged: Record<string, Record<string, AccessTable[string][string]>> = {}
  for (const table of tables)
    for (const [type, fields] of Object.entries(table))
      for (const [field, rule] of Object.entries(fields)) {
        merged[type] ??= {}
        if (merged[type][field]) throw new Error(`Two access tables name ${type}.${field}.`)
        merged[type][field] = rule
      }
  return merged
}

const sharedValues = (sdl: string): AccessTable =>
  Object.fromEntries(Object.entries(valueAccess).filter(([type]) => sdl.includes(`type ${type} `)))

/**
 * The federated, guarded schema of these capabilities.
 * @throws when a field has no line in an access table
 */
export async function subgraphOf(capabilities: readonly Capability[]): Promise<Subgraph> {
  const plain = await buildSchema({
    resolvers: capabilities.flatMap(capability => capability.resolvers) as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: capabilities.flatMap(capability => capability.types ?? []),
    scalarsMap: [
      { type: Temporal.PlainDate, scalar: Day },
      { type: Temporal.Instant, scalar: Moment },
    ],
    // The directives are the federation's; composition checks them.
    skipCheck: true,
    validate: false,
  })
  const printed = printSchemaWithDirectives(plain)
  const access = merge([sharedValues(printed), ...capabilities.map(capability => capability.access)])
  const typeDefs = tagParts(stamp(printed, access))
  const resolvers = withReferences(createResolversMap(plain) as Resolvers, capabilities)
  const federated = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])
  const subjects: SubjectsOf = Object.assign({}, ...capabilities.map(capability => capability.subjects ?? {}))
  return { schema: guard(federated, access, subjects), sdl: print(typeDefs), access }
}

type Resolvers = Record<string, Record<string, unknown>>

function withReferences(resolvers: Resolvers, capabilities: readonly Capability[]): Resolvers {
  const references = capabilities.flatMap(capability => Object.entries(capability.references ?? {}))
  for (const [type, find] of references)
    resolvers[type] = { ...resolvers[type], __resolveReference: referenceResolver(find) }
  return resolvers
}

// Whatever else a caller writes into a representation is ignored: only its id is read.
const referenceResolver = (find: ReferenceOf) => (representation: { id?: unknown }, context: RequestContext) =>
  typeof representation.id === 'string' ? find(context, representation.id) : null
