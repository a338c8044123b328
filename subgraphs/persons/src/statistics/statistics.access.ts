import { type AccessTable, to } from '@houvast/subgraph'

const analyst = to('statistics:read').tagged('analytics')

export const statisticsAccess = {
  Query: { statistics: analyst, statisticsCatalogue: analyst },
  StatisticsCatalogue: { years: analyst, dimensions: analyst, pairs: analyst },
  StatisticsDimensionEntry: { dimension: analyst, term: analyst, values: analyst },
  StatisticsTerm: { code: analyst, en: analyst, nl: analyst, fr: analyst },
  StatisticsAnswer: { state: analyst, year: analyst, measure: analyst, publishedOn: analyst, cells: analyst },
  StatisticsCell: { keys: analyst, figure: analyst },
  StatisticsKey: { dimension: analyst, value: analyst },
} satisfies AccessTable
