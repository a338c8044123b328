import { CENTRE_NAMES, CENTRES, ROLES } from '@houvast/schema'
import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { Day } from './scalars.js'
import { vocabulary } from './vocabulary.js'

export const CentreName = vocabulary(
  'Centre',
  'The specialised centre that a record belongs to (gespecialiseerd centrum / centre spécialisé)',
  Object.fromEntries(CENTRES.map(centre => [centre, CENTRE_NAMES[centre]])) as typeof CENTRE_NAMES,
)

export const RoleName = vocabulary('Role', 'The work that a member of staff does', ROLES)

export const UserErrorCode = vocabulary('UserErrorCode', 'The kind of a refusal that a person can act upon', {
  BAD_USER_INPUT: 'A value is not valid; `field` names it',
  CONFLICT: 'The record was changed in the meantime, or its state does not allow the step',
  ROOM_TAKEN: 'The room is not free in the period asked for',
})

@Directive('@shareable')
@ObjectType({ description: 'Why a step was refused, said so that a person can act upon it. Nothing was written.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'For the machine: the kind of refusal' })
  code!: keyof typeof UserErrorCode

  @Field(() => String, { description: 'For the machine: the exact reason, by which the client finds its sentence' })
  reason!: string

  @Field(() => String, { description: 'For the person: what is wrong and what to do, in English' })
  message!: string

  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input field at fault; null if it is no single one',
  })
  field?: string[] | null
}

@Directive('@shareable')
@ObjectType({ description: 'An amount of money' })
export class Money {
  @Field(() => Int, { description: 'Amount in cents' })
  amountCents!: number

  @Field(() => String, { description: 'Currency, ISO 4217; always EUR' })
  currency!: string
}

export const euro = (amountCents: number): Money => Object.assign(new Money(), { amountCents, currency: 'EUR' })

@Directive('@shareable')
@ObjectType({ description: 'A period of calendar days, half-open: the first day counts, the last does not' })
export class DateRange {
  @Field(() => Day, { description: 'First day' })
  from!: Temporal.PlainDate

  @Field(() => Day, { description: 'The day after the last day' })
  until!: Temporal.PlainDate
}

export const dateRange = (from: Temporal.PlainDate, until: Temporal.PlainDate): DateRange =>
  Object.assign(new DateRange(), { from, until })

@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list ends' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page' })
  hasNextPage!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page; null on an empty page',
  })
  endCursor?: string | null
}
