import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../api/useDeed.js'
import { formatDay } from '../../i18n/format.js'
import { useFormat } from '../../i18n/useFormat.js'
import type { Feature } from '../../i18n/words/en.js'
import { useRefusalWords } from '../refusalWords.js'

/** Whether the deed failed because the record was changed by somebody else in the meantime. */
export const isVersionConflict = (refusal: Refusal) => refusal.reason === 'VERSION_CHANGED'

/**
 * A refusal in the reader's language: by its reason in the words of the feature (`reason.<KEY>`), else in the general ones,
 * else by what is missing and whom to ask, else by its code; the server's own English sentence only to those who read English.
 */
export function useRefusalText(feature: Feature) {
  const { i18n } = useTranslation()
  const { locale } = useFormat()
  const { undone } = useRefusalWords()
  const say = (key: string, values?: { days: string }) =>
    i18n.exists(key) ? (i18n.t as (key: string, values: object) => string)(key, values ?? {}) : null
  const sayReason = (reason: string, days: string) =>
    (days && say(`${feature}:reason.${reason}_ON`, { days })) ||
    (say(`${feature}:reason.${reason}`) ?? say(`ui:reason.${reason}`))
  return (refusal: Refusal): string =>
    (refusal.reason && sayReason(refusal.reason, daysNamed(refusal.message, locale))) ||
    (refusal.missing && undone(refusal.missing)) ||
    (i18n.language === 'en' && refusal.reason && refusal.message) ||
    say(`ui:error.${refusal.code}`) ||
    say('ui:error.INTERNAL_SERVER_ERROR') ||
    refusal.message
}

const DAYS = /(\d{4}-\d{2}-\d{2})(?: to (\d{4}-\d{2}-\d{2}))?/g

/** The days that the server's sentence names, as the reader writes them; a reason that says them has words under `<REASON>_ON`. */
export function daysNamed(message: string, locale: string): string {
  const periods = [...message.matchAll(DAYS)].map(([, from = '', last]) =>
    last ? `${formatDay(locale, from)} – ${formatDay(locale, last)}` : formatDay(locale, from),
  )
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(periods)
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
