import { Kind, visit } from 'graphql'

/** The supergraph with the address of every subgraph replaced, by the subgraph's name. Throws on a subgraph without one. */
export function withUrls(document, urls) {
  return visit(document, {
    EnumTypeDefinition: node => (node.name.value === 'join__Graph' ? undefined : false),
    Directive: node => (node.name.value === 'join__graph' ? withUrl(node, urls) : undefined),
  })
}

function withUrl(directive, urls) {
  const nameOf = wanted => directive.arguments.find(({ name }) => name.value === wanted)
  const subgraph = nameOf('name').value.value
  if (!urls[subgraph]) throw new Error(`the bench has no canned answers for the subgraph ${subgraph}`)
  const url = { ...nameOf('url'), value: { kind: Kind.STRING, value: urls[subgraph] } }
  return { ...directive, arguments: [nameOf('name'), url] }
}
