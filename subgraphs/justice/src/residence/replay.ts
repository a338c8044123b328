import { type End, endBy, endStepTo } from './end.rules.js'
import { checkFeedback, checkIdentityProof, checkStatement } from './fact.rules.js'
import type { FeedbackFacts, ResidenceFile } from './file.js'
import type { HistoricDocument, HistoricEnd, HistoricFeedback, HistoricStatement, ResidenceHistory } from './history.js'
import { checkOpening, stateAtOpening } from './opening.rules.js'
import { issue, type NewDocument, type PaperStep, stateAfter } from './paper.rules.js'
import type { ResidenceDocumentKind, ResidenceState, StatementKind } from './vocabularies.js'

const day = (text: string) => Temporal.PlainDate.from(text)

type Keyed<T> = T & { readonly id: string }

/** A procedure as it stands after all that happened in it. */
export interface Replayed {
  readonly procedure: {
    state: keyof typeof ResidenceState
    readonly openedOn: Temporal.PlainDate
    readonly isMinor: boolean
    readonly isUnaccompanied: boolean
    readonly notApplicableReason: ResidenceHistory['notApplicableReason'] | null
    identityProvenOn: Temporal.PlainDate | null
    endedOn: Temporal.PlainDate | null
    endReason: End['reason'] | null
    otherStatus: string | null
  }
  readonly documents: Keyed<NewDocument>[]
  readonly statements: Keyed<{ readonly madeOn: Temporal.PlainDate; readonly kind: keyof typeof StatementKind }>[]
  readonly feedback: Keyed<FeedbackFacts>[]
}

/** Something that happened on a day. */
interface Happening {
  readonly on: string
  take(file: Replayed, today: Temporal.PlainDate): void
}

/**
 * Lets everything happen again, day by day, by the same rules as when the staff record it. On one day what the person and the
 * magistrate did comes before the document that follows from it.
 * @throws Refusal if it could not have happened so
 */
export function replay(history: ResidenceHistory): Replayed {
  const file = opened(history)
  const happenings: Happening[] = [
    ...history.statements.map(speaks),
    ...history.feedback.map(answers),
    ...(history.identityProvenOn ? [proves(history.identityProvenOn)] : []),
    ...history.documents.map(receives),
    ...(history.end ? [ends(history.end)] : []),
  ]
  // Sorting is stable: what happened on one day stays in the order above.
  happenings.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { on, take } of happenings) take(file, day(on))
  return file
}

function opened(history: ResidenceHistory): Replayed {
  const opening = {
    openedOn: day(history.openedOn),
    isMinor: history.isMinor,
    isUnaccompanied: history.isUnaccompanied,
    notApplicableReason: history.notApplicableReason ?? null,
  }
  checkOpening(opening, opening.openedOn)
  const open = { identityProvenOn: null, endedOn: null, endReason: null, otherStatus: null }
  return {
    procedure: { ...opening, ...open, state: stateAtOpening(opening) },
    documents: [],
    statements: [],
    feedback: [],
  }
}

const speaks = ({ id, madeOn, kind }: HistoricStatement): Happening => ({
  on: madeOn,
  take(file, today) {
    checkStatement({ madeOn: today }, file, today)
    file.statements.push({ id, madeOn: today, kind })
  },
})

const answers = ({ receivedOn, ledToConviction = false, ...facts }: HistoricFeedback): Happening => ({
  on: receivedOn,
  take(file, today) {
    checkFeedback({ receivedOn: today }, file, today)
    file.feedback.push({ ...facts, ledToConviction, receivedOn: today })
  },
})

const proves = (on: string): Happening => ({
  on,
  take(file, today) {
    checkIdentityProof({ provenOn: today }, file, today)
    file.procedure.identityProvenOn = today
  },
})

const receives = ({ id, kind, issuedOn, printedEndsOn, gapReason }: HistoricDocument): Happening => ({
  on: issuedOn,
  take(file, today) {
    const step = stepTo(kind, file)
    const paper = { issuedOn: today, printedEndsOn: printedEndsOn ? day(printedEndsOn) : null, gapReason }
    file.documents.push({ ...issue(step, file, paper, today), id })
    file.procedure.state = stateAfter(step)
  },
})

const ends = ({ state, on, reason, otherStatus }: HistoricEnd): Happening => ({
  on,
  take(file, today) {
    Object.assign(file.procedure, endBy(endStepTo(state), file, { on: today, reason, otherStatus }, today))
  },
})

function stepTo(kind: keyof typeof ResidenceDocumentKind, { procedure }: Pick<ResidenceFile, 'procedure'>): PaperStep {
  if (kind === 'ANNEX_15') return 'START_REFLECTION'
  if (kind === 'B_CARD') return 'GRANT_UNLIMITED'
  if (kind === 'A_CARD') return procedure.state === 'TEMPORARY_A' ? 'RENEW_A_CARD' : 'ISSUE_A_CARD'
  return procedure.state === 'PROVISIONAL_AI' ? 'EXTEND_ATTESTATION' : 'ISSUE_ATTESTATION'
}
