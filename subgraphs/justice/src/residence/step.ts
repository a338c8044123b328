import { Field, ObjectType } from 'type-graphql'
import { ResidenceEndReason, ResidenceStep } from './vocabularies.js'

@ObjectType({ description: 'A step, and whether it may be taken today: what a deed would answer' })
export class ResidenceStepOption {
  @Field(() => ResidenceStep, { description: 'Which step' })
  step!: keyof typeof ResidenceStep

  @Field(() => Boolean, { description: 'Whether it may be taken today' })
  isPossible!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'For the machine: why not, by which the client finds its sentence',
  })
  reason?: string | null

  @Field(() => String, { nullable: true, description: 'For the person: why not and what to do, in English' })
  message?: string | null

  @Field(() => [ResidenceEndReason], { description: 'The reasons that go with it; empty for a step that takes none' })
  endReasons!: (keyof typeof ResidenceEndReason)[]
}
