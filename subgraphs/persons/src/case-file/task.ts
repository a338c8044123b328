import { missingTask, rolesWith, type Viewer } from '@houvast/schema'
import { keyOfRecord, type RequestContext, refusal } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Worker } from '../worker/worker.entity.js'
import { CASE_FILE_STEPS } from './case-file.rules.js'
import { Strand } from './strand.entity.js'

/** Which of these case files the viewer has an open strand on. */
async function filesOf(em: EntityManager, viewer: Viewer, caseFiles: readonly string[]): Promise<Set<string>> {
  const worker = keyOfRecord(Worker, viewer.id)
  if (worker === null) return new Set()
  const where = { caseFile: { id: { $in: [...caseFiles] } }, worker: { id: worker }, closedOn: null }
  const strands = await em.find(Strand, where)
  return new Set(strands.map(strand => strand.caseFile.id))
}

/** The roles that can give a strand of a case file to somebody. */
export const GIVE_STRANDS = rolesWith(CASE_FILE_STEPS.ASSIGN_STRAND.scopes)

const leadsTeam = (viewer: Viewer): boolean => viewer.roles.includes('TEAM_LEAD')

/** Whether the viewer has an open strand on the case file. */
export const hasOwnStrand = (context: RequestContext, caseFile: string): Promise<boolean> =>
  context.loaders.batch(
    'own strand',
    async (em, keys) => {
      const own = await filesOf(em, context.viewer, keys)
      return keys.map(key => own.has(key))
    },
    caseFile,
  )

/** Whether it is this viewer's work to know who the people of the case file are: an open strand on it, or leading the team. */
export const hasTask = async (context: RequestContext, caseFile: string): Promise<boolean> =>
  leadsTeam(context.viewer) || (await hasOwnStrand(context, caseFile))

/** The same, asked in the transaction of a deed. @throws FORBIDDEN */
export async function mustHaveTask(em: EntityManager, viewer: Viewer, caseFile: string): Promise<void> {
  if (!leadsTeam(viewer) && !(await filesOf(em, viewer, [caseFile])).has(caseFile))
    throw refusal('FORBIDDEN', missingTask(GIVE_STRANDS))
}
