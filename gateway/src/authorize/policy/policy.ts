import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { ruledBehindInterfaceObjects, weakerImplementations } from './interfaceRule.js'
import type { Rule } from './rule.js'
import { SIGNED_IN } from './rule.js'
import { type SecurityNames, securityNames, UnsupportedSecurityFeature } from './securityFeature.js'

/** Who may have what, read from the supergraph's own `@authenticated` and `@requiresScopes`. */
export interface Policy {
  /** The rule written on a type (object, interface, scalar, enum), if any. */
  ruleOfType(typeName: string): Rule | undefined
  /** The rule written on a field, if any. */
  ruleOfField(typeName: string, fieldName: string): Rule | undefined
}

type RuledDefinition = TypeDefinitionNode | TypeExtensionNode

const TYPE_KINDS: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_EXTENSION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_TYPE_EXTENSION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_EXTENSION,
])

const isRuledDefinition = (node: { readonly kind: string }): node is RuledDefinition => TYPE_KINDS.has(node.kind)

function scopesOf(directive: ConstDirectiveNode): Rule {
  const given = directive.arguments?.find(argument => argument.name.value === 'scopes')
  const scopes = given && valueFromASTUntyped(given.value)
  const isWellFormed =
    Array.isArray(scopes) && scopes.every(set => Array.isArray(set) && set.every(scope => typeof scope === 'string'))
  if (!isWellFormed) throw new UnsupportedSecurityFeature('Scopes are not a list of lists of text')
  return [scopes]
}

function ruleIn(directives: readonly ConstDirectiveNode[] | undefined, names: SecurityNames): Rule {
  return (directives ?? []).flatMap(directive => {
    if (directive.name.value === names.authenticated) return SIGNED_IN
    if (directive.name.value === names.requiresScopes) return scopesOf(directive)
    return []
  })
}

const fieldsOf = (definition: RuledDefinition): readonly FieldDefinitionNode[] =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
  definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
  definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  definition.kind === Kind.INTERFACE_TYPE_EXTENSION
    ? (definition.fields ?? [])
    : []

// The specifications allow these directives on types and fields only, and on no union, which has no fields of its own. A rule
// anywhere else would silently protect nothing.
function countApplications(document: DocumentNode, names: SecurityNames): number {
  let count = 0
  visit(document, {
    Directive(node) {
      if (node.name.value === names.authenticated || node.name.value === names.requiresScopes) count += 1
    },
  })
  return count
}

function assertHeldByInterfaces(supergraph: DocumentNode, policy: Policy) {
  const [weaker] = weakerImplementations(supergraph, policy)
  if (weaker) throw new UnsupportedSecurityFeature(`The rule of ${weaker} does not hold for what implements it`)
  const [behind] = ruledBehindInterfaceObjects(supergraph, policy)
  if (behind) throw new UnsupportedSecurityFeature(`A subgraph cannot tell ${behind}, which has a rule, from its like`)
}

/**
 * Reads the policy of a whole supergraph document.
 * @throws UnsupportedSecurityFeature when the supergraph asks for a protection that would not be enforced.
 */
export function policyOf(supergraph: DocumentNode): Policy {
  const names = securityNames(supergraph)
  const rules = new Map<string, Rule>()
  let read = 0
  const add = (place: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const rule = ruleIn(directives, names)
    read += rule.length
    if (rule.length > 0) rules.set(place, [...(rules.get(place) ?? []), ...rule])
  }
  for (const definition of supergraph.definitions) {
    if (!isRuledDefinition(definition)) continue
    const typeName = definition.name.value
    add(typeName, definition.directives)
    for (const field of fieldsOf(definition)) add(`${typeName}.${field.name.value}`, field.directives)
  }
  if (read !== countApplications(supergraph, names)) {
    throw new UnsupportedSecurityFeature('A rule stands where it protects nothing')
  }
  const policy: Policy = {
    ruleOfType: typeName => rules.get(typeName),
    ruleOfField: (typeName, fieldName) => rules.get(`${typeName}.${fieldName}`),
  }
  assertHeldByInterfaces(supergraph, policy)
  return policy
}
