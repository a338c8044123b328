import { expect, test } from 'vitest'
import { countryChoices, languageChoices } from './choices.js'

test('countries are named in the language of the reader', () => {
  expect(countryChoices('nl-BE')).toContainEqual({ value: 'BG', label: 'Bulgarije' })
  expect(countryChoices('fr-BE')).toContainEqual({ value: 'NG', label: 'Nigeria' })
})

test('a union is not offered as a nationality', () => {
  expect(countryChoices('en-GB').map(({ value }) => value)).not.toContain('EU')
})

test('languages are sorted by their name', () => {
  const labels = languageChoices('fr-BE').map(({ label }) => label)
  expect(labels).toEqual([...labels].sort((one, other) => one.localeCompare(other, 'fr-BE')))
})
