import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './language.js'
import { languageOfDevice, rememberLanguage } from './language.js'

type Bundle = () => Promise<{ readonly words: object }>

/** The words of the chosen language only: first those of the frame and of Today, the rest with the first other page. */
const FIRST: Readonly<Record<Language, Bundle>> = {
  nl: () => import('./words/nl.first.js'),
  fr: () => import('./words/fr.first.js'),
  en: () => import('./words/en.first.js'),
}
const REST: Readonly<Record<Language, Bundle>> = {
  nl: () => import('./words/nl.rest.js'),
  fr: () => import('./words/fr.rest.js'),
  en: () => import('./words/en.rest.js'),
}

let current: Language = 'nl'
let needsRest = false

async function add(language: Language, bundle: Bundle) {
  for (const [feature, words] of Object.entries((await bundle()).words)) {
    i18next.addResourceBundle(language, feature, words)
  }
}

export async function startLanguage() {
  const language = languageOfDevice()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: [],
    defaultNS: 'ui',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await speak(language)
}

export async function speak(language: Language) {
  await add(language, FIRST[language])
  if (needsRest) await add(language, REST[language])
  current = language
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  rememberLanguage(language)
}

/** Settles once the words of every page are there. */
export async function allWords() {
  needsRest = true
  if (!i18next.hasResourceBundle(current, 'workers')) await add(current, REST[current])
}
