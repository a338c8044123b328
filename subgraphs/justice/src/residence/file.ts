import { isBefore } from '@houvast/subgraph'
import type { ResidenceDocumentKind, ResidenceDocumentState, ResidenceState } from './vocabularies.js'

export interface ProcedureFacts {
  readonly state: keyof typeof ResidenceState
  readonly openedOn: Temporal.PlainDate
  readonly isMinor: boolean
  readonly isUnaccompanied: boolean
  readonly identityProvenOn?: Temporal.PlainDate | null
}

export interface DocumentFacts {
  readonly kind: keyof typeof ResidenceDocumentKind
  readonly isExtension: boolean
  readonly issuedOn: Temporal.PlainDate
  readonly computedEndsOn?: Temporal.PlainDate | null
  readonly printedEndsOn?: Temporal.PlainDate | null
}

export interface StatementFacts {
  readonly madeOn: Temporal.PlainDate
}

export interface FeedbackFacts {
  readonly receivedOn: Temporal.PlainDate
  readonly considersVictim: boolean
  readonly fileIsRunning: boolean
  readonly cooperates: boolean
  readonly noDangerToPublicOrder: boolean
  readonly requestsConviction: boolean
  readonly ledToConviction: boolean
}

/** All that the rules look at. Rows and plain facts serve alike. */
export interface ResidenceFile {
  readonly procedure: ProcedureFacts
  /** In the order of the chain. */
  readonly documents: readonly DocumentFacts[]
  readonly statements: readonly StatementFacts[]
  /** The latest last. */
  readonly feedback: readonly FeedbackFacts[]
}

/** The last day on which a document serves; null if it has no end. The date on the paper wins over the one the law gives. */
export const endOf = (document: Pick<DocumentFacts, 'computedEndsOn' | 'printedEndsOn'>): Temporal.PlainDate | null =>
  document.printedEndsOn ?? document.computedEndsOn ?? null

export const currentDocument = <T>({ documents }: { readonly documents: readonly T[] }): T | null =>
  documents.at(-1) ?? null

export const latestFeedback = <T>({ feedback }: { readonly feedback: readonly T[] }): T | null =>
  feedback.at(-1) ?? null

/** The last day of the reflection period; null if there was none. */
export function reflectionEnd({ documents }: Pick<ResidenceFile, 'documents'>): Temporal.PlainDate | null {
  const annex = documents.find(document => document.kind === 'ANNEX_15')
  return annex ? endOf(annex) : null
}

/** A statement is in time on the last day of the reflection period still; without such a period it always is. */
export function isInTime(statement: StatementFacts, file: Pick<ResidenceFile, 'documents'>): boolean {
  const end = reflectionEnd(file)
  return end === null || !isBefore(end, statement.madeOn)
}

export const hasStatementInTime = (file: ResidenceFile): boolean =>
  file.statements.some(statement => isInTime(statement, file))

export function isReflectionOver(file: ResidenceFile, today: Temporal.PlainDate): boolean {
  const end = reflectionEnd(file)
  return end !== null && isBefore(end, today)
}

/** Only the last document of a chain can be valid. */
export function documentState<T extends DocumentFacts>(
  document: T,
  chain: readonly T[],
  today: Temporal.PlainDate,
): keyof typeof ResidenceDocumentState {
  if (chain.at(-1) !== document) return 'REPLACED'
  const end = endOf(document)
  return end && isBefore(end, today) ? 'EXPIRED' : 'VALID'
}
