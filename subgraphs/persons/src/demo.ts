import type { Centre, Role } from '@houvast/schema'
import type {
  CaseFileStatus,
  CloseReason,
  GuidanceMode,
  HouseholdRelation,
  StrandKind,
} from './case-file/vocabulary.js'
import type { BirthDatePrecision, Sex } from './person/vocabulary.js'
import type {
  AgeBand,
  ExploitationForm,
  RedirectReason,
  ReferralChannel,
  ReferralSourceKind,
  ReferralState,
  TraffickingIndicator,
  Urgency,
} from './referral/vocabulary.js'

/** A UUID with its dashes, chosen by the story, so that the other subgraphs' data can point to it. */
type Id = string
/** `YYYY-MM-DD`, a calendar day in Brussels. */
type IsoDay = string
/** `YYYY-MM-DDThh:mm:ssZ`. */
type IsoMoment = string

/**
 * Everything that the persons subgraph needs for the demonstration, as plain JSON. Codes (`D-2026-0231`) are not given: they are
 * counted per centre and year in the order of receiving and opening, as in real work. Every name must carry the word DEMO.
 */
export interface PersonsDemo {
  readonly workers: readonly DemoWorker[]
  readonly referrals: readonly DemoReferral[]
  readonly caseFiles: readonly DemoCaseFile[]
}

export interface DemoWorker {
  /** The UUID of the worker's public id. */
  readonly id: Id
  readonly centre: Centre
  readonly displayName: string
  readonly roles: readonly Role[]
  /** True if left out. */
  readonly isActive?: boolean
}

export interface DemoReferral {
  readonly id: Id
  readonly centre: Centre
  /** ACCEPTED exactly when a case file names it as its referral. */
  readonly state: ReferralState
  readonly receivedAt: IsoMoment
  readonly channel: ReferralChannel
  readonly sourceKind: ReferralSourceKind
  readonly urgency: Urgency
  readonly needsShelterTonight: boolean
  readonly presumedExploitation: ExploitationForm
  readonly sex?: Sex
  readonly ageBand?: AgeBand
  readonly isMinor: boolean
  /** A region or town, never an address. */
  readonly region?: string
  /** ISO 639 codes in lower case, e.g. `ro`. */
  readonly languages: readonly string[]
  readonly needsInterpreter: boolean
  readonly indicators: readonly TraffickingIndicator[]
  /** Needed in state INTAKE_PLANNED; with `intakeWorkerId`. */
  readonly intakePlannedOn?: IsoDay
  /** Needed in states INTAKE_DONE and ACCEPTED. */
  readonly intakeHeldOn?: IsoDay
  readonly intakeWorkerId?: Id
  /** Needed in every state that is an outcome. */
  readonly decidedOn?: IsoDay
  /** Needed in state REDIRECTED. */
  readonly redirectReason?: RedirectReason
  readonly redirectedTo?: string
  /** Needed in state DUPLICATE: another referral of the centre that is not a duplicate itself. */
  readonly duplicateOfId?: Id
  readonly contact?: DemoReferralContact
}

export interface DemoReferralContact {
  readonly organisation?: string
  readonly contactPerson?: string
  readonly callBack?: string
  readonly whereNow?: string
  readonly isSafeToCall?: boolean
  readonly callWhen?: string
  readonly mayLeaveMessage?: boolean
  readonly knowsOfReferral?: boolean
  readonly notes?: string
}

export interface DemoCaseFile {
  readonly id: Id
  readonly centre: Centre
  /** An ACCEPTED referral of the centre; no two case files have the same. */
  readonly referralId: Id
  readonly mode: GuidanceMode
  /** Since when the guidance has this mode; the day of opening if left out. */
  readonly modeFrom?: IsoDay
  readonly status: CaseFileStatus
  readonly openedOn: IsoDay
  /** Needed in status FOLLOW_UP. */
  readonly followUpFrom?: IsoDay
  /** With `closeReason`: needed in status CLOSED, and only then. */
  readonly closedOn?: IsoDay
  readonly closeReason?: CloseReason
  readonly reopenedOn?: IsoDay
  readonly exploitationForm: ExploitationForm
  readonly languages: readonly string[]
  /** Exactly one of each kind. All closed when the case file is, at least one open otherwise. */
  readonly strands: readonly DemoStrand[]
  /** The client first, then the others; exactly one CLIENT. */
  readonly household: readonly DemoHouseholdMember[]
}

export interface DemoStrand {
  readonly id: Id
  readonly kind: StrandKind
  readonly workerId: Id
  readonly openedOn: IsoDay
  /** Left out while it is open. */
  readonly closedOn?: IsoDay
}

export interface DemoHouseholdMember {
  readonly id: Id
  readonly relation: HouseholdRelation
  readonly joinedOn: IsoDay
  readonly leftOn?: IsoDay
  /** A child that was born during the guidance; then `joinedOn` is its birth date. */
  readonly bornHere: boolean
  readonly person: DemoPerson
}

export interface DemoPerson {
  readonly id: Id
  readonly callName?: string
  readonly givenName: string
  /** Carries the word DEMO, e.g. `DEMO-Ionescu`. */
  readonly familyName: string
  readonly aliases: readonly string[]
  readonly birthDate?: { readonly on: IsoDay; readonly precision: BirthDatePrecision }
  readonly sex: Sex
  /** ISO 3166-1 alpha-2, e.g. `RO`. */
  readonly nationalities: readonly string[]
}
