/**
 * How days, months, moments, numbers and money are written. Days are Brussels calendar days (`YYYY-MM-DD`), moments are UTC
 * instants shown on the Brussels clock, money is whole cents.
 */
const BRUSSELS = 'Europe/Brussels'

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const SHORT_DAY = { day: 'numeric', month: 'short' } as const
const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const WEEKDAY = { weekday: 'short', ...DAY } as const
const MONTH = { month: 'long', year: 'numeric' } as const
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit' } as const

const NO_BREAK = '\u00a0'

const day = (text: string) => Temporal.PlainDate.from(text)
/** A day is one word: it never breaks over two lines. */
const unbroken = (text: string) => text.replaceAll(' ', NO_BREAK)

/** In French the first of a month is an ordinal: 1er mars, but 2 mars. */
const ordinal = (locale: string, text: string) => (locale.startsWith('fr') ? text.replace(/\b1(?=\s)/, '1er') : text)
const written = (locale: string, text: string, parts: Intl.DateTimeFormatOptions) =>
  ordinal(locale, day(text).toLocaleString(locale, parts))

export const formatDay = (locale: string, text: string) => unbroken(written(locale, text, DAY))
export const formatShortDay = (locale: string, text: string) => unbroken(written(locale, text, SHORT_DAY))
export const formatLongDay = (locale: string, text: string) => written(locale, text, LONG_DAY).replace(',', '')
export const formatWeekday = (locale: string, text: string) => unbroken(written(locale, text, WEEKDAY).replace(',', ''))
export const formatMonth = (locale: string, text: string) => day(text).toLocaleString(locale, MONTH)

export const formatMoment = (locale: string, text: string) =>
  ordinal(
    locale,
    Temporal.Instant.from(text).toZonedDateTimeISO(BRUSSELS).toPlainDateTime().toLocaleString(locale, MOMENT),
  )

export const formatMoney = (locale: string, amountCents: number, currency = 'EUR') =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amountCents / 100)

export const formatNumber = (locale: string, value: number, maximumFractionDigits = 0) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value)

export const formatPercent = (locale: string, percent: number, maximumFractionDigits = 0) =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits }).format(percent / 100)

/** The name of a language or country code in the reader's language; the code itself when it is unknown. */
export function formatCode(locale: string, type: 'language' | 'region', code: string) {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code
  } catch {
    return code
  }
}

/** Today on the Brussels calendar, `YYYY-MM-DD`. */
export const today = () => Temporal.Now.plainDateISO(BRUSSELS).toString()
/** The day so many days later (or earlier, when negative). */
export const addDays = (text: string, days: number) => day(text).add({ days }).toString()
export const addMonths = (text: string, months: number) => day(text).add({ months }).toString()
/** Whole days from the first day to the second; negative when the second lies before. */
export const daysBetween = (from: string, until: string) => day(from).until(day(until)).days
