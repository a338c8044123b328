import type { IncomingMessage } from 'node:http'

export const LANGUAGES = ['nl', 'fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', fr: 'Français', en: 'English' }

const COOKIE = '__Secure-houvast_language'

const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language)

const firstKnown = (tags: string | undefined) =>
  tags
    ?.split(/[\s,]+/)
    .map(tag => tag.slice(0, 2).toLowerCase())
    .find(isLanguage)

const remembered = (request: IncomingMessage) =>
  request.headers.cookie
    ?.split(/;\s*/)
    .find(pair => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1)

/** The language somebody chose here, else the one the web client asks for, else the browser's, else Dutch. */
export function languageOf(request: IncomingMessage, url: URL, uiLocales: string | undefined): Language {
  const chosen = url.searchParams.get('language') ?? remembered(request)
  if (isLanguage(chosen)) return chosen
  return firstKnown(uiLocales) ?? firstKnown(request.headers['accept-language']) ?? 'nl'
}

/** Remembers the choice for the next page of the sign-in and the next sign-in. */
export const languageCookie = (language: Language) =>
  `${COOKIE}=${language}; Path=/sign-in; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax`
