import { isBefore } from '@houvast/subgraph'
import { mistake } from './refusals.js'
import type { NotApplicableReason, ResidenceState } from './vocabularies.js'

export interface Opening {
  readonly openedOn: Temporal.PlainDate
  readonly isMinor: boolean
  readonly isUnaccompanied: boolean
  readonly notApplicableReason?: keyof typeof NotApplicableReason | null
}

/** @throws Refusal unless the day has come and an unaccompanied person is a minor */
export function checkOpening({ openedOn, isMinor, isUnaccompanied }: Opening, today: Temporal.PlainDate): void {
  if (isBefore(today, openedOn)) throw mistake('DAY_IN_FUTURE', 'openedOn')
  if (isUnaccompanied && !isMinor) throw mistake('UNACCOMPANIED_NEEDS_MINOR', 'isUnaccompanied')
}

/** Belgians, citizens of the Union and those with another status need no procedure, and that is said with its reason. */
export const stateAtOpening = ({ notApplicableReason }: Opening): keyof typeof ResidenceState =>
  notApplicableReason ? 'NOT_APPLICABLE' : 'NOT_STARTED'
