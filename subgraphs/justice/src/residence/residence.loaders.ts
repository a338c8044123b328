import type { RequestContext } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ResidenceDocument } from './document.entity.js'
import { MagistrateFeedback } from './feedback.entity.js'
import type { ResidenceFile } from './file.js'
import { ResidenceProcedure } from './procedure.entity.js'
import { Statement } from './statement.entity.js'
import { RUNNING } from './step.rules.js'

type Loaders = Pick<RequestContext, 'loaders'>

const IN_ORDER = { sequence: 'asc' } as const
const BY_MADE = { madeOn: 'asc', id: 'asc' } as const
const BY_RECEIVED = { receivedOn: 'asc', id: 'asc' } as const

export const documentsOf = ({ loaders }: Loaders, procedureId: string) =>
  loaders.allBy(ResidenceDocument, 'procedure', procedureId, IN_ORDER)

export const statementsOf = ({ loaders }: Loaders, procedureId: string) =>
  loaders.allBy(Statement, 'procedure', procedureId, BY_MADE)

export const feedbackOf = ({ loaders }: Loaders, procedureId: string) =>
  loaders.allBy(MagistrateFeedback, 'procedure', procedureId, BY_RECEIVED)

/** The procedures of a case file, the last opened first. */
export const proceduresOf = ({ loaders }: Loaders, caseFileId: string) =>
  loaders.allBy(ResidenceProcedure, 'caseFileId', caseFileId, { openedOn: 'desc', id: 'desc' })

export const isRunning = ({ state }: ResidenceProcedure) => (RUNNING as readonly string[]).includes(state)

/** The running procedure of a case file, else the latest, else null. */
export async function procedureOf(context: Loaders, caseFileId: string): Promise<ResidenceProcedure | null> {
  const procedures = await proceduresOf(context, caseFileId)
  return procedures.find(isRunning) ?? procedures[0] ?? null
}

/** All that the rules look at, batched over the request. */
export async function fileOf(context: Loaders, procedure: ResidenceProcedure): Promise<ResidenceFile> {
  const [documents, statements, feedback] = await Promise.all([
    documentsOf(context, procedure.id),
    statementsOf(context, procedure.id),
    feedbackOf(context, procedure.id),
  ])
  return { procedure, documents, statements, feedback }
}

/** The same, inside the transaction of a deed; the procedure is locked there, so nothing is added meanwhile. */
export async function fileToChange(em: EntityManager, procedure: ResidenceProcedure): Promise<ResidenceFile> {
  const where = { procedure: { id: procedure.id } }
  return {
    procedure,
    documents: await em.find(ResidenceDocument, where, { orderBy: IN_ORDER }),
    statements: await em.find(Statement, where, { orderBy: BY_MADE }),
    feedback: await em.find(MagistrateFeedback, where, { orderBy: BY_RECEIVED }),
  }
}
