/** The languages of the client, as people choose them, and the locale that their dates, numbers and money follow. */
export const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const

export type Language = keyof typeof LOCALES

/** How each language calls itself: a switch is read by those who do not read the current language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', fr: 'Français', en: 'English' }

export const LANGUAGES = Object.keys(LOCALES) as readonly Language[]

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LOCALES, value)

const STORED = 'houvast.language'

/** The language chosen on this device, else the browser's first one that we speak, else Dutch. */
export function preferredLanguage(stored: string | null, wanted: readonly string[]): Language {
  if (isLanguage(stored)) return stored
  return wanted.map(tag => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl'
}

export const languageOfDevice = () => preferredLanguage(localStorage.getItem(STORED), navigator.languages)
export const rememberLanguage = (language: Language) => localStorage.setItem(STORED, language)
