import type { Choice } from './fields.js'

/** A closed list with its words, in the order of the list. */
export const choicesOf = <Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => string,
): readonly Choice[] => values.map(value => ({ value, label: labelOf(value) }))

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Two-letter codes that name a union, an island base or nothing rather than a country. */
const NO_COUNTRY = /^(A[AC]|CP|CQ|DG|E[AUZ]|IC|Q[M-Z]|TA|UN|X[A-JL-Z]|Z[Z])$/

/** All countries, by name in the reader's language; their ISO 3166 codes are the values. */
export function countryChoices(locale: string): readonly Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  return LETTERS.flatMap(first => LETTERS.map(second => first + second))
    .filter(code => !NO_COUNTRY.test(code))
    .flatMap(value => {
      const label = names.of(value)
      return label ? [{ value, label }] : []
    })
    .sort((one, other) => one.label.localeCompare(other.label, locale))
}

const LANGUAGES =
  'ak am ar az bg bn bs cs da de ee el en es et fa fi fr ha he hi hr hu hy id ig it ja ka km ko ku lg ln lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru rw sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi wo yo zh zu'

/** Languages that people speak here, by name in the reader's language; their ISO 639 codes are the values. */
export function languageChoices(locale: string): readonly Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return LANGUAGES.split(' ')
    .map(value => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))
}
