import { Day, Moment, onceKey, seenVersion } from '@houvast/subgraph'
import { Field, ID, InputType } from 'type-graphql'
import { Sex } from '../person/vocabulary.js'
import type { ToldContact } from './contact.entity.js'
import {
  AgeBand,
  ExploitationForm,
  RedirectReason,
  ReferralChannel,
  ReferralClosure,
  ReferralSourceKind,
  TraffickingIndicator,
  Urgency,
} from './vocabulary.js'

const text = (description: string) => Field(() => String, { nullable: true, description })
const answer = (description: string) => Field(() => Boolean, { nullable: true, description })

@InputType({ description: 'Who referred and how to reach the person; all of it may stay empty' })
export class ReferralContactInput implements ToldContact {
  @text('Organisation that referred')
  organisation?: string | null

  @text('Who to ask for there')
  contactPerson?: string | null

  @text('Number or address to call back')
  callBack?: string | null

  @text('Where the person is now')
  whereNow?: string | null

  @answer('Whether it is safe to call the person')
  isSafeToCall?: boolean | null

  @text('When to call')
  callWhen?: string | null

  @answer('Whether a message may be left')
  mayLeaveMessage?: boolean | null

  @answer('Whether the person knows of this referral')
  knowsOfReferral?: boolean | null

  @text('Notes, at most 5,000 characters')
  notes?: string | null
}

@InputType({ description: 'What was told when the referral came in; no name is needed' })
export class ReceiveReferralInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => Moment, { nullable: true, description: 'When the centre heard of it; now if left out' })
  receivedAt?: Temporal.Instant | null

  @Field(() => ReferralChannel, { description: 'How it came in' })
  channel!: ReferralChannel

  @Field(() => ReferralSourceKind, { description: 'Who referred, as a kind' })
  sourceKind!: ReferralSourceKind

  @Field(() => Urgency, { description: 'How soon somebody must answer' })
  urgency!: Urgency

  @Field(() => Boolean, { description: 'Whether the person needs a bed tonight' })
  needsShelterTonight!: boolean

  @Field(() => ExploitationForm, { description: 'The form of exploitation that is presumed' })
  presumedExploitation!: ExploitationForm

  @Field(() => Sex, { nullable: true, description: 'Sex of the person, if somebody said' })
  sex?: Sex | null

  @Field(() => AgeBand, { nullable: true, description: 'Age as a band, if known' })
  ageBand?: AgeBand | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person may be younger than 18; else the band says',
  })
  isMinor?: boolean | null

  @Field(() => String, { nullable: true, description: 'Region or town, never an address' })
  region?: string | null

  @Field(() => [String], { description: 'Languages the person speaks, as ISO 639 codes in lower case' })
  languages!: string[]

  @Field(() => Boolean, { description: 'Whether an interpreter is needed' })
  needsInterpreter!: boolean

  @Field(() => [TraffickingIndicator], { nullable: true, description: 'Signs of trafficking that were told' })
  indicators?: TraffickingIndicator[] | null

  @Field(() => ReferralContactInput, { nullable: true, description: 'Who referred and how to reach the person' })
  contact?: ReferralContactInput | null
}

@InputType()
export abstract class ReferralStepInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, { description: 'Id of the Referral' })
  referralId!: string

  @seenVersion
  expectedVersion!: number
}

@InputType()
export abstract class ReferralDecisionInput extends ReferralStepInput {
  @Field(() => Day, { description: 'Day of the decision' })
  decidedOn!: Temporal.PlainDate
}

@InputType({ description: 'The signs that the screening found' })
export class ScreenReferralInput extends ReferralStepInput {
  @Field(() => [TraffickingIndicator], { description: 'All signs of trafficking; they replace those told before' })
  indicators!: TraffickingIndicator[]
}

@InputType({ description: 'When the intake interview will be, and with whom' })
export class PlanIntakeInput extends ReferralStepInput {
  @Field(() => Day, { description: 'Day agreed; today or later' })
  plannedOn!: Temporal.PlainDate

  @Field(() => ID, { description: 'Id of the Worker who will hold it' })
  workerId!: string
}

@InputType({ description: 'When the intake interview was held' })
export class RecordIntakeInput extends ReferralStepInput {
  @Field(() => Day, { description: 'Day on which it was held; today or earlier' })
  heldOn!: Temporal.PlainDate
}

@InputType({ description: 'Where the referral goes, and why' })
export class RedirectReferralInput extends ReferralDecisionInput {
  @Field(() => RedirectReason, { description: 'Why it goes elsewhere' })
  reason!: RedirectReason

  @Field(() => String, { nullable: true, description: 'The organisation it goes to, never a person' })
  redirectedTo?: string | null
}

@InputType({ description: 'How the referral ends' })
export class CloseReferralInput extends ReferralDecisionInput {
  @Field(() => ReferralClosure, { description: 'The outcome' })
  outcome!: ReferralClosure
}

@InputType({ description: 'Which referral is the same' })
export class MarkReferralDuplicateInput extends ReferralDecisionInput {
  @Field(() => ID, { description: 'Id of the other Referral, the one that stays' })
  duplicateOfId!: string
}
