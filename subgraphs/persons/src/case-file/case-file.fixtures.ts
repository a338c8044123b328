import type { Viewer } from '@houvast/schema'
import type { TestSubgraph } from '@houvast/subgraph/testing'
import { anyKey, aReferralOnTheRoad, type SeenReferral, stepInput, take } from '../referral/referral.fixtures.js'

export const KINDS = ['ADMINISTRATIVE', 'LEGAL', 'PSYCHOSOCIAL', 'HOUSING'] as const
export type Kind = (typeof KINDS)[number]

export interface SeenCaseFile {
  readonly id: string
  readonly code: string
  readonly status: string
  readonly version: number
  readonly can: readonly string[]
  readonly client: { readonly id: string; readonly version: number }
}

export const CASE_PAYLOAD =
  '{ caseFile { id code status version can client { id version } } userErrors { code reason field } }'

export interface CaseFileTaken {
  readonly caseFile: SeenCaseFile | null
  readonly userErrors: readonly { readonly code: string; readonly reason: string; readonly field: string[] | null }[]
}

export const anIdentity = (more: object = {}) => ({
  callName: 'Ana',
  givenName: 'Ana-María',
  familyName: 'DEMO-Ionescu',
  aliases: ['Șerban'],
  birthDate: { on: '1998-04-12', precision: 'EXACT' },
  sex: 'FEMALE',
  nationalities: ['RO'],
  ...more,
})

/** What the team decides on 2026-11-23. @param responsible for all four strands, unless `more` says otherwise */
export const aDecision = (referral: SeenReferral, responsible: Viewer, more: object = {}) =>
  stepInput(referral, {
    decidedOn: '2026-11-23',
    mode: 'RESIDENTIAL',
    exploitationForm: 'LABOUR_OR_SERVICES',
    strands: KINDS.map(kind => ({ kind, workerId: responsible.id })),
    client: anIdentity(),
    ...more,
  })

/** An open case file. @param lead a team lead who stands in the table and decides */
export async function aCaseFile(
  persons: TestSubgraph,
  lead: Viewer,
  responsible: Viewer = lead,
  more: object = {},
): Promise<SeenCaseFile> {
  const referral = await aReferralOnTheRoad(persons, lead, 3)
  const input = aDecision(referral, responsible, more)
  const { caseFile, userErrors } = await take<CaseFileTaken>(persons, lead, 'acceptReferral', input, CASE_PAYLOAD)
  if (!caseFile) throw new Error(`The referral was not accepted: ${JSON.stringify(userErrors)}`)
  return caseFile
}

/** A step with the case file as it was last seen. */
export const caseInput = (caseFile: SeenCaseFile, more: object = {}) => ({
  idempotencyKey: anyKey(),
  caseFileId: caseFile.id,
  expectedVersion: caseFile.version,
  ...more,
})

export const takeStep = (persons: TestSubgraph, viewer: Viewer, name: string, input: object) =>
  take<CaseFileTaken>(persons, viewer, name, input, CASE_PAYLOAD)

/** Takes a step that must succeed and gives the file after it. */
export async function after(
  persons: TestSubgraph,
  viewer: Viewer,
  caseFile: SeenCaseFile,
  name: string,
  more: object,
): Promise<SeenCaseFile> {
  const { caseFile: next, userErrors } = await takeStep(persons, viewer, name, caseInput(caseFile, more))
  if (!next) throw new Error(`${name} was not possible: ${JSON.stringify(userErrors)}`)
  return next
}

/** What the viewer sees of the file. */
export async function see(persons: TestSubgraph, viewer: Viewer, { id }: SeenCaseFile, fields: string) {
  const { data } = await persons.ask(viewer, `query ($id: ID!) { caseFile(id: $id) { ${fields} } }`, { id })
  return data.caseFile
}

export const ON = { on: '2026-11-23' }
export const CLOSED = { ...ON, reason: 'GOALS_REACHED' }
/** A birth on 2026-11-23. */
export const CHILD = {
  relation: 'CHILD',
  joinedOn: '2026-11-23',
  bornHere: true,
  person: anIdentity({ givenName: 'Mia', aliases: [], birthDate: { on: '2026-11-23', precision: 'EXACT' } }),
}
