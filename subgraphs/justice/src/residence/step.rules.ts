import type { Refusal } from '@houvast/subgraph'
import { isBefore } from '@houvast/subgraph'
import {
  currentDocument,
  type FeedbackFacts,
  hasStatementInTime,
  isReflectionOver,
  latestFeedback,
  type ResidenceFile,
} from './file.js'
import { type ConflictReason, conflict } from './refusals.js'
import { type ResidenceState, ResidenceStep } from './vocabularies.js'

type State = keyof typeof ResidenceState
type Step = keyof typeof ResidenceStep

/** The states in which a procedure is on its way, in their order. */
export const ON_THE_WAY = ['NOT_STARTED', 'REFLECTION', 'PROVISIONAL_AI', 'TEMPORARY_A'] as const satisfies State[]

/** A file has at most one procedure in these states; the database holds that. */
export const RUNNING = [...ON_THE_WAY, 'UNLIMITED'] as const satisfies State[]

/** From which states each step can be taken: articles 61/2 to 61/5 of the law of 15 December 1980. */
const FROM: Readonly<Record<Step, readonly State[]>> = {
  START_REFLECTION: ['NOT_STARTED'],
  RECORD_STATEMENT: ON_THE_WAY,
  ISSUE_ATTESTATION: ['NOT_STARTED', 'REFLECTION'],
  EXTEND_ATTESTATION: ['PROVISIONAL_AI'],
  RECORD_MAGISTRATE_FEEDBACK: ['REFLECTION', 'PROVISIONAL_AI', 'TEMPORARY_A'],
  RECORD_IDENTITY_PROOF: ON_THE_WAY,
  ISSUE_A_CARD: ['PROVISIONAL_AI'],
  RENEW_A_CARD: ['TEMPORARY_A'],
  GRANT_UNLIMITED: ['TEMPORARY_A'],
  END: RUNNING,
  REFUSE: ON_THE_WAY,
  WITHDRAW: ON_THE_WAY,
  OBTAIN_OTHER_STATUS: RUNNING,
}

const STEPS = Object.keys(ResidenceStep) as Step[]

/** What must hold besides the state; null if it does. */
type Demand = (file: ResidenceFile, today: Temporal.PlainDate) => ConflictReason | null

const DEMANDS: Partial<Readonly<Record<Step, Demand>>> = {
  START_REFLECTION: ({ procedure }) => (procedure.isUnaccompanied ? 'UNACCOMPANIED_GOES_DIRECTLY' : null),
  ISSUE_ATTESTATION: attestationDemand,
  EXTEND_ATTESTATION: ({ documents }) =>
    documents.some(document => document.isExtension) ? 'ATTESTATION_ALREADY_EXTENDED' : null,
  RECORD_IDENTITY_PROOF: ({ procedure }) => (procedure.identityProvenOn ? 'IDENTITY_ALREADY_PROVEN' : null),
  ISSUE_A_CARD: file => fourConditions(latestFeedback(file)),
  RENEW_A_CARD: renewalDemand,
  GRANT_UNLIMITED: unlimitedDemand,
}

/** An unaccompanied minor gets the attestation at once; for all others a statement opens it, in time if there was a period. */
function attestationDemand(file: ResidenceFile, today: Temporal.PlainDate): ConflictReason | null {
  if (file.procedure.isUnaccompanied || hasStatementInTime(file)) return null
  return isReflectionOver(file, today) ? 'REFLECTION_OVER' : 'STATEMENT_MISSING'
}

function fourConditions(feedback: FeedbackFacts | null): ConflictReason | null {
  if (!feedback) return 'FEEDBACK_MISSING'
  if (!feedback.considersVictim) return 'NOT_CONSIDERED_VICTIM'
  if (!feedback.fileIsRunning) return 'FILE_NOT_RUNNING'
  if (!feedback.cooperates) return 'NO_COOPERATION'
  return feedback.noDangerToPublicOrder ? null : 'DANGER_TO_PUBLIC_ORDER'
}

/** The Immigration Office asks the magistrate before each card, so feedback from before the present card does not do. */
function renewalDemand(file: ResidenceFile): ConflictReason | null {
  const feedback = latestFeedback(file)
  const card = currentDocument(file)
  if (feedback && card && isBefore(feedback.receivedOn, card.issuedOn)) return 'FEEDBACK_OUTDATED'
  return fourConditions(feedback)
}

function unlimitedDemand(file: ResidenceFile): ConflictReason | null {
  const feedback = latestFeedback(file)
  if (!feedback) return 'FEEDBACK_MISSING'
  return feedback.requestsConviction || feedback.ledToConviction ? null : 'CONVICTION_NOT_REQUESTED'
}

function stateDemand(step: Step, state: State): ConflictReason | null {
  if (FROM[step].includes(state)) return null
  if (state === 'NOT_APPLICABLE') return 'PROCEDURE_NOT_APPLICABLE'
  const place = (RUNNING as readonly State[]).indexOf(state)
  if (place === -1) return 'PROCEDURE_OVER'
  const isLater = FROM[step].every(from => (RUNNING as readonly State[]).indexOf(from) < place)
  return isLater ? 'STEP_ALREADY_PASSED' : 'EARLIER_STEP_MISSING'
}

/** Why a step may not be taken today; null if it may. Both the buttons and the deeds ask here. */
export function whyNot(step: Step, file: ResidenceFile, today: Temporal.PlainDate): Refusal | null {
  const reason = stateDemand(step, file.procedure.state) ?? DEMANDS[step]?.(file, today) ?? null
  return reason && conflict(reason)
}

/** @throws the refusal, if the step may not be taken today */
export function demand(step: Step, file: ResidenceFile, today: Temporal.PlainDate): void {
  const refusal = whyNot(step, file, today)
  if (refusal) throw refusal
}

/** Each step, and why it may not be taken today if so. */
export const stepsOf = (file: ResidenceFile, today: Temporal.PlainDate) =>
  STEPS.map(step => ({ step, refusal: whyNot(step, file, today) }))
