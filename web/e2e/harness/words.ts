import { words as en } from '../../src/i18n/words/en.js'
import { words as fr } from '../../src/i18n/words/fr.js'
import { words as nl } from '../../src/i18n/words/nl.js'

const CATALOGUES = { nl, fr, en }
type Language = keyof typeof CATALOGUES

interface Tree {
  readonly [key: string]: string | Tree
}

const textsOf = (words: Tree): string[] =>
  Object.values(words).flatMap(value => (typeof value === 'string' ? [value] : textsOf(value)))

const isWhole = (text: string) => !text.includes('{{') && /\p{L}{3}/u.test(text)

/**
 * Every text that other languages have and this one has not: where it stands alone on a page, it was left over. Texts with a
 * place for a value never stand on a page as they are.
 */
export function foreignTexts(language: Language): ReadonlySet<string> {
  const own = new Set(textsOf(CATALOGUES[language]))
  const others = Object.entries(CATALOGUES).filter(([each]) => each !== language)
  return new Set(others.flatMap(([, words]) => textsOf(words)).filter(text => isWhole(text) && !own.has(text)))
}
