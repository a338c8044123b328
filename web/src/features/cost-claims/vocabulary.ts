import type { Centre, ClaimAnswer, ClaimQuestion, ClaimRejectReason, CostClaimState } from '../../gql/graphql.js'

export const CENTRES = ['PAGASA', 'PAYOKE', 'SURYA'] as const satisfies readonly Centre[]

export const CLAIM_STATES = [
  'DRAFT',
  'SUBMITTED',
  'QUERIED',
  'ANSWERED',
  'APPROVED',
  'INCLUDED_IN_REPORT',
  'PAID',
  'REJECTED',
] as const satisfies readonly CostClaimState[]

export const QUESTIONS = [
  'PROOF_MISSING',
  'SESSION_COUNT',
  'UNIT_PRICE',
  'PERIOD',
  'ELIGIBILITY',
  'OTHER_FUNDING',
] as const satisfies readonly ClaimQuestion[]

export const ANSWERS = ['CONFIRMED', 'PROOF_SENT', 'NOT_RIGHT'] as const satisfies readonly ClaimAnswer[]

export const REJECT_REASONS = [
  'NOT_ELIGIBLE',
  'OUTSIDE_PROJECT_PERIOD',
  'PAID_BY_OTHER_SOURCE',
  'INSUFFICIENT_PROOF',
  'DUPLICATE',
] as const satisfies readonly ClaimRejectReason[]
