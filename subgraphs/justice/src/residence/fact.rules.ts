import { isBefore } from '@houvast/subgraph'
import type { ResidenceFile } from './file.js'
import { mistake } from './refusals.js'
import { demand } from './step.rules.js'

/**
 * A statement may be older than the procedure, and it may be too late: it is a fact either way.
 * @throws Refusal if the procedure takes no statement any more, or the day has not come
 */
export function checkStatement(
  { madeOn }: { readonly madeOn: Temporal.PlainDate },
  file: ResidenceFile,
  today: Temporal.PlainDate,
): void {
  demand('RECORD_STATEMENT', file, today)
  if (isBefore(today, madeOn)) throw mistake('DAY_IN_FUTURE', 'madeOn')
}

/** @throws Refusal if nobody was asked yet, the day has not come, or it lies before the procedure */
export function checkFeedback(
  { receivedOn }: { readonly receivedOn: Temporal.PlainDate },
  file: ResidenceFile,
  today: Temporal.PlainDate,
): void {
  demand('RECORD_MAGISTRATE_FEEDBACK', file, today)
  if (isBefore(today, receivedOn)) throw mistake('DAY_IN_FUTURE', 'receivedOn')
  if (isBefore(receivedOn, file.procedure.openedOn)) throw mistake('DATE_BEFORE_OPENING', 'receivedOn')
}

/** @throws Refusal if it was proven before, the procedure is over, or the day has not come */
export function checkIdentityProof(
  { provenOn }: { readonly provenOn: Temporal.PlainDate },
  file: ResidenceFile,
  today: Temporal.PlainDate,
): void {
  demand('RECORD_IDENTITY_PROOF', file, today)
  if (isBefore(today, provenOn)) throw mistake('DAY_IN_FUTURE', 'provenOn')
}
