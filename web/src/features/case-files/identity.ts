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

type Known = {
  readonly [Field in Exclude<keyof Identity, 'bornOn' | 'precision' | 'aliases'>]?: Identity[Field] | null
} & {
  readonly aliases?: readonly string[] | null
  readonly birthDate?: { readonly on: string; readonly precision: BirthDatePrecision } | null
}

/** What is recorded, as a form shows it. A call name that is just the given name was never chosen. */
export const knownIdentity = ({ callName, givenName, familyName, aliases, birthDate, sex, nationalities }: Known) =>
  ({
    callName: callName && callName !== givenName ? callName : '',
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    aliases: aliases?.join(', ') ?? '',
    bornOn: birthDate?.on ?? '',
    precision: birthDate?.precision ?? 'EXACT',
    sex: sex ?? 'UNKNOWN',
    nationalities: [...(nationalities ?? [])],
  }) satisfies IdentityValues

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
