import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, type GraphQLSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { FEDERATION_LINK } from '../../src/testing/compose.js'

/** Null for what is no GraphQL: a gateway can send that, and asks for nothing by it. */
function documentIn(text: string): DocumentNode | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}

/** Reads from the texts that a subgraph was sent which of its fields they ask, as `Type.field`. */
export class Footprint {
  readonly #schema: GraphQLSchema

  constructor(sdl: string) {
    const typeDefs = parse(sdl.includes('@link(') ? sdl : FEDERATION_LINK + sdl)
    this.#schema = buildSubgraphSchema([{ typeDefs, resolvers: {} }])
  }

  of(texts: readonly string[]): ReadonlySet<string> {
    const fields = new Set<string>()
    const types = new TypeInfo(this.#schema)
    const noted = {
      Field: () => {
        const [type, field] = [types.getParentType(), types.getFieldDef()]
        if (type && field && !field.name.startsWith('_')) fields.add(`${type.name}.${field.name}`)
      },
    }
    for (const text of texts) {
      const document = documentIn(text)
      if (document) visit(document, visitWithTypeInfo(types, noted))
    }
    return fields
  }
}
