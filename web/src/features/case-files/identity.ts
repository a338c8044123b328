import { z } from 'zod'
import type { BirthDatePrecision, Sex } from '../../gql/graphql.js'
import { optionalDay, optionalText, requiredChoice, requiredText } from '../../ui/form/schema.js'

export const SEXES = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'] as const satisfies readonly Sex[]
export const PRECISIONS = ['EXACT', 'YEAR', 'ESTIMATED'] as const satisfies readonly BirthDatePrecision[]

/** What a form asks about who somebody is. */
export const identitySchema = z.object({
  callName: optionalText,
  givenName: requiredText,
  familyName: requiredText,
  aliases: z.string(),
  bornOn: optionalDay,
  precision: requiredChoice<BirthDatePrecision>(),
  sex: requiredChoice<Sex>(),
  nationalities: z.array(z.string()),
})

export type IdentityValues = z.input<typeof identitySchema>
type Identity = z.output<typeof identitySchema>

export const NO_IDENTITY: IdentityValues = {
  callName: '',
  givenName: '',
  familyName: '',
  aliases: '',
  bornOn: '',
  precision: 'EXACT',
  sex: 'UNKNOWN',
  nationalities: [],
}

/** The names of a list written with commas. */
export const namesOf = (text: string) =>
  text
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')

/** The form's values as the API's `IdentityInput`; without a day there is no birth date. */
export const identityInput = ({ aliases, bornOn, precision, ...identity }: Identity) => ({
  ...identity,
  aliases: namesOf(aliases),
  birthDate: bornOn === null ? null : { on: bornOn, precision },
})
