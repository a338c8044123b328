import type { Centre, Viewer } from '@houvast/schema'
import { newId, publicId, type Spaces } from '@houvast/subgraph'
import type { TestSubgraph } from '@houvast/subgraph/testing'
import type { EntityManager } from '@mikro-orm/postgresql'
import { CaseFile } from '../case-file.js'
import { Worker } from '../worker.js'
import { addHistory } from './add-history.js'
import type { HistoricDocument, HistoricFeedback, HistoricStatement, ResidenceHistory } from './history.js'

/** A procedure of an adult, opened on 31 August 2026, in which nothing has happened yet. */
export const aHistory = (more: Partial<ResidenceHistory> = {}): ResidenceHistory => ({
  id: newId(),
  caseFileId: newId(),
  responsibleId: newId(),
  openedOn: '2026-08-31',
  isMinor: false,
  isUnaccompanied: false,
  statements: [],
  documents: [],
  feedback: [],
  ...more,
})

export const aDocument = (
  kind: HistoricDocument['kind'],
  issuedOn: string,
  more: Partial<HistoricDocument> = {},
): HistoricDocument => ({ id: newId(), kind, issuedOn, ...more })

export const aStatement = (madeOn: string): HistoricStatement => ({ id: newId(), madeOn, kind: 'STATEMENT' })

/** Feedback that opens an A card; `more` says what is different. */
export const favourable = (receivedOn: string, more: Partial<HistoricFeedback> = {}): HistoricFeedback => ({
  id: newId(),
  receivedOn,
  considersVictim: true,
  fileIsRunning: true,
  cooperates: true,
  noDangerToPublicOrder: true,
  requestsConviction: false,
  ...more,
})

/** What leads to each state, on days after 31 August 2026. */
export const onAnnex = (): Partial<ResidenceHistory> => ({ documents: [aDocument('ANNEX_15', '2026-08-31')] })

export const onAttestation = (): Partial<ResidenceHistory> => ({
  statements: [aStatement('2026-09-10')],
  documents: [aDocument('ANNEX_15', '2026-08-31'), aDocument('ATTESTATION_OF_REGISTRATION', '2026-09-30')],
})

export const onCard = (): Partial<ResidenceHistory> => ({
  ...onAttestation(),
  feedback: [favourable('2026-11-10')],
  documents: [...(onAttestation().documents ?? []), aDocument('A_CARD', '2026-11-20')],
})

/** A procedure that stands in the table of a centre, with the ids by which it is known outside. */
export async function aProcedure(spaces: Spaces, more: Partial<ResidenceHistory> = {}, centre: Centre = 'PAGASA') {
  const history = aHistory(more)
  const em = spaces[centre].em.fork() as EntityManager
  addHistory(em, centre, history)
  await em.flush()
  return {
    key: history.id,
    id: publicId('residence', history.id),
    caseFileKey: history.caseFileId,
    caseFileId: publicId(CaseFile.prefix, history.caseFileId),
    responsibleId: publicId(Worker.prefix, history.responsibleId),
  }
}

const PROCEDURE = `
  id version state openedOn endedOn endReason otherStatus notApplicableReason identityProvenOn responsible { id }
  statements { madeOn kind isWithinReflection }
  documents { kind sequence isExtension issuedOn computedEndsOn printedEndsOn endsOn differenceInDays gapReason state }
  magistrateFeedback { receivedOn considersVictim ledToConviction }
  can { step isPossible reason endReasons }`

/** Reads a procedure with all that belongs to it. */
export const READ = `query ($id: ID!) { residenceProcedure(id: $id) { ${PROCEDURE} } }`

/** Carries out one of this capability's mutations, with a key of its own unless one is given. */
export async function deed(subgraph: TestSubgraph, viewer: Viewer, name: string, input: Record<string, unknown>) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await subgraph.ask(
    viewer,
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      residenceProcedure { ${PROCEDURE} } userErrors { code reason message field } } }`,
    { input: { idempotencyKey: newId(), ...input } },
  )
  return { answer: data?.[name] ?? null, errors }
}
