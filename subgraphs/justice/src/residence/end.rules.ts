import { hasStatementInTime, isReflectionOver, type ResidenceFile } from './file.js'
import { checkDay } from './paper.rules.js'
import { mistake } from './refusals.js'
import { demand } from './step.rules.js'
import type { ResidenceEndReason, ResidenceState } from './vocabularies.js'

type Reason = keyof typeof ResidenceEndReason

/** The steps by which a procedure comes to its end. */
export type EndStep = 'END' | 'REFUSE' | 'WITHDRAW' | 'OBTAIN_OTHER_STATUS'

export interface End {
  readonly on: Temporal.PlainDate
  readonly reason: Reason
  /** Which right of residence was obtained instead, in a few words. */
  readonly otherStatus?: string | null
}

/** What an end writes on the procedure. */
export interface Ended {
  readonly state: keyof typeof ResidenceState
  readonly endedOn: Temporal.PlainDate
  readonly endReason: Reason
  readonly otherStatus: string | null
}

const STATE = {
  END: 'ENDED',
  REFUSE: 'REFUSED',
  WITHDRAW: 'WITHDRAWN_BY_PERSON',
  OBTAIN_OTHER_STATUS: 'OTHER_STATUS',
} as const satisfies Record<EndStep, Ended['state']>

/** The states in which a procedure has ended. */
export const FINAL = Object.values(STATE)

const BY_CONDITION = [
  'CONTACT_RESUMED',
  'NO_LONGER_COOPERATES',
  'PUBLIC_ORDER',
  'FRAUD',
  'NOT_A_VICTIM',
  'DISMISSED',
  'NO_CONVICTION_REQUESTED',
] as const satisfies Reason[]

/** Which reasons go with which way to end; each says one thing in one way. */
export const REASONS: Readonly<Record<EndStep, readonly Reason[]>> = {
  END: ['PERIOD_EXPIRED_WITHOUT_STATEMENT', 'GUIDANCE_ENDED', ...BY_CONDITION],
  REFUSE: BY_CONDITION,
  WITHDRAW: ['PERSON_CHOSE_OTHERWISE', 'VOLUNTARY_RETURN'],
  OBTAIN_OTHER_STATUS: ['OTHER_STATUS_OBTAINED'],
}

const STATUS_FORM = /^\p{L}[\p{L}\p{N} .,'’()/-]{1,99}$/u

/**
 * How the procedure stands once it has ended this way.
 * @throws Refusal if it may not end so today
 */
export function endBy(step: EndStep, file: ResidenceFile, end: End, today: Temporal.PlainDate): Ended {
  demand(step, file, today)
  checkDay(end.on, 'on', file, today)
  if (!REASONS[step].includes(end.reason)) throw mistake('REASON_NOT_FOR_THIS_STEP', 'reason')
  if (end.reason === 'PERIOD_EXPIRED_WITHOUT_STATEMENT' && !hasExpired(file, end.on))
    throw mistake('REFLECTION_NOT_OVER', 'reason')
  const otherStatus = step === 'OBTAIN_OTHER_STATUS' ? (end.otherStatus?.trim() ?? '') : null
  if (otherStatus !== null && !STATUS_FORM.test(otherStatus)) throw mistake('STATUS_UNCLEAR', 'status')
  return { state: STATE[step], endedOn: end.on, endReason: end.reason, otherStatus }
}

const hasExpired = (file: ResidenceFile, on: Temporal.PlainDate) =>
  file.procedure.state === 'REFLECTION' && isReflectionOver(file, on) && !hasStatementInTime(file)

/** The step that leads to this final state. */
export function endStepTo(state: (typeof FINAL)[number]): EndStep {
  const step = (Object.keys(STATE) as EndStep[]).find(each => STATE[each] === state)
  if (!step) throw new Error('No step leads to this state.')
  return step
}
