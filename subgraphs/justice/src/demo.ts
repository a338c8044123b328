import { CENTRES, type Centre } from '@houvast/schema'
import { Refusal, type Spaces } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { addHistory } from './residence/add-history.js'
import type { ResidenceHistory } from './residence/history.js'
import { ResidenceProcedure } from './residence/procedure.entity.js'

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

/**
 * Adds the demonstration, each centre's part through that centre's own login and in one transaction. A centre that has
 * procedures already keeps them as they are.
 * @throws naming the procedure and the reason, if something in the story could not have happened
 */
export async function addDemo(spaces: Spaces, { procedures }: JusticeDemo): Promise<void> {
  for (const centre of CENTRES) {
    const own = procedures.filter(procedure => procedure.centre === centre)
    await spaces[centre].em.fork().transactional(async em => {
      if (await em.count(ResidenceProcedure)) return
      for (const procedure of own) add(em as EntityManager, procedure)
    })
  }
}

function add(em: EntityManager, procedure: DemoProcedure) {
  try {
    addHistory(em, procedure.centre, procedure)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Error(`The story of procedure ${procedure.id} cannot have happened: ${error.reason}.`)
  }
}
