import { Day, PageArgs } from '@houvast/subgraph'
import { ArgsType, Field, InputType } from 'type-graphql'
import { TrainingState } from './session.entity.js'

@InputType({ description: 'Which trainings to list' })
export class TrainingSessionFilter {
  @Field(() => [TrainingState], { nullable: true, description: 'Only those in one of these states' })
  states?: (keyof typeof TrainingState)[]

  @Field(() => Day, { nullable: true, description: 'Held on this day or later' })
  from?: Temporal.PlainDate

  @Field(() => Day, { nullable: true, description: 'Held before this day' })
  until?: Temporal.PlainDate

  @Field(() => Boolean, { nullable: true, description: 'Only those for which the viewer is registered or waits' })
  mine?: boolean
}

@ArgsType()
export class TrainingSessionsArgs extends PageArgs {
  @Field(() => TrainingSessionFilter, { nullable: true, description: 'Which ones; all if left out' })
  filter?: TrainingSessionFilter
}
