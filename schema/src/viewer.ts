import type { Centre } from './centre.js'
import { isCentre } from './centre.js'
import { isRole, type Role, scopesOf } from './role.js'
import type { Scope } from './scope.js'

/** Who asks. Made only from a verified access token; the same on the gateway and in every subgraph. */
export interface Viewer {
  /** The token's `sub`: the id of the Worker, or of the machine client. */
  readonly id: string
  /** Null only for an analyst, who is of no centre and reaches no case. */
  readonly centre: Centre | null
  readonly roles: readonly Role[]
  /** Derived from the roles, never taken from the token. Sorted. */
  readonly scopes: readonly Scope[]
  /** Authentication context class of the sign-in, e.g. `urn:houvast:acr:password` or `urn:houvast:acr:second-factor`. */
  readonly acr: string
  /** How colleagues know the person (`name` claim); written on a training registration. Never logged. Null for programs. */
  readonly displayName: string | null
  /** When the person last proved who they are, in seconds since 1970. */
  readonly authTime: number
}

/** The sign-in used a password only. */
export const ACR_PASSWORD = 'urn:houvast:acr:password'
/** The sign-in used a password and a one-time code (step-up). */
export const ACR_SECOND_FACTOR = 'urn:houvast:acr:second-factor'

/** The claims of an access token that make a viewer. */
export interface ViewerClaims {
  readonly sub?: unknown
  readonly centre?: unknown
  readonly roles?: unknown
  readonly acr?: unknown
  readonly auth_time?: unknown
  readonly name?: unknown
}

const isAnalyst = (roles: readonly Role[]) => roles.length === 1 && roles[0] === 'ANALYST'

/**
 * The viewer that these verified claims describe, or null when anything is missing, unknown or contradictory: a role we do
 * not know, no centre for somebody who is not an analyst, a centre for an analyst. Refusing is always safe.
 */
export function viewerFrom(claims: ViewerClaims): Viewer | null {
  const { sub, roles, acr, auth_time: authTime } = claims
  if (typeof sub !== 'string' || sub === '' || sub.length > 100) return null
  if (!Array.isArray(roles) || roles.length === 0 || !roles.every(isRole)) return null
  if (typeof acr !== 'string' || typeof authTime !== 'number' || !Number.isFinite(authTime)) return null
  const centre = claims.centre ?? null
  if (centre === null ? !isAnalyst(roles) : !isCentre(centre) || roles.includes('ANALYST')) return null
  const displayName = typeof claims.name === 'string' && claims.name !== '' ? claims.name.slice(0, 200) : null
  return {
    id: sub,
    centre: centre as Centre | null,
    roles: [...roles].sort(),
    scopes: scopesOf(roles),
    acr,
    authTime,
    displayName,
  }
}
