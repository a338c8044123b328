// Letters that Unicode does not take apart into a base letter and a mark.
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
}

/** Text as it is compared: without case, accents and apostrophes. `Șerban` and `SERBAN` are the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[łøđðþæœħ]/g, letter => UNDIVIDED[letter] ?? letter)

/** The folded words of a text; whatever is neither letter nor digit separates them. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** The distance of names in which every asked fragment is a whole word. */
export const WHOLE_WORDS = 0

/** How well a word fits: 0 whole, 1 from its beginning, 2 inside, infinity not at all. */
function distance(asked: string, word: string): number {
  if (word === asked) return WHOLE_WORDS
  const at = word.indexOf(asked)
  return at < 0 ? Number.POSITIVE_INFINITY : at === 0 ? 1 : 2
}

/** How well these words hold every asked fragment, in whatever order; infinity when one is missing. */
export const distanceOf = (asked: readonly string[], words: readonly string[]): number =>
  Math.max(...asked.map(fragment => Math.min(Number.POSITIVE_INFINITY, ...words.map(word => distance(fragment, word)))))
