import { missingRole, type RefusalReason, rolesWhose } from '@houvast/schema'
import { type Grants, grantsOf, isMet, type Rule } from './rule.js'

/**
 * Why a rule refuses: which roles would meet it. Only the policy is asked, so that the reason is the same whatever stands in the
 * place. Null when nobody is signed in.
 */
export function reasonOf(rule: Rule | null, { isSignedIn }: Grants): RefusalReason | null {
  return isSignedIn ? missingRole(rolesWhose(scopes => isMet(rule, grantsOf({ scopes })))) : null
}
