import { composeSchemaContract } from '@theguild/federation-composition'
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql'
import { type Contract, fail, type SubgraphSdls } from './compose.js'
import { withoutHidden } from './prune.js'

/**
 * Composes what carries this tag, and nothing else: a field without it does not exist for the readers of the contract. The rules
 * of who may have a field stay in the supergraph, so that the gateway enforces them here as well. A subgraph of which nothing is
 * asked by the contract is not in its supergraph at all, so that no plan can lead to it.
 * @throws naming what composition refuses, e.g. a required argument without the tag
 */
export function narrow(sdls: SubgraphSdls, tag: string, urls: (name: string) => string): Contract {
  const services = Object.entries(sdls)
    .map(([name, sdl]) => ({ name, url: urls(name), typeDefs: parse(sdl) }))
    .filter(({ typeDefs }) => isAskedFor(typeDefs, tag))
  const composed = composeSchemaContract(services, { include: new Set([tag]), exclude: new Set() }, true)
  if (!composed.supergraphSdl || !composed.publicDocumentNode)
    return fail(`@theguild/federation-composition, for the contract ${tag},`, composed.errors)
  const api = lexicographicSortSchema(buildASTSchema(composed.publicDocumentNode))
  return { supergraph: withoutHidden(composed.supergraphSdl), api: printSchema(api) }
}

const ROOTS = ['Query', 'Mutation']

/** Whether a request can begin in this subgraph or come to it by an entity: by a tagged field of a root or of a type with a key. */
function isAskedFor(document: DocumentNode, tag: string): boolean {
  return document.definitions.some(
    node =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION &&
      (ROOTS.includes(node.name.value) || hasDirective(node, 'key')) &&
      node.fields?.some(field => hasDirective(field, 'tag', tag)),
  )
}

type Marked = { readonly directives?: readonly ConstDirectiveNode[] }

const hasDirective = (node: Marked, name: string, value?: string) =>
  node.directives?.some(
    directive =>
      directive.name.value === name &&
      (value === undefined ||
        directive.arguments?.some(each => each.value.kind === Kind.STRING && each.value.value === value)),
  ) ?? false
