import { expect, test } from 'vitest'
import { identityInput, identitySchema, knownIdentity, NO_IDENTITY } from './identity.js'

const typed = { ...NO_IDENTITY, givenName: 'DEMO Ana', familyName: 'DEMO Petrova' }
const inputOf = (values: typeof typed) => identityInput(identitySchema.parse(values))

test('names written with commas become several names', () => {
  expect(inputOf({ ...typed, aliases: ' DEMO Anna,, DEMO Ani ' }).aliases).toEqual(['DEMO Anna', 'DEMO Ani'])
})

test('without a day there is no birth date, whatever the precision says', () => {
  expect(inputOf({ ...typed, precision: 'YEAR' }).birthDate).toBeNull()
})

test('a birth date says how exact it is', () => {
  expect(inputOf({ ...typed, bornOn: '1998-01-01', precision: 'YEAR' }).birthDate).toEqual({
    on: '1998-01-01',
    precision: 'YEAR',
  })
})

test('nobody is registered without a family name', () => {
  expect(identitySchema.safeParse({ ...typed, familyName: '' }).success).toBe(false)
})

test('a correction begins with what is recorded, and changes nothing when nothing is typed', () => {
  const recorded = {
    callName: 'DEMO Ani',
    givenName: 'DEMO Ana',
    familyName: 'DEMO Petrova',
    aliases: ['DEMO Anna', 'DEMO An'],
    birthDate: { on: '1998-01-01', precision: 'YEAR' },
    sex: 'FEMALE',
    nationalities: ['BG'],
  } as const
  expect(inputOf(knownIdentity({ ...recorded, nationalities: ['BG'] }))).toEqual(recorded)
  expect(inputOf(knownIdentity({ ...recorded, callName: 'DEMO Ana', nationalities: [] })).callName).toBeNull()
})
