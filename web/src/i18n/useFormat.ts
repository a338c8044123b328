import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import * as format from './format.js'
import { isLanguage, LOCALES } from './language.js'

/** The writing of days, money and numbers in the chosen language. */
export function useFormat() {
  const { i18n } = useTranslation()
  const locale = LOCALES[isLanguage(i18n.language) ? i18n.language : 'nl']
  return useMemo(() => formatsOf(locale), [locale])
}

const formatsOf = (locale: string) => ({
  locale,
  day: (text: string) => format.formatDay(locale, text),
  shortDay: (text: string) => format.formatShortDay(locale, text),
  longDay: (text: string) => format.formatLongDay(locale, text),
  weekday: (text: string) => format.formatWeekday(locale, text),
  month: (text: string) => format.formatMonth(locale, text),
  moment: (text: string) => format.formatMoment(locale, text),
  money: (money: { amountCents: number; currency?: string }) =>
    format.formatMoney(locale, money.amountCents, money.currency),
  number: (value: number, digits?: number) => format.formatNumber(locale, value, digits),
  percent: (value: number, digits?: number) => format.formatPercent(locale, value, digits),
  languageName: (code: string) => format.formatCode(locale, 'language', code),
  countryName: (code: string) => format.formatCode(locale, 'region', code),
})
