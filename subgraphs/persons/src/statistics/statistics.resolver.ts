import { Arg, Int, Query, Resolver } from 'type-graphql'
import { mustBePublishedTable, mustBeYear } from './lattice.rules.js'
import { StatisticsAnswer, StatisticsCatalogue, StatisticsCondition, type StatisticsTerm } from './statistics.types.js'
import { DIMENSIONS, type Dimension, DimensionName, Measure, PAIRS, type Terms } from './vocabulary.js'

const term = (code: string, { en, nl, fr }: Terms): StatisticsTerm => ({ code, en, nl, fr })

const ENTRIES = Object.entries(DIMENSIONS).map(([code, terms]) => ({
  dimension: code as Dimension,
  term: term(code, terms),
  values: Object.entries(terms.values).map(([value, each]) => term(value, each)),
}))

/** Reads no table at all: figures about people reach an analyst through a publication of a year or not at all. */
@Resolver()
export class StatisticsResolver {
  @Query(() => StatisticsCatalogue, { nullable: true, description: 'What can be asked of the published figures' })
  statisticsCatalogue(): StatisticsCatalogue {
    return { years: [], dimensions: ENTRIES, pairs: PAIRS }
  }

  @Query(() => StatisticsAnswer, {
    nullable: true,
    description:
      'Published figures of one calendar year (gepubliceerde cijfers / chiffres publiés): a total, or by one dimension, or by two that are published together, the condition included',
  })
  statistics(
    @Arg('year', () => Int, { description: 'The calendar year, e.g. 2025' }) year: number,
    @Arg('measure', () => Measure, { description: 'What to count' }) measure: Measure,
    @Arg('dimensions', () => [DimensionName], {
      nullable: true,
      description: 'By what to tell the figures apart; the total if left out',
    })
    dimensions: Dimension[] | null,
    @Arg('where', () => StatisticsCondition, { nullable: true, description: 'Only the figures with this value' })
    where: StatisticsCondition | null,
  ): StatisticsAnswer {
    mustBeYear(year)
    mustBePublishedTable(dimensions ?? [], where)
    return { state: 'NOT_PUBLISHED', year, measure, publishedOn: null, cells: [] }
  }
}
