import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './language.js'
import { languageOfDevice, rememberLanguage } from './language.js'
import type { Words } from './words/en.js'

/** Only the words of the chosen language are loaded. */
const LOAD: Readonly<Record<Language, () => Promise<Words>>> = {
  nl: async () => (await import('./words/nl.js')).words,
  fr: async () => (await import('./words/fr.js')).words,
  en: async () => (await import('./words/en.js')).words,
}

async function loadWords(language: Language) {
  for (const [feature, words] of Object.entries(await LOAD[language]())) {
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
  await loadWords(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  rememberLanguage(language)
}
