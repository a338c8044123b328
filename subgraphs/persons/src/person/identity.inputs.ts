import { Day, onceKey, seenVersion } from '@houvast/subgraph'
import { Field, ID, InputType } from 'type-graphql'
import { BirthDatePrecision, Sex } from './vocabulary.js'

@InputType({ description: 'A birth date and how far it can be relied upon' })
export class BirthDateInput {
  @Field(() => Day, { description: 'The day; any day of the year when only the year is known' })
  on!: Temporal.PlainDate

  @Field(() => BirthDatePrecision, { description: 'How far it can be relied upon' })
  precision!: BirthDatePrecision
}

@InputType({ description: 'Who somebody is' })
export class IdentityInput {
  @Field(() => String, { nullable: true, description: 'What people say to them; the given name if left out' })
  callName?: string | null

  @Field(() => String, { description: 'Given name (voornaam / prénom)' })
  givenName!: string

  @Field(() => String, { description: 'Family name (familienaam / nom)' })
  familyName!: string

  @Field(() => [String], { nullable: true, description: 'Other names the person is known by (schuilnamen / alias)' })
  aliases?: string[] | null

  @Field(() => BirthDateInput, { nullable: true, description: 'Birth date, if somebody knows it' })
  birthDate?: BirthDateInput | null

  @Field(() => Sex, { description: 'Sex' })
  sex!: Sex

  @Field(() => [String], { description: 'Nationalities, as ISO 3166 codes of two letters; empty when stateless' })
  nationalities!: string[]
}

@InputType({ description: 'Who somebody really is; it replaces all that was recorded' })
export class CorrectIdentityInput extends IdentityInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, { description: 'Id of the Person' })
  personId!: string

  @seenVersion
  expectedVersion!: number
}
