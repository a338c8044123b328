import { type AccessTable, to } from '@houvast/subgraph'
import { REFERRAL_STEPS } from './referral.rules.js'

const seen = to('referral:read')
const writers = to('referral:write')
/** Who referred and how to reach the person safely: only for those who call. */
const callers = to('referral:contact')

const { SCREEN, PLAN_INTAKE, RECORD_INTAKE, REDIRECT, CLOSE, MARK_DUPLICATE } = REFERRAL_STEPS

export const referralAccess = {
  Query: { referral: seen, referrals: seen, referralFunnel: seen },
  Mutation: {
    receiveReferral: writers,
    screenReferral: to(...SCREEN.scopes),
    planIntake: to(...PLAN_INTAKE.scopes),
    recordIntake: to(...RECORD_INTAKE.scopes),
    redirectReferral: to(...REDIRECT.scopes),
    closeReferral: to(...CLOSE.scopes),
    markReferralDuplicate: to(...MARK_DUPLICATE.scopes),
  },
  Referral: {
    id: seen,
    centre: seen,
    version: seen,
    code: seen,
    state: seen,
    receivedAt: seen,
    channel: seen,
    sourceKind: seen,
    urgency: seen,
    needsShelterTonight: seen,
    presumedExploitation: seen,
    sex: seen,
    ageBand: seen,
    isMinor: seen,
    region: seen,
    languages: seen,
    needsInterpreter: seen,
    indicators: seen,
    answerDueAt: seen,
    intakePlannedOn: seen,
    intakeHeldOn: seen,
    intakeWorker: seen,
    decidedOn: seen,
    redirectReason: seen,
    redirectedTo: seen,
    duplicateOf: seen,
    can: seen,
    contact: callers,
  },
  ReferralContact: {
    organisation: callers,
    contactPerson: callers,
    callBack: callers,
    whereNow: callers,
    isSafeToCall: callers,
    callWhen: callers,
    mayLeaveMessage: callers,
    knowsOfReferral: callers,
    notes: callers,
  },
  ReferralConnection: { nodes: seen, pageInfo: seen, totalCount: seen },
  ReferralPayload: { referral: seen, userErrors: writers },
  ReferralFunnel: { range: seen, received: seen, intakeHeld: seen, accepted: seen, byOutcome: seen, byWeek: seen },
  ReferralOutcomeCount: { state: seen, count: seen },
  WeekCount: { weekOf: seen, count: seen },
} satisfies AccessTable
