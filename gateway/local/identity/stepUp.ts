import { ACR_SECOND_FACTOR } from '@houvast/schema'
import { interactionPolicy } from 'oidc-provider'

/** A second factor counts for ten minutes; then a step that needs it asks again. */
export const STEP_UP_SECONDS = 10 * 60
export const SECOND_FACTOR_PROMPT = 'second_factor'

const { Check, Prompt, base } = interactionPolicy

/**
 * First the password, then the one-time code when the client asks for that class of sign-in (`acr_values`).
 * Consent is not asked: every client is Houvast's own.
 */
export function signInPolicy() {
  const policy = base()
  policy.remove('consent')
  policy.add(
    new Prompt(
      { name: SECOND_FACTOR_PROMPT, requestable: false },
      new Check('second_factor_missing', 'a second factor is required', 'interaction_required', ({ oidc }) => {
        const asked = String(oidc.params?.['acr_values'] ?? '').split(' ')
        if (!asked.includes(ACR_SECOND_FACTOR)) return Check.NO_NEED_TO_PROMPT
        const fresh = oidc.session?.acr === ACR_SECOND_FACTOR && !oidc.session.past(STEP_UP_SECONDS)
        return fresh ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT
      }),
    ),
  )
  return policy
}
