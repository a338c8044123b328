import type { Centre } from '@houvast/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ResidenceDocument } from './document.entity.js'
import { MagistrateFeedback } from './feedback.entity.js'
import type { ResidenceHistory } from './history.js'
import { ResidenceProcedure } from './procedure.entity.js'
import { replay } from './replay.js'
import { Statement } from './statement.entity.js'

/**
 * Adds a procedure with all that happened in it; the caller flushes.
 * @throws Refusal if it could not have happened so
 */
export function addHistory(em: EntityManager, centre: Centre, history: ResidenceHistory): ResidenceProcedure {
  const file = replay(history)
  const { id, caseFileId, responsibleId } = history
  const procedure = em.create(ResidenceProcedure, { centre, id, caseFileId, responsibleId, ...file.procedure })
  for (const document of file.documents) em.create(ResidenceDocument, { centre, procedure, ...document })
  for (const statement of file.statements) em.create(Statement, { centre, procedure, ...statement })
  for (const feedback of file.feedback) em.create(MagistrateFeedback, { centre, procedure, ...feedback })
  return procedure
}
