import { Refusal } from '../errors.js'

type Path = readonly string[]

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

const refuse = (reason: string, message: string, field: Path) => new Refusal('BAD_USER_INPUT', reason, message, field)

/**
 * The text without blanks around it; null when nothing is left.
 * @param longest in UTF-16 code units
 * @throws TEXT_TOO_LONG; TEXT_NOT_READABLE for what a database cannot hold or a person not read
 */
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
