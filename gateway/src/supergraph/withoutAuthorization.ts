import { type ConstDirectiveNode, type DocumentNode, Kind, print, visit } from 'graphql'
import {
  isAuthorizationFeature,
  type LinkedFeature,
  linkedFeatures,
  securityNames,
} from '../authorize/policy/securityFeature.js'

/**
 * The supergraph as the query planner may read it. `@apollo/gateway` refuses to load a supergraph that links the
 * authorization features, because it does not enforce them; they are enforced before it is asked.
 * Everything else stays, `@inaccessible` included, and the plans stay the same.
 * @throws UnsupportedSecurityFeature as `securityNames` does
 */
export function withoutAuthorization(supergraph: DocumentNode): string {
  const { authenticated, requiresScopes } = securityNames(supergraph)
  const features = linkedFeatures(supergraph).filter(isAuthorizationFeature)
  const links = new Set<ConstDirectiveNode>(features.map(({ node }) => node))
  const isRule = (name: string) => name === authenticated || name === requiresScopes
  const remaining = visit(supergraph, {
    Directive: node => (isRule(node.name.value) || links.has(node as ConstDirectiveNode) ? null : undefined),
    DirectiveDefinition: node => (isRule(node.name.value) ? null : undefined),
    ScalarTypeDefinition: node => (isTypeOf(features, node.name.value) ? null : undefined),
  })
  return print({ kind: Kind.DOCUMENT, definitions: remaining.definitions })
}

/** The scalar in which scopes are written belongs to the feature: `requiresScopes__Scope` or what an import calls it. */
const isTypeOf = (features: readonly LinkedFeature[], typeName: string) =>
  features.some(({ prefix, imports }) => typeName.startsWith(`${prefix}__`) || imports.get('Scope') === typeName)
