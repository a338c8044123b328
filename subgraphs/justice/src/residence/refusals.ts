import { Refusal } from '@houvast/subgraph'

/** Why the state of a procedure does not allow a step. */
const CONFLICTS = {
  ALREADY_RUNNING: 'This file already has a procedure. Go on with that one, or end it first.',
  PROCEDURE_NOT_APPLICABLE: 'This person needs no such procedure. Open a new one if that has changed.',
  PROCEDURE_OVER: 'This procedure has ended. Open a new one if the person starts again.',
  EARLIER_STEP_MISSING: 'Another step comes first. Record that one before this one.',
  STEP_ALREADY_PASSED: 'The procedure is already further than this step.',
  UNACCOMPANIED_GOES_DIRECTLY: 'An unaccompanied minor gets the attestation at once. Issue the attestation instead.',
  STATEMENT_MISSING: 'Record the statement or complaint first.',
  REFLECTION_OVER: 'The reflection period ended before a statement was made, so the attestation cannot follow.',
  ATTESTATION_ALREADY_EXTENDED: 'The attestation was extended before; the law allows that once.',
  FEEDBACK_MISSING: 'Record the magistrate’s feedback first.',
  FEEDBACK_OUTDATED: 'Ask the magistrate again: the last feedback is older than the present card.',
  NOT_CONSIDERED_VICTIM: 'The magistrate does not consider the person a victim, so this card cannot follow.',
  FILE_NOT_RUNNING: 'The magistrate’s file no longer runs, so this card cannot follow.',
  NO_COOPERATION: 'The magistrate sees no cooperation, so this card cannot follow.',
  DANGER_TO_PUBLIC_ORDER: 'The magistrate sees a danger to public order, so this card cannot follow.',
  CONVICTION_NOT_REQUESTED: 'Record first that the magistrate asked for a conviction, or that there was one.',
  IDENTITY_ALREADY_PROVEN: 'The identity was proven before; nothing is left to record.',
} as const

/** What is wrong with a value that somebody gave. */
const MISTAKES = {
  DAY_IN_FUTURE: 'This day has not come yet. Record it once it has happened.',
  DATE_BEFORE_OPENING: 'This day lies before the procedure was opened. Correct the day.',
  DATE_BEFORE_LAST_DOCUMENT: 'This day lies before the last document was issued. Correct the day.',
  PRINTED_END_BEFORE_ISSUE: 'The document would end before it was issued. Copy the end from the paper again.',
  GAP_WITHOUT_REASON: 'The document before it had already ended. Say why there was a gap.',
  LEGAL_TERM_UNKNOWN: 'The law of that day knows no such term. Correct the day, or give the end printed on the paper.',
  UNACCOMPANIED_NEEDS_MINOR: 'Only a minor can be unaccompanied. Correct one of the two.',
  REASON_NOT_FOR_THIS_STEP: 'This reason does not go with this step. Choose another reason or another step.',
  REFLECTION_NOT_OVER: 'The reflection period still runs or a statement was made in time. Choose another reason.',
  STATUS_UNCLEAR: 'Say in 2 to 100 letters which right of residence it is.',
} as const

export type ConflictReason = keyof typeof CONFLICTS
export type MistakeReason = keyof typeof MISTAKES

export const conflict = (reason: ConflictReason) => new Refusal('CONFLICT', reason, CONFLICTS[reason])

export const mistake = (reason: MistakeReason, field: string) =>
  new Refusal('BAD_USER_INPUT', reason, MISTAKES[reason], [field])
