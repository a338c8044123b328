import { Day, onceKey, seenVersion } from '@houvast/subgraph'
import { Field, ID, InputType } from 'type-graphql'
import { MoveReason, OccupantKind, StayDestination, StayState } from './words.js'

const TRY = 'True: say what would happen and write nothing'

@InputType({ description: 'Which stays to list' })
export class StayFilter {
  @Field(() => [StayState], { nullable: true, description: 'Only stays in one of these states' })
  states?: StayState[] | null

  @Field(() => Day, { nullable: true, description: 'Only stays with a night on this day or later' })
  from?: Temporal.PlainDate | null

  @Field(() => Day, { nullable: true, description: 'Only stays that begin before this day' })
  until?: Temporal.PlainDate | null
}

@InputType({ description: 'Somebody who comes to live in the house; no name' })
export class OccupantInput {
  @Field(() => OccupantKind, { description: 'The client, the partner or a child' })
  kind!: OccupantKind
}

@InputType()
abstract class DeedInput {
  @onceKey
  idempotencyKey!: string
}

@InputType()
abstract class ChangeInput extends DeedInput {
  @Field(() => ID, { description: 'Id of the Stay' })
  stayId!: string

  @seenVersion
  expectedVersion!: number
}

@InputType()
abstract class NewStayInput extends DeedInput {
  @Field(() => ID, { description: 'Id of the CaseFile of the client' })
  caseFileId!: string

  @Field(() => ID, { description: 'Id of the Room' })
  roomId!: string

  @Field(() => Day, { description: 'First day' })
  from!: Temporal.PlainDate

  @Field(() => Day, { description: 'Planned day of leaving' })
  plannedUntil!: Temporal.PlainDate

  @Field(() => [OccupantInput], { nullable: true, description: 'The household; the client alone if left out' })
  occupants?: OccupantInput[] | null
}

@InputType({ description: 'A room to hold for somebody' })
export class ReserveStayInput extends NewStayInput {}

@InputType({ description: 'Somebody who has come without a reservation' })
export class AdmitResidentInput extends NewStayInput {}

@InputType({ description: 'Somebody has come for whom a room was held' })
export class AdmitReservedStayInput extends ChangeInput {
  @Field(() => Day, { description: 'Day of arrival' })
  on!: Temporal.PlainDate
}

@InputType({ description: 'A stay goes on in another room' })
export class MoveStayInput extends ChangeInput {
  @Field(() => ID, { description: 'Id of the Room to go to' })
  roomId!: string

  @Field(() => Day, { description: 'First day in the new room' })
  on!: Temporal.PlainDate

  @Field(() => MoveReason, { description: 'Why' })
  reason!: MoveReason

  @Field(() => Boolean, { nullable: true, description: TRY })
  validateOnly?: boolean | null
}

@InputType({ description: 'Other planned days for a stay' })
export class ChangeStayDatesInput extends ChangeInput {
  @Field(() => Day, { nullable: true, description: 'Planned day of arrival; only of a reservation' })
  from?: Temporal.PlainDate | null

  @Field(() => Day, { description: 'Planned day of leaving' })
  plannedUntil!: Temporal.PlainDate

  @Field(() => Boolean, { nullable: true, description: TRY })
  validateOnly?: boolean | null
}

@InputType({ description: 'Somebody joins a household in the house, or is born into it' })
export class AddOccupantInput extends ChangeInput {
  @Field(() => OccupantKind, { description: 'The partner or a child' })
  kind!: OccupantKind

  @Field(() => Day, { description: 'First day in the house; the birthday of a child born here' })
  from!: Temporal.PlainDate

  @Field(() => Boolean, { nullable: true, description: 'A birth in the house (geboorte / naissance)' })
  bornHere?: boolean | null
}

@InputType({ description: 'A household has left' })
export class EndStayInput extends ChangeInput {
  @Field(() => Day, { description: 'Day of leaving' })
  on!: Temporal.PlainDate

  @Field(() => StayDestination, { description: 'Where to' })
  destination!: StayDestination
}

@InputType({ description: 'A room need not be held any longer' })
export class CancelStayInput extends ChangeInput {}
