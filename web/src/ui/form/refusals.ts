import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../api/useDeed.js'
import type { Feature } from '../../i18n/words/en.js'

/** Whether the deed failed because the record was changed by somebody else in the meantime. */
export const isVersionConflict = (refusal: Refusal) => refusal.reason === 'VERSION_CHANGED'

/**
 * A refusal in the reader's language: by its reason in the words of the feature (`reason.<KEY>`), else in the general ones,
 * else by its code; the server's own English sentence only to those who read English.
 */
export function useRefusalText(feature: Feature) {
  const { i18n } = useTranslation()
  const say = (key: string) => (i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : null)
  return (refusal: Refusal): string =>
    (refusal.reason && (say(`${feature}:reason.${refusal.reason}`) ?? say(`ui:reason.${refusal.reason}`))) ||
    (i18n.language === 'en' && refusal.reason && refusal.message) ||
    say(`ui:error.${refusal.code}`) ||
    say('ui:error.INTERNAL_SERVER_ERROR') ||
    refusal.message
}

/** The form field that a refusal is about, from the path of the input, e.g. `['input', 'client', 'sex']` -> `client.sex`. */
export function fieldOf(refusal: Refusal, values: FieldValues): string | null {
  const steps = (refusal.field ?? []).filter((step, index) => !(index === 0 && step === 'input'))
  let place: unknown = values
  for (const step of steps) {
    if (typeof place !== 'object' || place === null || !(step in place)) return null
    place = (place as FieldValues)[step]
  }
  return steps.length > 0 ? steps.join('.') : null
}

/** Writes each refusal that names a field at that field as well. */
export function markFields<Values extends FieldValues>(
  refusals: readonly Refusal[],
  values: Values,
  setError: UseFormSetError<Values>,
  textOf: (refusal: Refusal) => string,
) {
  for (const refusal of refusals) {
    const field = fieldOf(refusal, values)
    if (field) setError(field as Path<Values>, { type: 'server', message: textOf(refusal) })
  }
}
