import { daysBetween, isBefore, latest } from '@houvast/subgraph'
import { currentDocument, type DocumentFacts, endOf, type ResidenceFile } from './file.js'
import { mistake } from './refusals.js'
import { demand } from './step.rules.js'
import { findTerm, lastDayOf, type TermName } from './terms.js'
import type { DocumentGapReason, ResidenceDocumentKind, ResidenceState } from './vocabularies.js'

/** The steps by which a document is handed over. */
export type PaperStep =
  | 'START_REFLECTION'
  | 'ISSUE_ATTESTATION'
  | 'EXTEND_ATTESTATION'
  | 'ISSUE_A_CARD'
  | 'RENEW_A_CARD'
  | 'GRANT_UNLIMITED'

/** What stands on a document that somebody holds in their hand. */
export interface Paper {
  readonly issuedOn: Temporal.PlainDate
  readonly printedEndsOn?: Temporal.PlainDate | null
  /** Needed when the document before it had already ended. */
  readonly gapReason?: keyof typeof DocumentGapReason | null
}

/** A document in its chain. */
export interface NewDocument extends DocumentFacts {
  /** 1 for the first document of the procedure. */
  readonly sequence: number
  readonly computedEndsOn: Temporal.PlainDate | null
  readonly printedEndsOn: Temporal.PlainDate | null
  /** Days from the end that the law gives to the end on the paper; null unless both are known. */
  readonly differenceInDays: number | null
  readonly gapReason: keyof typeof DocumentGapReason | null
}

interface Issuing {
  readonly kind: keyof typeof ResidenceDocumentKind
  readonly state: keyof typeof ResidenceState
  readonly term: TermName | null
  /** Whether its term runs on from the end of the document before it. */
  readonly continues: boolean
}

const ATTESTATION = { kind: 'ATTESTATION_OF_REGISTRATION', state: 'PROVISIONAL_AI' } as const
const CARD = { kind: 'A_CARD', state: 'TEMPORARY_A', term: 'A_CARD' } as const

const ISSUING: Readonly<Record<PaperStep, Issuing>> = {
  START_REFLECTION: { kind: 'ANNEX_15', state: 'REFLECTION', term: 'REFLECTION', continues: false },
  ISSUE_ATTESTATION: { ...ATTESTATION, term: 'ATTESTATION', continues: false },
  EXTEND_ATTESTATION: { ...ATTESTATION, term: 'ATTESTATION_EXTENSION', continues: true },
  ISSUE_A_CARD: { ...CARD, continues: false },
  RENEW_A_CARD: { ...CARD, continues: true },
  GRANT_UNLIMITED: { kind: 'B_CARD', state: 'UNLIMITED', term: null, continues: false },
}

/** The state that a procedure is in once the document of this step was handed over. */
export const stateAfter = (step: PaperStep): keyof typeof ResidenceState => ISSUING[step].state

const TERM_OF = {
  ANNEX_15: 'REFLECTION',
  ATTESTATION_OF_REGISTRATION: 'ATTESTATION',
  A_CARD: 'A_CARD',
  B_CARD: null,
} as const

/** The key of the legal term by which a document ends; `NONE` if the law gives it no end. */
export function termKeyOf(document: DocumentFacts, person: { readonly isMinor: boolean }): string {
  const name = document.isExtension ? 'ATTESTATION_EXTENSION' : TERM_OF[document.kind]
  return (name && findTerm(name, document.issuedOn, person)?.key) ?? 'NONE'
}

/**
 * The document that this step adds to the chain.
 * @throws Refusal if the step may not be taken today, or a date cannot be right
 */
export function issue(step: PaperStep, file: ResidenceFile, paper: Paper, today: Temporal.PlainDate): NewDocument {
  demand(step, file, today)
  const previous = currentDocument(file)
  checkDay(paper.issuedOn, 'issuedOn', file, today)
  const printedEndsOn = paper.printedEndsOn ?? null
  if (printedEndsOn && isBefore(printedEndsOn, paper.issuedOn))
    throw mistake('PRINTED_END_BEFORE_ISSUE', 'printedEndsOn')
  const computedEndsOn = computedEnd(ISSUING[step], file, paper)
  return {
    kind: ISSUING[step].kind,
    sequence: file.documents.length + 1,
    isExtension: step === 'EXTEND_ATTESTATION',
    issuedOn: paper.issuedOn,
    computedEndsOn,
    printedEndsOn,
    differenceInDays: computedEndsOn && printedEndsOn && daysBetween(computedEndsOn, printedEndsOn),
    gapReason: gapReason(previous, paper),
  }
}

/**
 * @throws Refusal unless the day has come and lies neither before the procedure nor before its last document
 */
export function checkDay(
  day: Temporal.PlainDate,
  field: string,
  file: Pick<ResidenceFile, 'procedure' | 'documents'>,
  today: Temporal.PlainDate,
): void {
  if (isBefore(today, day)) throw mistake('DAY_IN_FUTURE', field)
  if (isBefore(day, file.procedure.openedOn)) throw mistake('DATE_BEFORE_OPENING', field)
  const previous = currentDocument(file)
  if (previous && isBefore(day, previous.issuedOn)) throw mistake('DATE_BEFORE_LAST_DOCUMENT', field)
}

function computedEnd({ term, continues }: Issuing, file: ResidenceFile, paper: Paper): Temporal.PlainDate | null {
  if (!term) return null
  const found = findTerm(term, paper.issuedOn, file.procedure)
  if (found) return lastDayOf(startOfTerm(continues ? currentDocument(file) : null, paper), found)
  if (paper.printedEndsOn) return null
  throw mistake('LEGAL_TERM_UNKNOWN', 'issuedOn')
}

// A renewal handed over early loses nothing: it counts from the end of the document before. After a gap it counts from its issue.
function startOfTerm(continued: DocumentFacts | null, { issuedOn }: Paper): Temporal.PlainDate {
  const end = continued && endOf(continued)
  return end ? latest(end, issuedOn) : issuedOn
}

function gapReason(previous: DocumentFacts | null, paper: Paper): NewDocument['gapReason'] {
  const end = previous && endOf(previous)
  const hasGap = end !== null && isBefore(end.add({ days: 1 }), paper.issuedOn)
  if (hasGap && !paper.gapReason) throw mistake('GAP_WITHOUT_REASON', 'gapReason')
  return hasGap ? (paper.gapReason ?? null) : null
}
