import { distinct, Refusal } from '@houvast/subgraph'

type Path = readonly string[]

/** Languages as ISO 639 codes in lower case. @throws LANGUAGE_UNKNOWN */
export function languageCodes(codes: readonly string[], field: Path): string[] {
  if (!codes.every(code => /^[a-z]{2,3}$/.test(code)))
    throw new Refusal('BAD_USER_INPUT', 'LANGUAGE_UNKNOWN', 'Give languages as ISO 639 codes, such as fr or ti.', field)
  return distinct(codes, field)
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Countries as ISO 3166-1 alpha-2 codes. @throws COUNTRY_UNKNOWN */
export function countryCodes(codes: readonly string[], field: Path): string[] {
  if (!codes.every(code => /^[A-Z]{2}$/.test(code) && countryNames.of(code)))
    throw new Refusal(
      'BAD_USER_INPUT',
      'COUNTRY_UNKNOWN',
      'Give countries as ISO 3166 codes of two letters, such as RO.',
      field,
    )
  return distinct(codes, field)
}
