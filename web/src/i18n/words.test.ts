import { expect, test } from 'vitest'
import { words as en } from './words/en.js'
import { words as fr } from './words/fr.js'
import { words as nl } from './words/nl.js'

type Tree = { readonly [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

const english = new Map(flat(en))
const translations = { nl: flat(nl), fr: flat(fr) } as const

/** Names, letters, and words that Dutch or French shares with English. */
const SHARED = {
  nl: /^(VONA|Menu|Code|status|exact|open|partner|screening|man|later|document|outreach|sessions?|budget|contact|[–R×O]|\{\{.*)$/i,
  fr: /^(VONA|Menu|Code|date|partner|sessions?|document|documents|contact|notes|budget|client|social|police|violence|outreach|organisation|psychosocial|attention|minutes|centre|place|question|[–R×O]|\{\{.*)$/i,
}

test.each(['nl', 'fr'] as const)('no English is left over in %s', language => {
  const left = translations[language].filter(([key, text]) => english.get(key) === text && !SHARED[language].test(text))
  expect(left).toEqual([])
})

test.each(['nl', 'fr'] as const)('every value that a sentence holds in English, it holds in %s', language => {
  const wrong = translations[language].filter(
    ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
  )
  expect(wrong).toEqual([])
})

test.each(['nl', 'fr'] as const)('no sentence of %s is empty', language => {
  expect(translations[language].filter(([key, text]) => text.trim() === '' && english.get(key) !== '')).toEqual([])
})
