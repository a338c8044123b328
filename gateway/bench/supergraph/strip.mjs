import { Kind, visit } from 'graphql'

const SECURITY = ['authenticated', 'requiresScopes', 'policy']

/**
 * The supergraph without its authorization directives, for gateways that refuse to start with them: their links, their
 * definitions, their scalars and every use.
 */
export function withoutAuthorization(document) {
  return visit(document, {
    Directive: node => (isSecurity(node.name.value) || isSecurityLink(node) ? null : undefined),
    DirectiveDefinition: node => (isSecurity(node.name.value) ? null : undefined),
    ScalarTypeDefinition: node => (isSecurity(node.name.value) ? null : undefined),
  })
}

const isSecurity = name => SECURITY.some(directive => name === directive || name.startsWith(`${directive}__`))

function isSecurityLink(node) {
  if (node.name.value !== 'link') return false
  const url = node.arguments.find(({ name }) => name.value === 'url')?.value
  return url?.kind === Kind.STRING && SECURITY.some(directive => url.value.includes(`/${directive}/`))
}
