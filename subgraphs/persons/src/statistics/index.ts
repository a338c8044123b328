import type { Capability } from '@houvast/subgraph'
import { statisticsAccess } from './statistics.access.js'
import { StatisticsResolver } from './statistics.resolver.js'

export const statistics: Capability = { entities: [], resolvers: [StatisticsResolver], access: statisticsAccess }
