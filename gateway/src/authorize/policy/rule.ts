import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** Sets of scopes of which the viewer must hold at least one set whole. `[[]]` asks for nothing but being signed in. */
export type Demand = readonly (readonly string[])[]

/** Demands that must all be met. Merging rules (parent type, field, output type, several subgraphs) is therefore concatenation. */
export type Rule = readonly Demand[]

/** What `@authenticated` asks. */
export const SIGNED_IN: Rule = [[[]]]

/** What a viewer brings to the decision. Nobody signed in brings nothing, so no rule is met. */
export interface Grants {
  readonly isSignedIn: boolean
  readonly scopes: ReadonlySet<string>
  /** Equal for equal grants: part of every cache key that a decision depends on. */
  readonly key: string
}

export const NO_GRANTS: Grants = { isSignedIn: false, scopes: new Set(), key: 'nobody' }

interface ScopeHolder {
  readonly scopes: readonly string[]
}

const ofViewer = new WeakMap<ScopeHolder, Grants>()
const ofKey = new LRUCache<string, Grants>({ max: 1_000 })

/** Equal grants are one object, however many viewers have them. */
export function grantsOf(viewer: ScopeHolder | null): Grants {
  if (!viewer) return NO_GRANTS
  const found = ofViewer.get(viewer)
  if (found) return found
  const key = hash('sha256', [...viewer.scopes].sort().join(' '), 'base64url')
  const grants = ofKey.get(key) ?? { isSignedIn: true, scopes: new Set(viewer.scopes), key }
  ofKey.set(key, grants)
  ofViewer.set(viewer, grants)
  return grants
}

/** True only when there is a rule and the grants meet all of it: a missing or an empty rule refuses. */
export function isMet(rule: Rule | null, grants: Grants): boolean {
  if (!rule || rule.length === 0 || !grants.isSignedIn) return false
  return rule.every(demand => demand.some(scopes => scopes.every(scope => grants.scopes.has(scope))))
}

/** All of these rules together; undefined parts ask nothing. Null when there is no rule at all. */
export function allOf(rules: readonly (Rule | undefined)[]): Rule | null {
  const demands = rules.flatMap(rule => rule ?? [])
  return demands.length === 0 ? null : demands
}
