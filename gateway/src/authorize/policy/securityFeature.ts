import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql'
import { directiveArguments } from './directiveArguments.js'

/**
 * Which directive names of a supergraph carry the authorization rules. Names are whatever the supergraph's `@link`s say they
 * are: `as` renames a whole feature, an import may rename one directive (specs.apollo.dev/link/v1.0).
 */
export interface SecurityNames {
  readonly authenticated: string | null
  readonly requiresScopes: string | null
}

/** The supergraph asks for a protection that is not enforced here, so it must not be served. */
export class UnsupportedSecurityFeature extends Error {
  override readonly name = 'UnsupportedSecurityFeature'
}

export interface LinkedFeature {
  readonly identity: string
  readonly featureName: string
  readonly version: string
  readonly prefix: string
  readonly imports: ReadonlyMap<string, string>
  readonly purpose: string | null
  readonly node: ConstDirectiveNode
}

const ENFORCED = { authenticated: ['v0.1'], requiresScopes: ['v0.1'] } as const
// Enforced by removing the elements from the API schema, which the query planner's library does itself.
const ENFORCED_BY_SCHEMA: Readonly<Record<string, readonly string[]>> = { inaccessible: ['v0.1', 'v0.2'] }
const AUTHORITY = 'https://specs.apollo.dev/'
const SECURITY_NAMES = ['authenticated', 'requiresScopes', 'policy']

function schemaDirectives(document: DocumentNode): readonly ConstDirectiveNode[] {
  return document.definitions.flatMap(definition =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? [])
      : [],
  )
}

function importsOf(value: unknown): ReadonlyMap<string, string> {
  const entries = Array.isArray(value) ? value : []
  return new Map(
    entries.map(entry => (typeof entry === 'string' ? [entry, entry] : [entry.name, entry.as ?? entry.name])),
  )
}

function linkedFeature(directive: ConstDirectiveNode): LinkedFeature | null {
  const { url, feature, as, import: imports, for: purpose } = directiveArguments(directive)
  const address = url ?? feature
  if (typeof address !== 'string') return null
  const parts = address.split('/')
  const version = parts.at(-1) ?? ''
  const featureName = parts.at(-2) ?? ''
  return {
    identity: parts.slice(0, -1).join('/'),
    featureName,
    version,
    prefix: typeof as === 'string' ? as : featureName,
    imports: importsOf(imports),
    purpose: typeof purpose === 'string' ? purpose : null,
    node: directive,
  }
}

/** Every feature that the supergraph links, in the order of its links. */
export function linkedFeatures(document: DocumentNode): readonly LinkedFeature[] {
  return schemaDirectives(document).flatMap(directive => linkedFeature(directive) ?? [])
}

export const isAuthorizationFeature = (feature: LinkedFeature) =>
  feature.identity.startsWith(AUTHORITY) && SECURITY_NAMES.includes(feature.featureName)

/** The name under which a feature's directive of the same name appears. */
const nameOf = (feature: LinkedFeature) =>
  (feature.imports.get(`@${feature.featureName}`) ?? `@${feature.prefix}`).slice(1)

function assertEnforced(feature: LinkedFeature) {
  const isOurs = feature.identity === `${AUTHORITY}${feature.featureName}`
  const versions = isOurs
    ? ({ ...ENFORCED_BY_SCHEMA, ...ENFORCED } as Record<string, readonly string[]>)[feature.featureName]
    : undefined
  if (!versions?.includes(feature.version)) {
    throw new UnsupportedSecurityFeature(`${feature.identity}/${feature.version} is not enforced here`)
  }
}

// A directive with a security name that no link explains would be read as decoration: refuse it.
function assertNothingUnlinked(document: DocumentNode, names: readonly (string | null)[]) {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.DIRECTIVE_DEFINITION) continue
    const bareName = definition.name.value.split('__').at(-1) ?? ''
    if (SECURITY_NAMES.includes(bareName) && !names.includes(definition.name.value)) {
      throw new UnsupportedSecurityFeature(`@${definition.name.value} is defined but not linked`)
    }
  }
}

/**
 * @throws UnsupportedSecurityFeature for `@policy`, for any other feature linked with `for: SECURITY`, for an unknown version,
 * and for a security directive that is defined without a link.
 */
export function securityNames(document: DocumentNode): SecurityNames {
  const names: { authenticated: string | null; requiresScopes: string | null } = {
    authenticated: null,
    requiresScopes: null,
  }
  for (const feature of linkedFeatures(document)) {
    if (feature.purpose !== 'SECURITY' && !isAuthorizationFeature(feature)) continue
    assertEnforced(feature)
    const { featureName } = feature
    if (featureName !== 'authenticated' && featureName !== 'requiresScopes') continue
    if (names[featureName]) throw new UnsupportedSecurityFeature(`${feature.identity} is linked twice`)
    names[featureName] = nameOf(feature)
  }
  assertNothingUnlinked(document, [names.authenticated, names.requiresScopes])
  return names
}
