import type { ErrorCode } from './codes.js'
import { isRole, ROLES, type Role, SCOPES_OF_ROLE } from './role.js'
import type { Scope } from './scope.js'

/**
 * What a viewer lacks who is refused, and who can help: the whole list. That a sign-in is missing, over or not strong enough is said
 * by the error's code (`UNAUTHENTICATED`, `SESSION_LOCKED`, `STEP_UP_REQUIRED`) and needs no reason.
 */
export const MISSING = {
  ROLE: 'No role of the viewer gives the right. Ask one of the roles that have it; if there is none, nobody has it.',
  TASK: 'A role of the viewer gives the right, but only with a task on the file. Ask one of the roles that hand out that task.',
} as const satisfies Record<string, string>

export type Missing = keyof typeof MISSING

/**
 * Stands in `errors[].extensions.reason` beside `UNAUTHORIZED_FIELD_OR_TYPE` or `FORBIDDEN`. It follows from the access tables alone,
 * which everybody may read, and never from a row: the same field is refused for the same reason whatever it holds. `NOT_FOUND` never
 * has one.
 */
export interface RefusalReason {
  readonly missing: Missing
  /** Roles in the order of `ROLES`, each once: people of the own centre, of the joint project for what it shares, or analysts. */
  readonly askWhom: readonly Role[]
}

// A program holds rights and is nobody whom one could ask.
const COLLEAGUES = (Object.keys(ROLES) as Role[]).filter(role => role !== 'PARTNER_PROGRAM')

/** The roles of which the question holds, given the scopes of each. */
export const rolesWhose = (holds: (scopes: readonly Scope[]) => boolean): readonly Role[] =>
  COLLEAGUES.filter(role => holds(SCOPES_OF_ROLE[role]))

/** The roles that hold all of these scopes. */
export const rolesWith = (scopes: readonly Scope[]): readonly Role[] =>
  rolesWhose(held => scopes.every(scope => held.includes(scope)))

const reason = (missing: Missing, askWhom: readonly Role[]): RefusalReason => ({
  missing,
  askWhom: COLLEAGUES.filter(role => askWhom.includes(role)),
})

export const missingRole = (askWhom: readonly Role[]): RefusalReason => reason('ROLE', askWhom)
export const missingTask = (askWhom: readonly Role[]): RefusalReason => reason('TASK', askWhom)

/** A reason that came from elsewhere, rebuilt from the closed lists so that nothing else comes along; null if it is none. */
function refusalReasonFrom(value: unknown): RefusalReason | null {
  const { missing, askWhom } = (value ?? {}) as { missing?: unknown; askWhom?: unknown }
  if (typeof missing !== 'string' || !Object.hasOwn(MISSING, missing)) return null
  if (!Array.isArray(askWhom) || !askWhom.every(isRole)) return null
  return reason(missing as Missing, askWhom)
}

const EXPLAINED: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['UNAUTHORIZED_FIELD_OR_TYPE', 'FORBIDDEN'])

/**
 * What may stand beside a code in an error's extensions: the given reason if it is one and the code is a refusal. What does not
 * exist, for this viewer or at all, is answered without any.
 */
export function reasonBeside(code: ErrorCode, given: unknown): { readonly reason?: RefusalReason } {
  const reason = EXPLAINED.has(code) ? refusalReasonFrom(given) : null
  return reason ? { reason } : {}
}
