import { composeServices } from '@apollo/composition'
import { type GraphQLSchema, parse } from 'graphql'

export const FEDERATION_LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@external", "@provides", "@shareable", "@tag", "@inaccessible", "@interfaceObject", "@override",
  "@authenticated", "@requiresScopes", "@cost", "@listSize"
])\n`

export interface Composed {
  readonly supergraph: string
  readonly schema: GraphQLSchema
}

/** Composes subgraphs written as SDL; the federation link is added where a subgraph does not bring its own. */
export function compose(subgraphs: Readonly<Record<string, string>>): Composed {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(sdl.includes('@link(') ? sdl : FEDERATION_LINK + sdl),
  }))
  const { supergraphSdl, schema, errors } = composeServices(services)
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return { supergraph: supergraphSdl!, schema: schema!.toAPISchema().toGraphQLJSSchema() }
}
