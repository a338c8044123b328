import type { Centre } from '@houvast/schema'
import type { ResidenceHistory } from './residence/history.js'

/**
 * What the seeding program takes: the residence procedures of the demonstration as dated facts, in any order. States, computed
 * dates and differences are not told but follow: each procedure is replayed through the same rules that serve the staff.
 */
export interface JusticeDemo {
  readonly procedures: readonly DemoProcedure[]
}

/** One procedure of one centre. */
export interface DemoProcedure extends ResidenceHistory {
  readonly centre: Centre
}

export type {
  HistoricDocument,
  HistoricEnd,
  HistoricFeedback,
  HistoricStatement,
  ResidenceHistory,
} from './residence/history.js'
