import { Refusal } from '@houvast/subgraph'
import fc from 'fast-check'
import { type EndStep, endBy, REASONS } from './end.rules.js'
import { checkFeedback, checkIdentityProof, checkStatement } from './fact.rules.js'
import { issue, type PaperStep, stateAfter } from './paper.rules.js'
import type { Replayed } from './replay.js'
import { ResidenceStep } from './vocabularies.js'

export type StepName = keyof typeof ResidenceStep

/** One attempt of a random walk: wait some days, then try a step. */
export interface Attempt {
  readonly step: StepName
  readonly daysLater: number
  readonly printedDays: number | null
  readonly answers: readonly [boolean, boolean, boolean, boolean, boolean, boolean]
  readonly daysAgo: number
}

const ENDING = Object.keys(REASONS) as EndStep[]
const ONWARD = (Object.keys(ResidenceStep) as StepName[]).filter(step => !(ENDING as string[]).includes(step))

// Mostly good answers, so that walks reach the far end too.
const mostly = fc.integer({ min: 0, max: 9 }).map(number => number > 0)

export const anAttempt: fc.Arbitrary<Attempt> = fc.record({
  step: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...ONWARD) },
    { weight: 1, arbitrary: fc.constantFrom(...ENDING) },
  ),
  daysLater: fc.integer({ min: 0, max: 60 }),
  printedDays: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 3 }),
  answers: fc.tuple(mostly, mostly, mostly, mostly, fc.boolean(), fc.boolean()),
  daysAgo: fc.nat(20),
})

export const aPerson = fc.constantFrom(
  { isMinor: false, isUnaccompanied: false },
  { isMinor: true, isUnaccompanied: false },
  { isMinor: true, isUnaccompanied: true },
)

const PAPERS = [
  'START_REFLECTION',
  'ISSUE_ATTESTATION',
  'EXTEND_ATTESTATION',
  'ISSUE_A_CARD',
  'RENEW_A_CARD',
  'GRANT_UNLIMITED',
]

const isPaper = (step: StepName): step is PaperStep => PAPERS.includes(step)

/** Takes the step with values that are fit for the day, or throws the rules' refusal and changes nothing. */
export function attempt(
  file: Replayed,
  { step, answers, printedDays, daysAgo }: Attempt,
  today: Temporal.PlainDate,
): void {
  const id = `${step} ${file.documents.length} ${file.statements.length} ${file.feedback.length}`
  if (isPaper(step)) {
    const printedEndsOn = printedDays === null ? null : today.add({ days: printedDays })
    file.documents.push({ id, ...issue(step, file, { issuedOn: today, printedEndsOn, gapReason: 'OTHER' }, today) })
    file.procedure.state = stateAfter(step)
  } else if (step === 'RECORD_STATEMENT') {
    const madeOn = today.subtract({ days: daysAgo })
    checkStatement({ madeOn }, file, today)
    file.statements.push({ id, madeOn, kind: 'COMPLAINT' })
  } else if (step === 'RECORD_MAGISTRATE_FEEDBACK') {
    checkFeedback({ receivedOn: today }, file, today)
    const [considersVictim, fileIsRunning, cooperates, noDangerToPublicOrder, requestsConviction, ledToConviction] =
      answers
    const conditions = { considersVictim, fileIsRunning, cooperates, noDangerToPublicOrder }
    file.feedback.push({ id, receivedOn: today, ...conditions, requestsConviction, ledToConviction })
  } else if (step === 'RECORD_IDENTITY_PROOF') {
    checkIdentityProof({ provenOn: today }, file, today)
    file.procedure.identityProvenOn = today
  } else
    Object.assign(
      file.procedure,
      endBy(step, file, { on: today, reason: reasonFor(step), otherStatus: 'Asylum' }, today),
    )
}

const reasonFor = (step: EndStep) => REASONS[step].at(-1) ?? 'GUIDANCE_ENDED'

/** The reason of the refusal, or null if the step was taken. */
export function refusedFor(file: Replayed, tried: Attempt, today: Temporal.PlainDate): string | null {
  try {
    attempt(file, tried, today)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}
