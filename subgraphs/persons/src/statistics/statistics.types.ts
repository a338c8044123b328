import { Day } from '@houvast/subgraph'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { AnswerState, type Dimension, DimensionName, Measure } from './vocabulary.js'

@ObjectType({ description: 'A value of a dimension, or a dimension, in the languages of the centres' })
export class StatisticsTerm {
  @Field(() => String, { description: 'The word for the machine; never changes' })
  code!: string

  @Field(() => String, { description: 'In English' })
  en!: string

  @Field(() => String, { description: 'In Dutch' })
  nl!: string

  @Field(() => String, { description: 'In French' })
  fr!: string
}

@ObjectType({ description: 'A dimension with its closed list of values' })
export class StatisticsDimensionEntry {
  @Field(() => DimensionName, { description: 'Which one' })
  dimension!: Dimension

  @Field(() => StatisticsTerm, { description: 'What it is called' })
  term!: StatisticsTerm

  @Field(() => [StatisticsTerm], { description: 'All its values' })
  values!: readonly StatisticsTerm[]
}

@ObjectType({ description: 'Everything that can be asked of the published figures' })
export class StatisticsCatalogue {
  @Field(() => [Int], { description: 'The calendar years that are published; empty until the first is' })
  years!: readonly number[]

  @Field(() => [StatisticsDimensionEntry], { description: 'The dimensions, each of which can be asked alone' })
  dimensions!: readonly StatisticsDimensionEntry[]

  @Field(() => [[DimensionName]], { description: 'The dimensions that are published two by two' })
  pairs!: readonly (readonly Dimension[])[]
}

@InputType({ description: 'One value of one dimension' })
export class StatisticsCondition {
  @Field(() => DimensionName, { description: 'The dimension' })
  dimension!: Dimension

  @Field(() => String, { description: 'Code of one of its values, from the catalogue' })
  value!: string
}

@ObjectType({ description: 'The value that a cell has in one dimension' })
export class StatisticsKey {
  @Field(() => DimensionName, { description: 'The dimension' })
  dimension!: Dimension

  @Field(() => String, { description: 'Code of the value, from the catalogue' })
  value!: string
}

@ObjectType({ description: 'One published figure, with noise added so that nobody can be told from it' })
export class StatisticsCell {
  @Field(() => [StatisticsKey], { description: 'Of whom it is told; empty for everybody' })
  keys!: readonly StatisticsKey[]

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people; of THERAPY_COST_BAND the lower bound of the band in cents. Null when it is withheld, because it could point to a person',
  })
  figure?: number | null
}

@ObjectType({ description: 'The table that was asked for' })
export class StatisticsAnswer {
  @Field(() => AnswerState, { description: 'Whether there are figures of this year at all' })
  state!: keyof typeof AnswerState

  @Field(() => Int, { description: 'The calendar year' })
  year!: number

  @Field(() => Measure, { description: 'What is counted' })
  measure!: Measure

  @Field(() => Day, { nullable: true, description: 'When the year was published; null if it is not' })
  publishedOn?: Temporal.PlainDate | null

  @Field(() => [StatisticsCell], { description: 'The figures; none if the year is not published' })
  cells!: readonly StatisticsCell[]
}
