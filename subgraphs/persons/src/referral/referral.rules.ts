import type { Scope } from '@houvast/schema'
import { type ValueOf, vocabulary } from '@houvast/subgraph'
import type { AgeBand, ReferralState, Urgency } from './vocabulary.js'

export const ReferralStep = vocabulary('ReferralStep', 'A step that can be taken with a referral', {
  SCREEN: 'Look at it and record the signs of trafficking (screenen / examiner)',
  PLAN_INTAKE: 'Agree a day for the intake interview, or another day (intake plannen / planifier l’entretien)',
  RECORD_INTAKE: 'Record that the intake interview was held (intake noteren / noter l’entretien)',
  ACCEPT: 'Record the team’s decision to guide the person and open the case file (aanvaarden / accepter)',
  REDIRECT: 'Send it on to another organisation (doorverwijzen / réorienter)',
  CLOSE: 'End it: declined, not a victim, or no contact (afsluiten / clôturer)',
  MARK_DUPLICATE: 'Say that it is the same as another one (dubbel melden / signaler un doublon)',
})
export type ReferralStep = ValueOf<typeof ReferralStep>

interface StepRule {
  /** The scopes that the step's mutation asks for. */
  readonly scopes: readonly [Scope, ...Scope[]]
  /** The states in which it can be taken. */
  readonly from: readonly ReferralState[]
}

const SCREENED: readonly ReferralState[] = ['SCREENING', 'INTAKE_PLANNED', 'INTAKE_DONE']

/**
 * When each step can be taken and who may take it: what `can` answers and what the mutations enforce. A referral is screened
 * before it gets an outcome, except that a duplicate may be seen at once; it ends in exactly one outcome.
 */
export const REFERRAL_STEPS: Readonly<Record<ReferralStep, StepRule>> = {
  SCREEN: { scopes: ['referral:write'], from: ['RECEIVED'] },
  PLAN_INTAKE: { scopes: ['referral:write'], from: ['SCREENING', 'INTAKE_PLANNED'] },
  RECORD_INTAKE: { scopes: ['referral:write'], from: ['INTAKE_PLANNED'] },
  ACCEPT: { scopes: ['referral:write', 'case:write'], from: ['INTAKE_DONE'] },
  REDIRECT: { scopes: ['referral:write'], from: SCREENED },
  CLOSE: { scopes: ['referral:write'], from: SCREENED },
  MARK_DUPLICATE: { scopes: ['referral:write'], from: ['RECEIVED', ...SCREENED] },
}

const ALL_STEPS = Object.keys(REFERRAL_STEPS) as ReferralStep[]

export const allowsStep = (state: ReferralState, step: ReferralStep): boolean =>
  REFERRAL_STEPS[step].from.includes(state)

/** The steps that this state and these scopes allow. */
export const stepsAllowed = (state: ReferralState, scopes: readonly Scope[]): ReferralStep[] =>
  ALL_STEPS.filter(
    step => allowsStep(state, step) && REFERRAL_STEPS[step].scopes.every(scope => scopes.includes(scope)),
  )

/** An outcome: nothing can be done with the referral any more. */
export const isOutcome = (state: ReferralState): boolean => ALL_STEPS.every(step => !allowsStep(state, step))

/** How soon somebody looks at a referral: within the hour when the person is in danger, otherwise within a day. */
export const answerDueAt = (receivedAt: Temporal.Instant, urgency: Urgency): Temporal.Instant =>
  receivedAt.add({ hours: urgency === 'DANGER_NOW' ? 1 : 24 })

export const isMinorBand = (band: AgeBand): boolean => band === 'AGE_0_11' || band === 'AGE_12_17'
