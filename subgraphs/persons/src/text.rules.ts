import { Refusal } from '@houvast/subgraph'

type Path = readonly string[]

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

const refuse = (reason: string, message: string, field: Path) => new Refusal('BAD_USER_INPUT', reason, message, field)

/** The text without blanks around it; null when nothing is left. @throws TEXT_TOO_LONG, TEXT_NOT_READABLE */
export function optionalText(text: string | null | undefined, field: Path, longest = 200): string | null {
  const trimmed = text?.normalize('NFC').trim() ?? ''
  if (trimmed.length > longest) throw refuse('TEXT_TOO_LONG', 'This text is too long. Shorten it.', field)
  if (CONTROL.test(trimmed) || !trimmed.isWellFormed())
    throw refuse('TEXT_NOT_READABLE', 'This text has characters that cannot be read. Type it again.', field)
  return trimmed === '' ? null : trimmed
}

/** As `optionalText`. @throws TEXT_MISSING when nothing is left */
export function requiredText(text: string, field: Path, longest = 200): string {
  const kept = optionalText(text, field, longest)
  if (kept === null) throw refuse('TEXT_MISSING', 'This may not be empty. Fill it in.', field)
  return kept
}

const MOST = 20

/** Each once, in the order given. @throws LIST_TOO_LONG */
export function distinct<T>(items: readonly T[], field: Path): T[] {
  if (items.length > MOST) throw refuse('LIST_TOO_LONG', 'This list is too long. Keep what matters most.', field)
  return [...new Set(items)]
}

/** Languages as ISO 639 codes in lower case. @throws LANGUAGE_UNKNOWN */
export function languageCodes(codes: readonly string[], field: Path): string[] {
  if (!codes.every(code => /^[a-z]{2,3}$/.test(code)))
    throw refuse('LANGUAGE_UNKNOWN', 'Give languages as ISO 639 codes, such as fr or ti.', field)
  return distinct(codes, field)
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Countries as ISO 3166-1 alpha-2 codes. @throws COUNTRY_UNKNOWN */
export function countryCodes(codes: readonly string[], field: Path): string[] {
  if (!codes.every(code => /^[A-Z]{2}$/.test(code) && countryNames.of(code)))
    throw refuse('COUNTRY_UNKNOWN', 'Give countries as ISO 3166 codes of two letters, such as RO.', field)
  return distinct(codes, field)
}
