import { ArgsType, Field, ID, Int } from 'type-graphql'

/** The field `idempotencyKey` of the input of every mutation. */
export const onceKey: PropertyDecorator = Field(() => ID, {
  description: 'Made up for each deed; sent again with it, the deed is done once',
})

/** The field `expectedVersion` of the input of every mutation that changes a record. */
export const seenVersion: PropertyDecorator = Field(() => Int, {
  description: 'The version that the viewer saw; the deed is refused on any other',
})

/** The arguments of every list that grows. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many, 1 to 100' })
  first!: number

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before' })
  after?: string
}
