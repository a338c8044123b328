import { type ConstDirectiveNode, type DocumentNode, Kind, parse, print, visit } from 'graphql'

type Marked = { readonly directives?: readonly ConstDirectiveNode[]; readonly name?: { readonly value: string } }

const has = (node: Marked, name: string) => node.directives?.some(directive => directive.name.value === name) ?? false
/** Types that belong to a linked feature, e.g. `requiresScopes__Scope`: the feature's own directives need them. */
const isOfFeature = (node: Marked) => node.name?.value.includes('__') ?? false
const hidden = (node: Marked) => (has(node, 'inaccessible') && !isOfFeature(node) ? null : undefined)

/**
 * Takes everything `@inaccessible` out of the supergraph of a contract, so that what must not be seen is not there to be shown by
 * a fault. Where several subgraphs answer, hidden keys lead from one to the other: that supergraph is left as it is.
 */
export function withoutHidden(supergraph: string): string {
  const document = parse(supergraph, { noLocation: true })
  return subgraphCount(document) > 1 ? supergraph : print(withoutEmptyRoots(removeHidden(document)))
}

const removeHidden = (document: DocumentNode): DocumentNode =>
  visit(document, {
    ObjectTypeDefinition: hidden,
    InterfaceTypeDefinition: hidden,
    UnionTypeDefinition: hidden,
    EnumTypeDefinition: hidden,
    ScalarTypeDefinition: hidden,
    InputObjectTypeDefinition: hidden,
    FieldDefinition: hidden,
    InputValueDefinition: hidden,
    EnumValueDefinition: hidden,
  })

function withoutEmptyRoots(document: DocumentNode): DocumentNode {
  const types = new Set(document.definitions.flatMap(node => ('name' in node && node.name ? [node.name.value] : [])))
  return visit(document, {
    OperationTypeDefinition: node => (types.has(node.type.name.value) ? undefined : null),
  })
}

function subgraphCount(document: DocumentNode): number {
  const graphs = document.definitions.find(
    node => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  )
  return graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values?.length ?? 0) : 0
}
