import type {
  DocumentGapReason,
  NotApplicableReason,
  ResidenceDocumentKind,
  ResidenceEndReason,
  StatementKind,
} from './vocabularies.js'

/** A calendar day in Brussels, `2026-11-23`. */
type DayText = string
/** A UUID with its dashes. */
type Uuid = string

/** What happened in one residence procedure, in plain JSON. All keys are given, so that a story can refer to them. */
export interface ResidenceHistory {
  readonly id: Uuid
  readonly caseFileId: Uuid
  /** Key of the Worker, without its prefix. */
  readonly responsibleId: Uuid
  readonly openedOn: DayText
  readonly isMinor: boolean
  /** Only a minor can be unaccompanied. */
  readonly isUnaccompanied: boolean
  /** If given, the person needs no procedure, and nothing else may have happened. */
  readonly notApplicableReason?: keyof typeof NotApplicableReason
  readonly identityProvenOn?: DayText
  readonly statements: readonly HistoricStatement[]
  readonly documents: readonly HistoricDocument[]
  readonly feedback: readonly HistoricFeedback[]
  /** Left out while the procedure runs. */
  readonly end?: HistoricEnd
}

export interface HistoricStatement {
  readonly id: Uuid
  readonly madeOn: DayText
  readonly kind: keyof typeof StatementKind
}

/**
 * A document that was handed over. What it is follows from its kind and place: a second attestation is the extension, a further
 * A card a renewal. `gapReason` is needed when it was issued more than a day after the one before it ended.
 */
export interface HistoricDocument {
  readonly id: Uuid
  readonly kind: keyof typeof ResidenceDocumentKind
  readonly issuedOn: DayText
  readonly printedEndsOn?: DayText
  readonly gapReason?: keyof typeof DocumentGapReason
}

/** An A card needs one with the first four true; a renewal one received since the card before it; a B card the fifth or sixth. */
export interface HistoricFeedback {
  readonly id: Uuid
  readonly receivedOn: DayText
  readonly considersVictim: boolean
  readonly fileIsRunning: boolean
  readonly cooperates: boolean
  readonly noDangerToPublicOrder: boolean
  readonly requestsConviction: boolean
  readonly ledToConviction?: boolean
}

/** The state it ended in, and why. `otherStatus` names the right of residence obtained, only for OTHER_STATUS. */
export interface HistoricEnd {
  readonly state: 'ENDED' | 'REFUSED' | 'WITHDRAWN_BY_PERSON' | 'OTHER_STATUS'
  readonly on: DayText
  readonly reason: keyof typeof ResidenceEndReason
  readonly otherStatus?: string
}
