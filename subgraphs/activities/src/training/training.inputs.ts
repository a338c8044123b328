import type { Centre } from '@houvast/schema'
import { CentreName, Day, type DeedInput, onceKey, seenVersion, UserError } from '@houvast/subgraph'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { TrainingSession, TrainingTheme } from './session.entity.js'
import type { Attendance, TrainingPlan } from './training.rules.js'

@InputType({ description: 'A training to plan' })
export class PlanTrainingSessionInput implements DeedInput, TrainingPlan {
  @onceKey
  idempotencyKey!: string

  @Field(() => CentreName, {
    nullable: true,
    description: 'Where it is held; the coordinator’s own centre if left out',
  })
  hostCentre?: Centre | null

  @Field(() => String, { description: 'What it is called, 1 to 200 characters' })
  title!: string

  @Field(() => TrainingTheme, { description: 'What it is about' })
  theme!: keyof typeof TrainingTheme

  @Field(() => Day, { description: 'The day, today or later' })
  heldOn!: Temporal.PlainDate

  @Field(() => String, { description: 'When it begins, Brussels time, hh:mm' })
  startsAt!: string

  @Field(() => Int, { description: 'How long it lasts, in minutes' })
  minutes!: number

  @Field(() => String, { description: 'Where to go; never the address of a shelter' })
  place!: string

  @Field(() => String, { description: 'Who gives it' })
  trainer!: string

  @Field(() => Int, { description: 'How many people can take part' })
  capacity!: number
}

@InputType({ description: 'A training to cancel for everybody' })
export class CancelTrainingSessionInput implements DeedInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, { description: 'Id of the TrainingSession' })
  sessionId!: string

  @seenVersion
  expectedVersion!: number
}

@InputType({ description: 'How long somebody took part' })
export class TrainingAttendanceInput implements Attendance {
  @Field(() => ID, { description: 'Id of the TrainingRegistration' })
  registrationId!: string

  @Field(() => Int, { description: '0 for somebody who did not come, at most the minutes of the training' })
  minutes!: number
}

@InputType({ description: 'Who took part in a training' })
export class RecordTrainingAttendanceInput extends CancelTrainingSessionInput {
  @Field(() => [TrainingAttendanceInput], { description: 'Of staff of any centre; who is not named stays as they are' })
  attendances!: TrainingAttendanceInput[]
}

@InputType({ description: 'A training for which to register oneself' })
export class RegisterForTrainingInput implements DeedInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, { description: 'Id of the TrainingSession' })
  sessionId!: string
}

@InputType({ description: 'A training for which to give up one’s own place' })
export class CancelTrainingRegistrationInput extends RegisterForTrainingInput {}

@ObjectType({ description: 'The training as it is afterwards, or why nothing was done' })
export class TrainingSessionPayload {
  @Field(() => TrainingSession, { nullable: true, description: 'The training; null if the step was refused' })
  trainingSession?: TrainingSession | null

  @Field(() => [UserError], { description: 'Why the step was refused; empty if it was done' })
  userErrors!: UserError[]
}
