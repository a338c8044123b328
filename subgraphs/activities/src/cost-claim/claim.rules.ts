import { isBefore, optionalText, Refusal, vocabulary } from '@houvast/subgraph'

export const CostClaimState = vocabulary('CostClaimState', 'How far a cost claim is', {
  DRAFT: 'Being prepared by the centre (ontwerp / brouillon)',
  SUBMITTED: 'Handed in to the coordinator (ingediend / introduite)',
  QUERIED: 'The coordinator asked something (vraag gesteld / question posée)',
  ANSWERED: 'The centre answered (beantwoord / répondue)',
  APPROVED: 'Counts on a budget line (goedgekeurd / approuvée)',
  INCLUDED_IN_REPORT: 'Stands in a report to the funder and is never changed again (in rapport / dans le rapport)',
  PAID: 'Paid to the centre (betaald / payée)',
  REJECTED: 'Refused for the reason given (geweigerd / refusée)',
})
export type ClaimState = keyof typeof CostClaimState

export const CostClaimStep = vocabulary('CostClaimStep', 'What the viewer can do with a cost claim now', {
  SUBMIT: 'Hand it in to the coordinator',
  QUERY: 'Ask the centre something',
  ANSWER: 'Answer the coordinator',
  APPROVE: 'Approve it on a budget line',
  REJECT: 'Refuse it, with a reason',
  INCLUDE_IN_REPORT: 'Put it in the report to the funder',
  PAY: 'Record that it was paid',
})
export type ClaimStep = keyof typeof CostClaimStep

/** Who takes a step: the centre whose claim it is, or the coordinator of the project. */
export type Actor = 'CENTRE' | 'COORDINATOR'

interface Move {
  readonly by: Actor
  readonly from: readonly ClaimState[]
  readonly to: ClaimState
}

/** All there is to the life of a claim. Nothing leads back from a decision: a correction is another claim. */
export const MOVES: Readonly<Record<ClaimStep, Move>> = {
  SUBMIT: { by: 'CENTRE', from: ['DRAFT'], to: 'SUBMITTED' },
  QUERY: { by: 'COORDINATOR', from: ['SUBMITTED', 'ANSWERED'], to: 'QUERIED' },
  ANSWER: { by: 'CENTRE', from: ['QUERIED'], to: 'ANSWERED' },
  APPROVE: { by: 'COORDINATOR', from: ['SUBMITTED', 'ANSWERED'], to: 'APPROVED' },
  REJECT: { by: 'COORDINATOR', from: ['SUBMITTED', 'QUERIED', 'ANSWERED'], to: 'REJECTED' },
  INCLUDE_IN_REPORT: { by: 'COORDINATOR', from: ['APPROVED'], to: 'INCLUDED_IN_REPORT' },
  PAY: { by: 'COORDINATOR', from: ['INCLUDED_IN_REPORT'], to: 'PAID' },
}

const STEPS = Object.keys(MOVES) as ClaimStep[]

/** A claim in one of these counts on its budget line. */
export const COUNTED = ['APPROVED', 'INCLUDED_IN_REPORT', 'PAID'] as const satisfies readonly ClaimState[]

/** The state after a step. @throws CONFLICT if the state does not allow it */
export function stateAfter(step: ClaimStep, state: ClaimState): ClaimState {
  const { from, to } = MOVES[step]
  if (!from.includes(state))
    throw new Refusal('CONFLICT', 'STEP_NOT_POSSIBLE', 'The state of the claim does not allow this. Look at it again.')
  return to
}

/** The steps that one of these actors can take from a state. */
export const stepsFrom = (state: ClaimState, actors: readonly Actor[]): ClaimStep[] =>
  STEPS.filter(step => actors.includes(MOVES[step].by) && MOVES[step].from.includes(state))

/** The moves of an actor as pairs of states in SQL, for the database's own check. */
export const movesInSql = (actor: Actor): string =>
  STEPS.filter(step => MOVES[step].by === actor)
    .flatMap(step => MOVES[step].from.map(from => `('${from}', '${MOVES[step].to}')`))
    .join(', ')

export const MAX_SESSIONS = 1_000
export const MAX_UNIT_PRICE_CENTS = 100_000

/** What a centre says of a claim when drafting it. */
export interface ClaimDraft {
  readonly month: Temporal.PlainDate
  readonly sessions: number
  readonly unitPriceCents: number
  readonly provider?: string | null
  readonly invoiceReference?: string | null
}

/** The columns of a new claim. @throws BAD_USER_INPUT, naming the field */
export function drafted({ month, sessions, unitPriceCents }: ClaimDraft, today: Temporal.PlainDate) {
  demand(month.day === 1, 'MONTH_IS_ITS_FIRST_DAY', 'Write a month as its first day.', 'month')
  demand(!isBefore(today, month), 'MONTH_IS_TO_COME', 'Only sessions that were held can be claimed.', 'month')
  demand(sessions >= 1 && sessions <= MAX_SESSIONS, 'SESSIONS_OUT_OF_RANGE', 'Claim 1 to 1,000 sessions.', 'sessions')
  demand(
    unitPriceCents >= 1 && unitPriceCents <= MAX_UNIT_PRICE_CENTS,
    'UNIT_PRICE_OUT_OF_RANGE',
    'A session costs 0.01 to 1,000 euro.',
    'unitPriceCents',
  )
  return { month, sessions, unitPriceCents, amountCents: sessions * unitPriceCents }
}

/** What only the own centre keeps of a claim. @throws BAD_USER_INPUT, naming the field */
export const detailed = (draft: ClaimDraft) => ({
  provider: optionalText(draft.provider, ['provider']),
  invoiceReference: optionalText(draft.invoiceReference, ['invoiceReference']),
})

function demand(isRight: boolean, reason: string, message: string, field: string) {
  if (!isRight) throw new Refusal('BAD_USER_INPUT', reason, message, [field])
}
