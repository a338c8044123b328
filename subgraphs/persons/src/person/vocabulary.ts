import { type ValueOf, vocabulary } from '@houvast/subgraph'

export const Sex = vocabulary('Sex', 'Sex, for statistics and for the rooms of the shelter (geslacht / sexe)', {
  FEMALE: 'Female (vrouw / femme)',
  MALE: 'Male (man / homme)',
  OTHER: 'Neither (anders / autre)',
  UNKNOWN: 'Not known (onbekend / inconnu)',
})
export type Sex = ValueOf<typeof Sex>

export const BirthDatePrecision = vocabulary('BirthDatePrecision', 'How far a birth date can be relied upon', {
  EXACT: 'The day is known (exact / exact)',
  YEAR: 'Only the year is known; the day is the first of January (enkel het jaar / année seulement)',
  ESTIMATED: 'An estimate, e.g. of a disputed age (geschat / estimée)',
})
export type BirthDatePrecision = ValueOf<typeof BirthDatePrecision>
