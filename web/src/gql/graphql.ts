/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The team’s decision to guide the person */
export type AcceptReferralInput = {
  /** Who the person is */
  client: IdentityInput;
  /** Day of the decision */
  decidedOn: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** The form of exploitation, as the intake interview showed it */
  exploitationForm: ExploitationForm;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Whether the person will live in the shelter */
  mode: GuidanceMode;
  /** Id of the Referral */
  referralId: string;
  /** Who is responsible for each of the four strands */
  strands: Array<StrandAssignmentInput>;
};

/** Who joins the household */
export type AddHouseholdMemberInput = {
  /** A child that was born during the guidance */
  bornHere: boolean;
  /** Id of the CaseFile */
  caseFileId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** First day in the household; of a child born during the guidance its birth date */
  joinedOn: string;
  /** Who it is */
  person: IdentityInput;
  /** Partner or child; the client is there from the start */
  relation: HouseholdRelation;
};

/** Somebody joins a household in the house, or is born into it */
export type AddOccupantInput = {
  /** A birth in the house (geboorte / naissance) */
  bornHere?: boolean | null | undefined;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** First day in the house; the birthday of a child born here */
  from: string;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The partner or a child */
  kind: OccupantKind;
  /** Id of the Stay */
  stayId: string;
};

/** Somebody has come for whom a room was held */
export type AdmitReservedStayInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Day of arrival */
  on: string;
  /** Id of the Stay */
  stayId: string;
};

/** Somebody who has come without a reservation */
export type AdmitResidentInput = {
  /** Id of the CaseFile of the client */
  caseFileId: string;
  /** First day */
  from: string;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The household; the client alone if left out */
  occupants?: Array<OccupantInput> | null | undefined;
  /** Planned day of leaving */
  plannedUntil: string;
  /** Id of the Room */
  roomId: string;
};

/** Age as a band: a referral needs no birth date */
export type AgeBand =
  /** 0 to 11 years */
  | 'AGE_0_11'
  /** 12 to 17 years */
  | 'AGE_12_17'
  /** 18 to 24 years */
  | 'AGE_18_24'
  /** 25 to 34 years */
  | 'AGE_25_34'
  /** 35 to 44 years */
  | 'AGE_35_44'
  /** 45 to 54 years */
  | 'AGE_45_54'
  /** 55 years and older */
  | 'AGE_55_PLUS';

/** The centre’s answer to the coordinator */
export type AnswerCostClaimInput = {
  /** What to answer */
  answer: ClaimAnswer;
  /** Id of the CostClaim */
  claimId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
};

/** A cost claim to approve */
export type ApproveCostClaimInput = {
  /** Id of a BudgetLine of the centre that claims */
  budgetLineId: string;
  /** Id of the CostClaim */
  claimId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
};

/** Who becomes responsible for which strand */
export type AssignStrandInput = {
  /** Id of the CaseFile */
  caseFileId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Which strand; a closed one opens again */
  kind: StrandKind;
  /** Id of the Worker */
  workerId: string;
};

/** A birth date and how far it can be relied upon */
export type BirthDateInput = {
  /** The day; any day of the year when only the year is known */
  on: string;
  /** How far it can be relied upon */
  precision: BirthDatePrecision;
};

/** How far a birth date can be relied upon */
export type BirthDatePrecision =
  /** An estimate, e.g. of a disputed age (geschat / estimée) */
  | 'ESTIMATED'
  /** The day is known (exact / exact) */
  | 'EXACT'
  /** Only the year is known; the day is the first of January (enkel het jaar / année seulement) */
  | 'YEAR';

/** A room need not be held any longer */
export type CancelStayInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Id of the Stay */
  stayId: string;
};

/** One’s own place, to give up */
export type CancelTrainingRegistrationInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Id of one’s own TrainingRegistration */
  registrationId: string;
};

/** A training to cancel for everybody */
export type CancelTrainingSessionInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Id of the TrainingSession */
  sessionId: string;
};

/** Which case files to list */
export type CaseFileFilter = {
  /** Only those on which the viewer has an open strand (of `strand`) */
  mine?: boolean | null | undefined;
  /** Only those of this mode */
  mode?: GuidanceMode | null | undefined;
  /** Only those opened on this day or later */
  openedFrom?: string | null | undefined;
  /** Only those opened before this day */
  openedUntil?: string | null | undefined;
  /** Only those in one of these statuses */
  status?: Array<CaseFileStatus> | null | undefined;
  /** Only those whose strand of this kind is open */
  strand?: StrandKind | null | undefined;
};

/** Where the guidance stands */
export type CaseFileStatus =
  /** Closed with a reason (afgesloten / clôturé) */
  | 'CLOSED'
  /** Guidance has ended; the person can still come with questions (nazorg / suivi) */
  | 'FOLLOW_UP'
  /** Guidance is going on (lopend / en cours) */
  | 'OPEN';

/** A step that can be taken with a case file */
export type CaseFileStep =
  /** Add a partner or a child, also one that is born (gezinslid toevoegen / ajouter un membre) */
  | 'ADD_HOUSEHOLD_MEMBER'
  /** Make a colleague responsible for a strand (luik toewijzen / attribuer un volet) */
  | 'ASSIGN_STRAND'
  /** From the shelter to elsewhere or back (begeleidingsvorm wijzigen / changer de mode) */
  | 'CHANGE_MODE'
  /** Close the file with a reason (dossier afsluiten / clôturer le dossier) */
  | 'CLOSE'
  /** Close one strand; at least one stays open (luik afsluiten / clôturer un volet) */
  | 'CLOSE_STRAND'
  /** Correct names, birth date, sex and nationalities (identiteit verbeteren / corriger l’identité) */
  | 'CORRECT_IDENTITY'
  /** Take up the guidance again (dossier heropenen / rouvrir le dossier) */
  | 'REOPEN'
  /** End the guidance and stay reachable (nazorg starten / commencer le suivi) */
  | 'START_FOLLOW_UP';

/** The specialised centre that a record belongs to (gespecialiseerd centrum / centre spécialisé) */
export type Centre =
  /** PAG-ASA */
  | 'PAGASA'
  /** Payoke */
  | 'PAYOKE'
  /** Sürya */
  | 'SURYA';

/** Where the person lives from now on */
export type ChangeGuidanceModeInput = {
  /** Id of the CaseFile */
  caseFileId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** First day of it; today or earlier */
  from: string;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The other mode */
  mode: GuidanceMode;
};

/** Other planned days for a stay */
export type ChangeStayDatesInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Planned day of arrival; only of a reservation */
  from?: string | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Planned day of leaving */
  plannedUntil: string;
  /** Id of the Stay */
  stayId: string;
  /** True: say what would happen and write nothing */
  validateOnly?: boolean | null | undefined;
};

/** What the centre answers (antwoord / réponse) */
export type ClaimAnswer =
  /** It is right as claimed */
  | 'CONFIRMED'
  /** It is not right: please reject it, another claim follows */
  | 'NOT_RIGHT'
  /** The proof has been sent to the coordinator */
  | 'PROOF_SENT';

/** What the coordinator asks about a cost claim (vraag / question) */
export type ClaimQuestion =
  /** Is the beneficiary a national of a country outside the EU, as the project asks? */
  | 'ELIGIBILITY'
  /** Is a part paid by another source, e.g. health insurance (mutualiteit / mutualité)? */
  | 'OTHER_FUNDING'
  /** Were all sessions held in this month? */
  | 'PERIOD'
  /** The invoice or the proof of payment is missing or cannot be read */
  | 'PROOF_MISSING'
  /** Is the number of sessions the one on the invoice? */
  | 'SESSION_COUNT'
  /** Is the price of a session the one agreed with the provider? */
  | 'UNIT_PRICE';

/** Why a cost claim was refused (reden / motif) */
export type ClaimRejectReason =
  /** It was claimed before */
  | 'DUPLICATE'
  /** The proof is not sufficient */
  | 'INSUFFICIENT_PROOF'
  /** The project does not pay for this beneficiary */
  | 'NOT_ELIGIBLE'
  /** The sessions were held outside the period of the project */
  | 'OUTSIDE_PROJECT_PERIOD'
  /** Another source pays */
  | 'PAID_BY_OTHER_SOURCE';

/** When and why the case file is closed */
export type CloseCaseFileInput = {
  /** Id of the CaseFile */
  caseFileId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day; today or earlier */
  on: string;
  /** Why */
  reason: CloseReason;
};

/** Why a case file was closed (reden van afsluiting / motif de clôture) */
export type CloseReason =
  /** The conditions of the status were broken (voorwaarden geschonden / conditions non respectées) */
  | 'CONDITIONS_BROKEN'
  /** Death (overlijden / décès) */
  | 'DEATH'
  /** Detention (detentie / détention) */
  | 'DETENTION'
  /** The person can do without (doelen bereikt / objectifs atteints) */
  | 'GOALS_REACHED'
  /** Left the country (land verlaten / a quitté le pays) */
  | 'LEFT_COUNTRY'
  /** Contact was lost (contact verloren / contact perdu) */
  | 'LOST_CONTACT'
  /** Guided by another centre (naar ander centrum / vers un autre centre) */
  | 'MOVED_TO_OTHER_CENTRE'
  /** Not a victim after all (toch geen slachtoffer / pas victime) */
  | 'NOT_A_VICTIM'
  /** Another reason (andere / autre) */
  | 'OTHER'
  /** The person ended it (door de persoon beëindigd / arrêté par la personne) */
  | 'PERSON_ENDED';

/** How the referral ends */
export type CloseReferralInput = {
  /** Day of the decision */
  decidedOn: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The outcome */
  outcome: ReferralClosure;
  /** Id of the Referral */
  referralId: string;
};

/** Which strand is closed */
export type CloseStrandInput = {
  /** Id of the CaseFile */
  caseFileId: string;
  /** Last day; today or earlier */
  closedOn: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Which strand */
  kind: StrandKind;
};

/** Who somebody really is; it replaces all that was recorded */
export type CorrectIdentityInput = {
  /** Other names the person is known by (schuilnamen / alias) */
  aliases?: Array<string> | null | undefined;
  /** Birth date, if somebody knows it */
  birthDate?: BirthDateInput | null | undefined;
  /** What people say to them; the given name if left out */
  callName?: string | null | undefined;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Family name (familienaam / nom) */
  familyName: string;
  /** Given name (voornaam / prénom) */
  givenName: string;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Nationalities, as ISO 3166 codes of two letters; empty when stateless */
  nationalities: Array<string>;
  /** Id of the Person */
  personId: string;
  /** Sex */
  sex: Sex;
};

/** Which cost claims to list */
export type CostClaimFilter = {
  /** Only those of this centre */
  centre?: Centre | null | undefined;
  /** Of months that begin on this day or later */
  from?: string | null | undefined;
  /** Only those in one of these states */
  states?: Array<CostClaimState> | null | undefined;
  /** Of months that begin before this day */
  until?: string | null | undefined;
};

/** How far a cost claim is */
export type CostClaimState =
  /** The centre answered (beantwoord / répondue) */
  | 'ANSWERED'
  /** Counts on a budget line (goedgekeurd / approuvée) */
  | 'APPROVED'
  /** Being prepared by the centre (ontwerp / brouillon) */
  | 'DRAFT'
  /** Stands in a report to the funder and is never changed again (in rapport / dans le rapport) */
  | 'INCLUDED_IN_REPORT'
  /** Paid to the centre (betaald / payée) */
  | 'PAID'
  /** The coordinator asked something (vraag gesteld / question posée) */
  | 'QUERIED'
  /** Refused for the reason given (geweigerd / refusée) */
  | 'REJECTED'
  /** Handed in to the coordinator (ingediend / introduite) */
  | 'SUBMITTED';

/** What the viewer can do with a cost claim now */
export type CostClaimStep =
  /** Answer the coordinator */
  | 'ANSWER'
  /** Approve it on a budget line */
  | 'APPROVE'
  /** Put it in the report to the funder */
  | 'INCLUDE_IN_REPORT'
  /** Record that it was paid */
  | 'PAY'
  /** Ask the centre something */
  | 'QUERY'
  /** Refuse it, with a reason */
  | 'REJECT'
  /** Hand it in to the coordinator */
  | 'SUBMIT';

/** How pressing a deadline is */
export type DeadlineAlert =
  /** Second warning (dichtbij / proche) */
  | 'NEAR'
  /** There is time (er is tijd / il y a le temps) */
  | 'NONE'
  /** The day has passed (voorbij / dépassé) */
  | 'OVERDUE'
  /** First warning (binnenkort / bientôt) */
  | 'SOON'
  /** Last warning, the day itself included (dringend / urgent) */
  | 'URGENT';

/** Which deadlines to list; all that is given must hold */
export type DeadlineFilter = {
  /** Only those due on this day or earlier */
  dueUntil?: string | null | undefined;
  /** Only these kinds */
  kinds?: Array<DeadlineKind> | null | undefined;
  /** Only those the viewer is responsible for */
  mine?: boolean | null | undefined;
  /** Only those of this Worker */
  responsibleId?: string | null | undefined;
};

/** What must be done by then */
export type DeadlineKind =
  /** The attestation of registration ends (einde attest / fin de l’attestation) */
  | 'ATTESTATION_ENDS'
  /** The A card ends and must be renewed (verlenging A-kaart / renouvellement carte A) */
  | 'A_CARD_RENEWAL'
  /** The identity is still to be proven (identiteitsbewijs / preuve d’identité) */
  | 'IDENTITY_PROOF'
  /** The magistrate must be asked again (antwoord magistraat / réponse du magistrat) */
  | 'MAGISTRATE_FEEDBACK_DUE'
  /** The reflection period ends (einde bedenktijd / fin du délai de réflexion) */
  | 'REFLECTION_ENDS'
  /** The permission to work ends with the document (toelating tot arbeid / autorisation de travail) */
  | 'WORK_PERMISSION_ENDS';

/** Why a document was issued only after the one before it had ended */
export type DocumentGapReason =
  /** It was asked for late (laat aangevraagd / demandé tard) */
  | 'ASKED_LATE'
  /** The Immigration Office decided late (DVZ besliste laat / l’OE a décidé tard) */
  | 'IMMIGRATION_OFFICE_LATE'
  /** The municipality handed it over late (gemeente was laat / commune en retard) */
  | 'MUNICIPALITY_LATE'
  /** Another reason (andere reden / autre raison) */
  | 'OTHER'
  /** The person could not be reached (niet bereikbaar / injoignable) */
  | 'PERSON_UNREACHABLE';

/** Psychology costs of one month to claim */
export type DraftCostClaimInput = {
  /** Id of the CaseFile whose client had the sessions; makes the pseudonym. Never leaves the own centre */
  caseFileId?: string | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Reference of the invoice; only the own centre sees it */
  invoiceReference?: string | null | undefined;
  /** The first day of the month in which the sessions were held */
  month: string;
  /** Who gave the sessions; only the own centre sees it */
  provider?: string | null | undefined;
  /** How many sessions, 1 to 1,000 */
  sessions: number;
  /** The price of one session in cents, 1 to 100,000 */
  unitPriceCents: number;
};

/** The procedure ended */
export type EndResidenceProcedureInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which it ended */
  on: string;
  /** Id of the ResidenceProcedure */
  procedureId: string;
  /** Why */
  reason: ResidenceEndReason;
};

/** A household has left */
export type EndStayInput = {
  /** Where to */
  destination: StayDestination;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Day of leaving */
  on: string;
  /** Id of the Stay */
  stayId: string;
};

/** The form of exploitation: the purposes of article 433quinquies of the Belgian Criminal Code, those that Directive (EU) 2024/1712 added, and smuggling under aggravating circumstances */
export type ExploitationForm =
  /** Exploitation of begging (bedelarij / mendicité) */
  | 'BEGGING'
  /** Being made to commit offences (gedwongen misdrijven / criminalité forcée) */
  | 'FORCED_CRIME'
  /** Forced marriage (gedwongen huwelijk / mariage forcé) */
  | 'FORCED_MARRIAGE'
  /** Illegal adoption (illegale adoptie / adoption illégale) */
  | 'ILLEGAL_ADOPTION'
  /** Work or services contrary to human dignity (economische uitbuiting / exploitation économique) */
  | 'LABOUR_OR_SERVICES'
  /** Removal of organs or tissue (organen / organes) */
  | 'ORGANS_TISSUE'
  /** Another form (andere / autre) */
  | 'OTHER'
  /** Sexual exploitation (seksuele uitbuiting / exploitation sexuelle) */
  | 'SEXUAL'
  /** Smuggling under aggravating circumstances (mensensmokkel / trafic des êtres humains) */
  | 'SMUGGLING_AGGRAVATED'
  /** Exploitation of surrogacy (draagmoederschap / gestation pour autrui) */
  | 'SURROGACY'
  /** Not known yet (onbekend / inconnue) */
  | 'UNKNOWN';

/** The attestation of registration was extended */
export type ExtendAttestationInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Needed when the document before it ended more than a day earlier: why there was a gap */
  gapReason?: DocumentGapReason | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which the document was issued */
  issuedOn: string;
  /** The last day as printed on the paper; it wins over the computed one */
  printedEndsOn?: string | null | undefined;
  /** Id of the ResidenceProcedure */
  procedureId: string;
};

/** Unlimited stay was granted, on a B card */
export type GrantUnlimitedInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Needed when the document before it ended more than a day earlier: why there was a gap */
  gapReason?: DocumentGapReason | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which the document was issued */
  issuedOn: string;
  /** The last day as printed on the paper; it wins over the computed one */
  printedEndsOn?: string | null | undefined;
  /** Id of the ResidenceProcedure */
  procedureId: string;
};

/** Whether the person lives in the shelter */
export type GuidanceMode =
  /** Lives elsewhere (ambulant / ambulatoire) */
  | 'AMBULATORY'
  /** Lives in the shelter (residentieel / résidentiel) */
  | 'RESIDENTIAL';

/** Who somebody is in the household */
export type HouseholdRelation =
  /** Child (kind / enfant) */
  | 'CHILD'
  /** The person whom the guidance is about (cliënt / client) */
  | 'CLIENT'
  /** Partner (partner / partenaire) */
  | 'PARTNER';

/** Who somebody is */
export type IdentityInput = {
  /** Other names the person is known by (schuilnamen / alias) */
  aliases?: Array<string> | null | undefined;
  /** Birth date, if somebody knows it */
  birthDate?: BirthDateInput | null | undefined;
  /** What people say to them; the given name if left out */
  callName?: string | null | undefined;
  /** Family name (familienaam / nom) */
  familyName: string;
  /** Given name (voornaam / prénom) */
  givenName: string;
  /** Nationalities, as ISO 3166 codes of two letters; empty when stateless */
  nationalities: Array<string>;
  /** Sex */
  sex: Sex;
};

/** A cost claim to put in the report to the funder */
export type IncludeCostClaimInReportInput = {
  /** Id of the CostClaim */
  claimId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
};

/** The A card was issued */
export type IssueACardInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Needed when the document before it ended more than a day earlier: why there was a gap */
  gapReason?: DocumentGapReason | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which the document was issued */
  issuedOn: string;
  /** The last day as printed on the paper; it wins over the computed one */
  printedEndsOn?: string | null | undefined;
  /** Id of the ResidenceProcedure */
  procedureId: string;
};

/** The attestation of registration was issued */
export type IssueAttestationInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Needed when the document before it ended more than a day earlier: why there was a gap */
  gapReason?: DocumentGapReason | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which the document was issued */
  issuedOn: string;
  /** The last day as printed on the paper; it wins over the computed one */
  printedEndsOn?: string | null | undefined;
  /** Id of the ResidenceProcedure */
  procedureId: string;
};

/** Which referral is the same */
export type MarkReferralDuplicateInput = {
  /** Day of the decision */
  decidedOn: string;
  /** Id of the other Referral, the one that stays */
  duplicateOfId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Id of the Referral */
  referralId: string;
};

/** What of a case file the search text was found in */
export type MatchKind =
  /** An alias of somebody in the household, perhaps together with a name */
  | 'ALIAS'
  /** Its code */
  | 'CODE'
  /** A name of somebody in the household */
  | 'NAME';

/** Why a stay went on in another room */
export type MoveReason =
  /** A conflict between residents (conflict / conflit) */
  | 'CONFLICT'
  /** The household grew or became smaller (gezin / famille) */
  | 'FAMILY'
  /** The room needs repair (herstelling / réparation) */
  | 'REPAIR'
  /** Safety (veiligheid / sécurité) */
  | 'SAFETY'
  /** The person wished so (eigen wens / souhait) */
  | 'WISH';

/** A stay goes on in another room */
export type MoveStayInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** First day in the new room */
  on: string;
  /** Why */
  reason: MoveReason;
  /** Id of the Room to go to */
  roomId: string;
  /** Id of the Stay */
  stayId: string;
  /** True: say what would happen and write nothing */
  validateOnly?: boolean | null | undefined;
};

/** Why a person needs no residence procedure of this kind */
export type NotApplicableReason =
  /** Belgian (Belg / Belge) */
  | 'BELGIAN'
  /** Citizen of the European Union (EU-burger / citoyen de l’Union) */
  | 'EU_CITIZEN'
  /** Has another right of residence or asks for one (ander statuut / autre statut) */
  | 'OTHER_STATUS';

/** The person obtained another right of residence */
export type ObtainOtherStatusInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which it ended */
  on: string;
  /** Id of the ResidenceProcedure */
  procedureId: string;
  /** Which one, in 2 to 100 letters */
  status: string;
};

/** Somebody who comes to live in the house; no name */
export type OccupantInput = {
  /** The client, the partner or a child */
  kind: OccupantKind;
};

/** Who somebody is in the household that stays */
export type OccupantKind =
  /** A child (kind / enfant) */
  | 'CHILD'
  /** The person of the case file (cliënt / client) */
  | 'CLIENT'
  /** The partner (partner / partenaire) */
  | 'PARTNER';

/** Opens a residence procedure */
export type OpenResidenceProcedureInput = {
  /** Id of the CaseFile */
  caseFileId: string;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Whether the person is a minor (minderjarig / mineur) */
  isMinor: boolean;
  /** Whether the minor is unaccompanied (niet-begeleid / non accompagné) */
  isUnaccompanied: boolean;
  /** Only if the person needs no procedure: why */
  notApplicableReason?: NotApplicableReason | null | undefined;
  /** The day it is opened */
  openedOn: string;
  /** Id of the Worker who will look after it */
  responsibleId: string;
};

/** A cost claim that was paid */
export type PayCostClaimInput = {
  /** Id of the CostClaim */
  claimId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day of the payment */
  paidOn: string;
};

/** When the intake interview will be, and with whom */
export type PlanIntakeInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Day agreed; today or later */
  plannedOn: string;
  /** Id of the Referral */
  referralId: string;
  /** Id of the Worker who will hold it */
  workerId: string;
};

/** A training to plan */
export type PlanTrainingSessionInput = {
  /** How many people can take part */
  capacity: number;
  /** The day, today or later */
  heldOn: string;
  /** Where it is held; the coordinator’s own centre if left out */
  hostCentre?: Centre | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** How long it lasts, in minutes */
  minutes: number;
  /** Where to go; never the address of a shelter */
  place: string;
  /** When it begins, Brussels time, hh:mm */
  startsAt: string;
  /** What it is about */
  theme: TrainingTheme;
  /** What it is called, 1 to 200 characters */
  title: string;
  /** Who gives it */
  trainer: string;
};

/** A question to the centre about its claim */
export type QueryCostClaimInput = {
  /** Id of the CostClaim */
  claimId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** What to ask */
  question: ClaimQuestion;
};

/** What was told when the referral came in; no name is needed */
export type ReceiveReferralInput = {
  /** Age as a band, if known */
  ageBand?: AgeBand | null | undefined;
  /** How it came in */
  channel: ReferralChannel;
  /** Who referred and how to reach the person */
  contact?: ReferralContactInput | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Signs of trafficking that were told */
  indicators?: Array<TraffickingIndicator> | null | undefined;
  /** Whether the person may be younger than 18; else the band says */
  isMinor?: boolean | null | undefined;
  /** Languages the person speaks, as ISO 639 codes in lower case */
  languages: Array<string>;
  /** Whether an interpreter is needed */
  needsInterpreter: boolean;
  /** Whether the person needs a bed tonight */
  needsShelterTonight: boolean;
  /** The form of exploitation that is presumed */
  presumedExploitation: ExploitationForm;
  /** When the centre heard of it; now if left out */
  receivedAt?: string | null | undefined;
  /** Region or town, never an address */
  region?: string | null | undefined;
  /** Sex of the person, if somebody said */
  sex?: Sex | null | undefined;
  /** Who referred, as a kind */
  sourceKind: ReferralSourceKind;
  /** How soon somebody must answer */
  urgency: Urgency;
};

/** The person proved their identity */
export type RecordIdentityProofInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Id of the ResidenceProcedure */
  procedureId: string;
  /** The day of the proof */
  provenOn: string;
};

/** When the intake interview was held */
export type RecordIntakeInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Day on which it was held; today or earlier */
  heldOn: string;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Id of the Referral */
  referralId: string;
};

/** The magistrate gave feedback */
export type RecordMagistrateFeedbackInput = {
  /** The magistrate considers the person a victim */
  considersVictim: boolean;
  /** The person clearly cooperates */
  cooperates: boolean;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** The file still runs */
  fileIsRunning: boolean;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** There was a conviction; no if left out */
  ledToConviction?: boolean | null | undefined;
  /** No danger to public order */
  noDangerToPublicOrder: boolean;
  /** Id of the ResidenceProcedure */
  procedureId: string;
  /** The day it was received */
  receivedOn: string;
  /** A conviction is requested in the final request */
  requestsConviction: boolean;
};

/** The person made a statement or complaint */
export type RecordStatementInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Which of the two */
  kind: StatementKind;
  /** The day it was made */
  madeOn: string;
  /** Id of the ResidenceProcedure */
  procedureId: string;
};

/** Who took part in a training */
export type RecordTrainingAttendanceInput = {
  /** Of staff of any centre; who is not named stays as they are */
  attendances: Array<TrainingAttendanceInput>;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Id of the TrainingSession */
  sessionId: string;
};

/** Why a referral goes to another organisation */
export type RedirectReason =
  /** A question of asylum (asiel / asile) */
  | 'ASYLUM'
  /** Domestic violence (partnergeweld / violence conjugale) */
  | 'DOMESTIC_VIOLENCE'
  /** A question of housing (huisvesting / logement) */
  | 'HOUSING'
  /** A centre for minors (centrum voor minderjarigen / centre pour mineurs) */
  | 'MINORS_CENTRE'
  /** No indication of trafficking (geen aanwijzing / aucun indice) */
  | 'NO_INDICATION'
  /** Another reason (andere / autre) */
  | 'OTHER'
  /** No room in the shelter (opvang vol / accueil complet) */
  | 'SHELTER_FULL'
  /** Voluntary return (vrijwillige terugkeer / retour volontaire) */
  | 'VOLUNTARY_RETURN'
  /** A dispute about wages (loongeschil / litige salarial) */
  | 'WAGE_DISPUTE';

/** Where the referral goes, and why */
export type RedirectReferralInput = {
  /** Day of the decision */
  decidedOn: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Why it goes elsewhere */
  reason: RedirectReason;
  /** The organisation it goes to, never a person */
  redirectedTo?: string | null | undefined;
  /** Id of the Referral */
  referralId: string;
};

/** How a referral came in */
export type ReferralChannel =
  /** By the national contact line (contactlijn / ligne de contact) */
  | 'HOTLINE'
  /** By letter or e-mail (post of e-mail / courrier) */
  | 'MAIL'
  /** Met in the field (outreach / outreach) */
  | 'OUTREACH'
  /** By telephone (telefoon / téléphone) */
  | 'PHONE'
  /** At the door (aan de deur / sur place) */
  | 'WALK_IN'
  /** By the form on the website (webformulier / formulaire en ligne) */
  | 'WEB_FORM';

/** How a referral ends without guidance or redirection */
export type ReferralClosure =
  /** The person does not want guidance (geweigerd door de persoon / refusé par la personne) */
  | 'DECLINED_BY_PERSON'
  /** Not a victim (geen slachtoffer / pas victime) */
  | 'NOT_A_VICTIM'
  /** The person could not be reached (geen contact / pas de contact) */
  | 'NO_CONTACT';

/** Who referred and how to reach the person; all of it may stay empty */
export type ReferralContactInput = {
  /** Number or address to call back */
  callBack?: string | null | undefined;
  /** When to call */
  callWhen?: string | null | undefined;
  /** Who to ask for there */
  contactPerson?: string | null | undefined;
  /** Whether it is safe to call the person */
  isSafeToCall?: boolean | null | undefined;
  /** Whether the person knows of this referral */
  knowsOfReferral?: boolean | null | undefined;
  /** Whether a message may be left */
  mayLeaveMessage?: boolean | null | undefined;
  /** Notes, at most 5,000 characters */
  notes?: string | null | undefined;
  /** Organisation that referred */
  organisation?: string | null | undefined;
  /** Where the person is now */
  whereNow?: string | null | undefined;
};

/** Which referrals to list */
export type ReferralFilter = {
  /** Only those in one of these states */
  states?: Array<ReferralState> | null | undefined;
  /** Only those of this urgency */
  urgency?: Urgency | null | undefined;
};

/** What kind of organisation or person referred */
export type ReferralSourceKind =
  /** Reception centre for asylum seekers (asielcentrum / centre d’asile) */
  | 'ASYLUM_CENTRE'
  /** Citizen (burger / citoyen) */
  | 'CITIZEN'
  /** Organisation abroad (buitenlandse organisatie / organisation étrangère) */
  | 'FOREIGN_ORGANISATION'
  /** Hospital or doctor (ziekenhuis / hôpital) */
  | 'HOSPITAL'
  /** Immigration Office (Dienst Vreemdelingenzaken / Office des étrangers) */
  | 'IMMIGRATION_OFFICE'
  /** Labour auditor (arbeidsauditeur / auditeur du travail) */
  | 'LABOUR_AUDITOR'
  /** Lawyer (advocaat / avocat) */
  | 'LAWYER'
  /** Legal aid (juridische bijstand / aide juridique) */
  | 'LEGAL_AID'
  /** Non-governmental organisation (ngo / ONG) */
  | 'NGO'
  /** Another specialised centre (ander centrum / autre centre) */
  | 'OTHER_CENTRE'
  /** The centre’s own outreach (eigen outreach / outreach propre) */
  | 'OWN_OUTREACH'
  /** The person themselves (de persoon zelf / la personne elle-même) */
  | 'PERSON_THEMSELVES'
  /** Police (politie / police) */
  | 'POLICE'
  /** Public prosecutor (parket / parquet) */
  | 'PROSECUTOR'
  /** Public centre for social welfare (OCMW / CPAS) */
  | 'PUBLIC_WELFARE_CENTRE'
  /** Social inspection (sociale inspectie / inspection sociale) */
  | 'SOCIAL_INSPECTION'
  /** Social service (sociale dienst / service social) */
  | 'SOCIAL_SERVICE';

/** Where a referral stands; the last six are outcomes */
export type ReferralState =
  /** The team decided to guide the person; a case file is open (aanvaard / accepté) */
  | 'ACCEPTED'
  /** The person does not want guidance (geweigerd door de persoon / refusé par la personne) */
  | 'DECLINED_BY_PERSON'
  /** The same as another referral (dubbel / doublon) */
  | 'DUPLICATE'
  /** The intake interview was held (intake gehouden / entretien tenu) */
  | 'INTAKE_DONE'
  /** A day for the intake interview is agreed (intake gepland / entretien prévu) */
  | 'INTAKE_PLANNED'
  /** No trafficking, or smuggling under aggravating circumstances (geen slachtoffer / pas victime) */
  | 'NOT_A_VICTIM'
  /** The person could not be reached (geen contact / pas de contact) */
  | 'NO_CONTACT'
  /** Nobody has looked at it yet (ontvangen / reçu) */
  | 'RECEIVED'
  /** Another organisation is the right place (doorverwezen / réorienté) */
  | 'REDIRECTED'
  /** Looked at; what comes next is being decided (screening / examen) */
  | 'SCREENING';

/** A step that can be taken with a referral */
export type ReferralStep =
  /** Record the team’s decision to guide the person and open the case file (aanvaarden / accepter) */
  | 'ACCEPT'
  /** End it: declined, not a victim, or no contact (afsluiten / clôturer) */
  | 'CLOSE'
  /** Say that it is the same as another one (dubbel melden / signaler un doublon) */
  | 'MARK_DUPLICATE'
  /** Agree a day for the intake interview, or another day (intake plannen / planifier l’entretien) */
  | 'PLAN_INTAKE'
  /** Record that the intake interview was held (intake noteren / noter l’entretien) */
  | 'RECORD_INTAKE'
  /** Send it on to another organisation (doorverwijzen / réorienter) */
  | 'REDIRECT'
  /** Look at it and record the signs of trafficking (screenen / examiner) */
  | 'SCREEN';

/** The Immigration Office refused */
export type RefuseResidenceProcedureInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which it ended */
  on: string;
  /** Id of the ResidenceProcedure */
  procedureId: string;
  /** Why */
  reason: ResidenceEndReason;
};

/** A training for which to register oneself */
export type RegisterForTrainingInput = {
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Id of the TrainingSession */
  sessionId: string;
};

/** What became of a registration for a training */
export type RegistrationState =
  /** Took part (aanwezig / présent) */
  | 'ATTENDED'
  /** Was given up (geannuleerd / annulée) */
  | 'CANCELLED'
  /** Had a place and did not come (afwezig / absent) */
  | 'NO_SHOW'
  /** Has a place (ingeschreven / inscrit) */
  | 'REGISTERED'
  /** Waits until a place comes free (wachtlijst / liste d’attente) */
  | 'WAITLISTED';

/** A cost claim to refuse */
export type RejectCostClaimInput = {
  /** Id of the CostClaim */
  claimId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Why */
  reason: ClaimRejectReason;
};

/** The A card was renewed */
export type RenewACardInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Needed when the document before it ended more than a day earlier: why there was a gap */
  gapReason?: DocumentGapReason | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which the document was issued */
  issuedOn: string;
  /** The last day as printed on the paper; it wins over the computed one */
  printedEndsOn?: string | null | undefined;
  /** Id of the ResidenceProcedure */
  procedureId: string;
};

/** When the case file is taken up again */
export type ReopenCaseFileInput = {
  /** Id of the CaseFile */
  caseFileId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day; today or earlier */
  on: string;
};

/** A room to hold for somebody */
export type ReserveStayInput = {
  /** Id of the CaseFile of the client */
  caseFileId: string;
  /** First day */
  from: string;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The household; the client alone if left out */
  occupants?: Array<OccupantInput> | null | undefined;
  /** Planned day of leaving */
  plannedUntil: string;
  /** Id of the Room */
  roomId: string;
};

/** The residence documents, in their order */
export type ResidenceDocumentKind =
  /** Annex 15 (bijlage 15 / annexe 15) */
  | 'ANNEX_15'
  /** Attestation of registration, model A, orange card (attest van immatriculatie / attestation d’immatriculation) */
  | 'ATTESTATION_OF_REGISTRATION'
  /** Electronic A card, temporary (A-kaart / carte A) */
  | 'A_CARD'
  /** Electronic B card, unlimited (B-kaart / carte B) */
  | 'B_CARD';

/** Whether a document still serves */
export type ResidenceDocumentState =
  /** It is the last one and has ended (verlopen / expiré) */
  | 'EXPIRED'
  /** A later document took its place (vervangen / remplacé) */
  | 'REPLACED'
  /** It is the last one and has not ended (geldig / valable) */
  | 'VALID';

/** Why a residence procedure came to its end */
export type ResidenceEndReason =
  /** Contact with the former milieu was resumed (contact hernomen / contact renoué) */
  | 'CONTACT_RESUMED'
  /** The file was closed without follow-up (sepot / classement sans suite) */
  | 'DISMISSED'
  /** The cooperation or the complaint was fraudulent (fraude / fraude) */
  | 'FRAUD'
  /** The guidance by the centre ended (begeleiding beëindigd / accompagnement terminé) */
  | 'GUIDANCE_ENDED'
  /** The magistrate does not, or no longer, consider the person a victim (geen slachtoffer / pas victime) */
  | 'NOT_A_VICTIM'
  /** The proceedings ended without a request for conviction (geen vordering / pas de réquisition) */
  | 'NO_CONVICTION_REQUESTED'
  /** The person no longer cooperates (werkt niet meer mee / ne collabore plus) */
  | 'NO_LONGER_COOPERATES'
  /** Another right of residence was obtained (ander statuut / autre statut) */
  | 'OTHER_STATUS_OBTAINED'
  /** The reflection period passed without a statement (bedenktijd verstreken / délai de réflexion écoulé) */
  | 'PERIOD_EXPIRED_WITHOUT_STATEMENT'
  /** The person chose otherwise (eigen keuze / choix de la personne) */
  | 'PERSON_CHOSE_OTHERWISE'
  /** Danger to public order (openbare orde / ordre public) */
  | 'PUBLIC_ORDER'
  /** The person returned (vrijwillige terugkeer / retour volontaire) */
  | 'VOLUNTARY_RETURN';

/** How far a residence procedure has come (verblijfsprocedure / procédure de séjour) */
export type ResidenceState =
  /** Ended before unlimited stay (beëindigd / terminée) */
  | 'ENDED'
  /** The person needs no such procedure (niet van toepassing / sans objet) */
  | 'NOT_APPLICABLE'
  /** Opened, no document yet (niet gestart / pas commencée) */
  | 'NOT_STARTED'
  /** The person obtained another right of residence (ander statuut / autre statut) */
  | 'OTHER_STATUS'
  /** Provisional stay, on the attestation of registration (attest van immatriculatie / attestation d’immatriculation) */
  | 'PROVISIONAL_AI'
  /** Time to decide, on annex 15 (bedenktijd / délai de réflexion) */
  | 'REFLECTION'
  /** Refused by the Immigration Office (geweigerd / refusée) */
  | 'REFUSED'
  /** Temporary stay, on an A card (tijdelijk verblijf, A-kaart / séjour temporaire, carte A) */
  | 'TEMPORARY_A'
  /** Unlimited stay, on a B card (onbeperkt verblijf, B-kaart / séjour illimité, carte B) */
  | 'UNLIMITED'
  /** The person chose not to go on (stopgezet door de persoon / abandonnée par la personne) */
  | 'WITHDRAWN_BY_PERSON';

/** A step of a residence procedure */
export type ResidenceStep =
  /** The procedure ended (beëindigen / terminer) */
  | 'END'
  /** The attestation was extended, once at most (verlenging attest / prolongation attestation) */
  | 'EXTEND_ATTESTATION'
  /** Unlimited stay was granted (onbeperkt verblijf / séjour illimité) */
  | 'GRANT_UNLIMITED'
  /** The attestation of registration was issued (attest / attestation) */
  | 'ISSUE_ATTESTATION'
  /** The A card was issued (A-kaart / carte A) */
  | 'ISSUE_A_CARD'
  /** The person obtained another right of residence (ander statuut / autre statut) */
  | 'OBTAIN_OTHER_STATUS'
  /** The person proved their identity (identiteitsbewijs / preuve d’identité) */
  | 'RECORD_IDENTITY_PROOF'
  /** The magistrate gave feedback (antwoord magistraat / réponse du magistrat) */
  | 'RECORD_MAGISTRATE_FEEDBACK'
  /** The person made a statement or complaint (verklaring of klacht / déclaration ou plainte) */
  | 'RECORD_STATEMENT'
  /** The Immigration Office refused (weigering / refus) */
  | 'REFUSE'
  /** The A card was renewed (verlenging A-kaart / renouvellement carte A) */
  | 'RENEW_A_CARD'
  /** Annex 15 was issued (bijlage 15 / annexe 15) */
  | 'START_REFLECTION'
  /** The person does not want to go on (stopzetting / abandon) */
  | 'WITHDRAW';

/** The work that a member of staff does */
export type Role =
  /** Group activities (activiteitenbegeleider / animateur) */
  | 'ACTIVITY_ORGANISER'
  /** Residence documents and social rights (administratief medewerker / intervenant administratif) */
  | 'ADMINISTRATIVE_WORKER'
  /** Asks questions of published statistics only (analist / analyste) */
  | 'ANALYST'
  /** Babysitting project (coördinator kinderoppas / coordinatrice garde d’enfants) */
  | 'CHILDCARE_ORGANISER'
  /** Watches over personal data (functionaris voor gegevensbescherming / délégué à la protection des données) */
  | 'DATA_PROTECTION_OFFICER'
  /** Directs the centre (directie / direction) */
  | 'DIRECTOR'
  /** Keeps the accounts (financieel medewerker / comptable) */
  | 'FINANCE'
  /** Finding and keeping a home (woon-coach / coach logement) */
  | 'HOUSING_COACH'
  /** Receives referrals and holds the intake interview (intakemedewerker / intervenant intake) */
  | 'INTAKE_WORKER'
  /** Legal guidance (juridisch medewerker / juriste) */
  | 'LEGAL_WORKER'
  /** Meets presumed victims in the field (outreachmedewerker / travailleur outreach) */
  | 'OUTREACH_WORKER'
  /** A program of a centre that reads and sends VONA data (programma / programme) */
  | 'PARTNER_PROGRAM'
  /** Keeps the platform running and sees no content (platformbeheerder / administrateur de la plateforme) */
  | 'PLATFORM_ADMINISTRATOR'
  /** Psychological support (psycholoog / psychologue) */
  | 'PSYCHOLOGIST'
  /** Daily life and nights in the shelter (opvoeder / éducateur) */
  | 'SHELTER_EDUCATOR'
  /** Psychosocial guidance (sociaal werker / assistant social) */
  | 'SOCIAL_WORKER'
  /** Leads the guidance team (teamverantwoordelijke / responsable d’équipe) */
  | 'TEAM_LEAD'
  /** Coordinates the VONA project for the three centres (projectcoördinator / coordinateur de projet) */
  | 'VONA_COORDINATOR';

/** What a room is on a night */
export type RoomState =
  /** Nobody is expected (vrij / libre) */
  | 'FREE'
  /** Lived in (bezet / occupée) */
  | 'OCCUPIED'
  /** Not to be used (buiten dienst / hors service) */
  | 'OUT_OF_SERVICE'
  /** Held for somebody who has not come (gereserveerd / réservée) */
  | 'RESERVED';

/** The signs that the screening found */
export type ScreenReferralInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** All signs of trafficking; they replace those told before */
  indicators: Array<TraffickingIndicator>;
  /** Id of the Referral */
  referralId: string;
};

/** How many people a room holds over some days */
export type SetRoomCapacityInput = {
  /** How many people; 0 is out of service */
  capacity: number;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** First day */
  from: string;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** Why, at most 200 characters; must be said when it is out of service. Never a name */
  reason?: string | null | undefined;
  /** Id of the Room */
  roomId: string;
  /** The day after the last; no end if left out */
  until?: string | null | undefined;
};

/** Sex, for statistics and for the rooms of the shelter (geslacht / sexe) */
export type Sex =
  /** Female (vrouw / femme) */
  | 'FEMALE'
  /** Male (man / homme) */
  | 'MALE'
  /** Neither (anders / autre) */
  | 'OTHER'
  /** Not known (onbekend / inconnu) */
  | 'UNKNOWN';

/** When the follow-up begins */
export type StartFollowUpInput = {
  /** Id of the CaseFile */
  caseFileId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day; today or earlier */
  on: string;
};

/** Annex 15 was issued */
export type StartReflectionInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Needed when the document before it ended more than a day earlier: why there was a gap */
  gapReason?: DocumentGapReason | null | undefined;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which the document was issued */
  issuedOn: string;
  /** The last day as printed on the paper; it wins over the computed one */
  printedEndsOn?: string | null | undefined;
  /** Id of the ResidenceProcedure */
  procedureId: string;
};

/** How the person spoke to the police or the prosecutor */
export type StatementKind =
  /** Complaint (klacht / plainte) */
  | 'COMPLAINT'
  /** Statement (verklaring / déclaration) */
  | 'STATEMENT';

/** What the length of a running stay asks for */
export type StayAlert =
  /** Nine months: longer than a stay is meant to be (lang verblijf / long séjour) */
  | 'LONG'
  /** Nothing yet */
  | 'NONE'
  /** Three months: talk about the way out (exitgesprek / entretien de sortie) */
  | 'PLAN_EXIT'
  /** Six months: review the stay with the team (evaluatie / évaluation) */
  | 'REVIEW';

/** Where somebody went who left the house */
export type StayDestination =
  /** Detention (detentie / détention) */
  | 'DETENTION'
  /** Sent away for breaking the house rules (uitgesloten / exclusion) */
  | 'EXPELLED'
  /** Family or friends (familie of vrienden / famille ou amis) */
  | 'FAMILY_OR_FRIENDS'
  /** A hospital (ziekenhuis / hôpital) */
  | 'HOSPITAL'
  /** Another shelter (andere opvang / autre maison d’accueil) */
  | 'OTHER_SHELTER'
  /** A home of their own (eigen woning / propre logement) */
  | 'OWN_HOME'
  /** Voluntary return to the country of origin (vrijwillige terugkeer / retour volontaire) */
  | 'RETURN'
  /** A transit apartment (transit-appartement / appartement de transit) */
  | 'TRANSIT_APARTMENT'
  /** Not known (onbekend / inconnue) */
  | 'UNKNOWN';

/** How far a stay is (verblijf / séjour) */
export type StayState =
  /** The person lives in the house (lopend / en cours) */
  | 'ACTIVE'
  /** The person never came; the room is free again (geannuleerd / annulé) */
  | 'CANCELLED'
  /** The person has left (beëindigd / terminé) */
  | 'ENDED'
  /** A room is held; nobody has arrived yet (gereserveerd / réservé) */
  | 'RESERVED';

/** What can be done with a stay */
export type StayStep =
  /** Add somebody of the household, also a child that is born: `addOccupant` */
  | 'ADD_OCCUPANT'
  /** Let the person move in: `admitReservedStay` */
  | 'ADMIT'
  /** Give a reserved room free: `cancelStay` */
  | 'CANCEL'
  /** Change the planned days: `changeStayDates` */
  | 'CHANGE_DATES'
  /** Record that the person has left: `endStay` */
  | 'END'
  /** Change rooms: `moveStay` */
  | 'MOVE';

/** Who becomes responsible for a strand */
export type StrandAssignmentInput = {
  /** Which strand */
  kind: StrandKind;
  /** Id of the Worker */
  workerId: string;
};

/** A strand of the guidance (luik / volet) */
export type StrandKind =
  /** Papers and social rights (administratief / administratif) */
  | 'ADMINISTRATIVE'
  /** Housing (wonen / logement) */
  | 'HOUSING'
  /** Legal guidance (juridisch / juridique) */
  | 'LEGAL'
  /** Psychosocial guidance (psychosociaal / psychosocial) */
  | 'PSYCHOSOCIAL';

/** A cost claim to hand in to the coordinator */
export type SubmitCostClaimInput = {
  /** Id of the CostClaim */
  claimId: string;
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
};

/** A sign of trafficking that was seen */
export type TraffickingIndicator =
  /** Controlled by others (door anderen gecontroleerd / contrôlé par d’autres) */
  | 'CONTROLLED_BY_OTHERS'
  /** A debt that is worked off (schuldbinding / servitude pour dettes) */
  | 'DEBT_BONDAGE'
  /** Deceived about the work (misleid over het werk / trompé sur le travail) */
  | 'DECEIVED_ABOUT_WORK'
  /** Identity documents withheld (papieren afgenomen / papiers confisqués) */
  | 'DOCUMENTS_WITHHELD'
  /** Excessive working hours (extreme werkuren / horaires excessifs) */
  | 'EXCESSIVE_HOURS'
  /** Kept away from others (isolatie / isolement) */
  | 'ISOLATION'
  /** Not free to go (bewegingsvrijheid beperkt / liberté de mouvement restreinte) */
  | 'MOVEMENT_RESTRICTED'
  /** Threats (bedreigingen / menaces) */
  | 'THREATS'
  /** Violence (geweld / violence) */
  | 'VIOLENCE'
  /** Wages withheld (loon ingehouden / salaire retenu) */
  | 'WAGES_WITHHELD';

/** How long somebody took part */
export type TrainingAttendanceInput = {
  /** 0 for somebody who did not come, at most the minutes of the training */
  minutes: number;
  /** Id of the TrainingRegistration */
  registrationId: string;
};

/** Which trainings to list */
export type TrainingSessionFilter = {
  /** Held on this day or later */
  from?: string | null | undefined;
  /** Only those for which the viewer is registered or waits */
  mine?: boolean | null | undefined;
  /** Only those in one of these states */
  states?: Array<TrainingState> | null | undefined;
  /** Held before this day */
  until?: string | null | undefined;
};

/** How far a training is */
export type TrainingState =
  /** Will not be held (geannuleerd / annulée) */
  | 'CANCELLED'
  /** Held; attendance is recorded (gegeven / donnée) */
  | 'HELD'
  /** Planned; staff register (gepland / prévue) */
  | 'PLANNED';

/** What the viewer can do with a training now */
export type TrainingStep =
  /** Give up one’s own place */
  | 'CANCEL_REGISTRATION'
  /** Cancel the training for everybody */
  | 'CANCEL_SESSION'
  /** Record who took part */
  | 'RECORD_ATTENDANCE'
  /** Register oneself, or join the waiting list */
  | 'REGISTER';

/** What a VONA training is about */
export type TrainingTheme =
  /** Gender-sensitive care (gendersensitief / sensible au genre) */
  | 'GENDER_SENSITIVE'
  /** Trauma-informed care (traumasensitief / sensible au trauma) */
  | 'TRAUMA_INFORMED';

/** How soon somebody must answer (dringendheid / urgence) */
export type Urgency =
  /** The person is in danger now: answer within the hour (gevaar nu / danger immédiat) */
  | 'DANGER_NOW'
  /** This week (deze week / cette semaine) */
  | 'THIS_WEEK'
  /** Today (vandaag / aujourd’hui) */
  | 'TODAY';

/** The kind of a refusal that a person can act upon */
export type UserErrorCode =
  /** A value is not valid; `field` names it */
  | 'BAD_USER_INPUT'
  /** The record was changed in the meantime, or its state does not allow the step */
  | 'CONFLICT'
  /** The room is not free in the period asked for */
  | 'ROOM_TAKEN';

/** The person does not want to go on */
export type WithdrawResidenceProcedureInput = {
  /** The version that the viewer saw; the deed is refused on any other */
  expectedVersion: number;
  /** Made up for each deed; sent again with it, the deed is done once */
  idempotencyKey: string;
  /** The day on which it ended */
  on: string;
  /** Id of the ResidenceProcedure */
  procedureId: string;
  /** Why; the person’s own choice if left out */
  reason?: ResidenceEndReason | null | undefined;
};

export type RefusedFragment = { __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null };

export type AmountFragment = { __typename: 'Money', amountCents: number, currency: string };

export type OnwardFragment = { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { __typename: 'Query', search: Array<{ __typename: 'CaseFileMatch', matchedOn: MatchKind, caseFile: { __typename: 'CaseFile', id: string, code: string, status: CaseFileStatus, mode: GuidanceMode, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null } }> | null };

export type CaseFileChoicesQueryVariables = Exact<{
  first: number;
  filter: CaseFileFilter;
}>;


export type CaseFileChoicesQuery = { __typename: 'Query', caseFiles: { __typename: 'CaseFileConnection', nodes: Array<{ __typename: 'CaseFile', id: string, code: string, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null }> } | null };

export type ChosenCaseFileQueryVariables = Exact<{
  id: string;
}>;


export type ChosenCaseFileQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, code: string, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null } | null };

export type CaseFileHouseQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileHouseQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, code: string, stays: Array<{ __typename: 'Stay', id: string, state: StayState, from: string, plannedUntil: string, until: string | null, nights: number, alert: StayAlert, destination: StayDestination | null, room: { __typename: 'Room', id: string, label: string } | null, placements: Array<{ __typename: 'Placement', from: string, until: string, reason: MoveReason | null, room: { __typename: 'Room', id: string, label: string } }>, occupants: Array<{ __typename: 'Occupant', id: string, kind: OccupantKind, from: string, until: string | null, bornHere: boolean }> }> | null } | null };

export type CaseFileCostsQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileCostsQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, costClaims: Array<{ __typename: 'CostClaim', id: string, month: string, sessions: number, state: CostClaimState, unitPrice: { __typename: 'Money', amountCents: number, currency: string }, amount: { __typename: 'Money', amountCents: number, currency: string } }> | null } | null };

export type CaseFileSummaryQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileSummaryQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, code: string, status: CaseFileStatus, mode: GuidanceMode, openedOn: string, closedOn: string | null, closeReason: CloseReason | null, reopenedOn: string | null, followUpFrom: string | null, languages: Array<string>, exploitationForm: ExploitationForm, isMine: boolean, can: Array<CaseFileStep>, version: number, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null, referral: { __typename: 'Referral', id: string, code: string } | null } | null };

export type CaseFileStrandsQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileStrandsQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, can: Array<CaseFileStep>, version: number, strands: Array<{ __typename: 'Strand', id: string, kind: StrandKind, isOpen: boolean, openedOn: string, closedOn: string | null, worker: { __typename: 'Worker', id: string, displayName: string } | null }> } | null };

export type CaseFileHouseholdQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileHouseholdQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, code: string, can: Array<CaseFileStep>, version: number, household: Array<{ __typename: 'HouseholdMember', id: string, relation: HouseholdRelation, joinedOn: string, leftOn: string | null, bornHere: boolean, person: { __typename: 'Person', id: string, callName: string | null, fullName: string | null, givenName: string | null, familyName: string | null, aliases: Array<string> | null, nationalities: Array<string> | null, sex: Sex | null, version: number, birthDate: { __typename: 'BirthDate', on: string, precision: BirthDatePrecision } | null } | null }> } | null };

export type AssignStrandMutationVariables = Exact<{
  input: AssignStrandInput;
}>;


export type AssignStrandMutation = { __typename: 'Mutation', assignStrand: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CloseStrandMutationVariables = Exact<{
  input: CloseStrandInput;
}>;


export type CloseStrandMutation = { __typename: 'Mutation', closeStrand: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ChangeGuidanceModeMutationVariables = Exact<{
  input: ChangeGuidanceModeInput;
}>;


export type ChangeGuidanceModeMutation = { __typename: 'Mutation', changeGuidanceMode: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type StartFollowUpMutationVariables = Exact<{
  input: StartFollowUpInput;
}>;


export type StartFollowUpMutation = { __typename: 'Mutation', startFollowUp: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CloseCaseFileMutationVariables = Exact<{
  input: CloseCaseFileInput;
}>;


export type CloseCaseFileMutation = { __typename: 'Mutation', closeCaseFile: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ReopenCaseFileMutationVariables = Exact<{
  input: ReopenCaseFileInput;
}>;


export type ReopenCaseFileMutation = { __typename: 'Mutation', reopenCaseFile: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type AddHouseholdMemberMutationVariables = Exact<{
  input: AddHouseholdMemberInput;
}>;


export type AddHouseholdMemberMutation = { __typename: 'Mutation', addHouseholdMember: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CorrectIdentityMutationVariables = Exact<{
  input: CorrectIdentityInput;
}>;


export type CorrectIdentityMutation = { __typename: 'Mutation', correctIdentity: { __typename: 'PersonPayload', person: { __typename: 'Person', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CaseFilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CaseFileFilter | null | undefined;
  withDeadlines: boolean;
}>;


export type CaseFilesQuery = { __typename: 'Query', caseFiles: { __typename: 'CaseFileConnection', totalCount: number | null, nodes: Array<{ __typename: 'CaseFile', id: string, code: string, status: CaseFileStatus, mode: GuidanceMode, openedOn: string, isMine: boolean, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null, strands: Array<{ __typename: 'Strand', id: string, kind: StrandKind, isOpen: boolean, worker: { __typename: 'Worker', id: string, displayName: string } | null }>, nextDeadline?: { __typename: 'Deadline', id: string, kind: DeadlineKind, dueOn: string, daysLeft: number, alert: DeadlineAlert } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CostClaimsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CostClaimFilter | null | undefined;
}>;


export type CostClaimsQuery = { __typename: 'Query', costClaims: { __typename: 'CostClaimConnection', totalCount: number | null, nodes: Array<{ __typename: 'CostClaim', id: string, centre: Centre, month: string, sessions: number, state: CostClaimState, unitPrice: { __typename: 'Money', amountCents: number, currency: string }, amount: { __typename: 'Money', amountCents: number, currency: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CostClaimQueryVariables = Exact<{
  id: string;
}>;


export type CostClaimQuery = { __typename: 'Query', costClaim: { __typename: 'CostClaim', id: string, centre: Centre, month: string, sessions: number, state: CostClaimState, can: Array<CostClaimStep>, version: number, question: ClaimQuestion | null, answer: ClaimAnswer | null, rejectReason: ClaimRejectReason | null, provider: string | null, invoiceReference: string | null, beneficiaryRef: string | null, unitPrice: { __typename: 'Money', amountCents: number, currency: string }, amount: { __typename: 'Money', amountCents: number, currency: string }, budgetLine: { __typename: 'BudgetLine', id: string, label: string } | null } | null };

export type BudgetLinesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetLinesQuery = { __typename: 'Query', budgetLines: { __typename: 'BudgetLineConnection', totalCount: number | null, nodes: Array<{ __typename: 'BudgetLine', id: string, centre: Centre, label: string, from: string, until: string, usedPercent: number, isNearlyUsed: boolean, budget: { __typename: 'Money', amountCents: number, currency: string }, approved: { __typename: 'Money', amountCents: number, currency: string }, remaining: { __typename: 'Money', amountCents: number, currency: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CostsByMonthQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type CostsByMonthQuery = { __typename: 'Query', costsByMonth: Array<{ __typename: 'MonthlyCost', centre: Centre, month: string, amount: { __typename: 'Money', amountCents: number, currency: string } }> | null };

export type DraftCostClaimMutationVariables = Exact<{
  input: DraftCostClaimInput;
}>;


export type DraftCostClaimMutation = { __typename: 'Mutation', draftCostClaim: { __typename: 'CostClaimPayload', costClaim: { __typename: 'CostClaim', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type SubmitCostClaimMutationVariables = Exact<{
  input: SubmitCostClaimInput;
}>;


export type SubmitCostClaimMutation = { __typename: 'Mutation', submitCostClaim: { __typename: 'CostClaimPayload', costClaim: { __typename: 'CostClaim', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type QueryCostClaimMutationVariables = Exact<{
  input: QueryCostClaimInput;
}>;


export type QueryCostClaimMutation = { __typename: 'Mutation', queryCostClaim: { __typename: 'CostClaimPayload', costClaim: { __typename: 'CostClaim', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type AnswerCostClaimMutationVariables = Exact<{
  input: AnswerCostClaimInput;
}>;


export type AnswerCostClaimMutation = { __typename: 'Mutation', answerCostClaim: { __typename: 'CostClaimPayload', costClaim: { __typename: 'CostClaim', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ApproveCostClaimMutationVariables = Exact<{
  input: ApproveCostClaimInput;
}>;


export type ApproveCostClaimMutation = { __typename: 'Mutation', approveCostClaim: { __typename: 'CostClaimPayload', costClaim: { __typename: 'CostClaim', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RejectCostClaimMutationVariables = Exact<{
  input: RejectCostClaimInput;
}>;


export type RejectCostClaimMutation = { __typename: 'Mutation', rejectCostClaim: { __typename: 'CostClaimPayload', costClaim: { __typename: 'CostClaim', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type IncludeCostClaimInReportMutationVariables = Exact<{
  input: IncludeCostClaimInReportInput;
}>;


export type IncludeCostClaimInReportMutation = { __typename: 'Mutation', includeCostClaimInReport: { __typename: 'CostClaimPayload', costClaim: { __typename: 'CostClaim', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type PayCostClaimMutationVariables = Exact<{
  input: PayCostClaimInput;
}>;


export type PayCostClaimMutation = { __typename: 'Mutation', payCostClaim: { __typename: 'CostClaimPayload', costClaim: { __typename: 'CostClaim', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type DeadlinesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlinesQuery = { __typename: 'Query', deadlines: { __typename: 'DeadlineConnection', totalCount: number | null, nodes: Array<{ __typename: 'Deadline', id: string, kind: DeadlineKind, dueOn: string, daysLeft: number, isHard: boolean, alert: DeadlineAlert, rule: string, caseFile: { __typename: 'CaseFile', id: string, code: string, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null } | null, responsible: { __typename: 'Worker', id: string, displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ReferralsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ReferralFilter | null | undefined;
}>;


export type ReferralsQuery = { __typename: 'Query', referrals: { __typename: 'ReferralConnection', totalCount: number | null, nodes: Array<{ __typename: 'Referral', id: string, code: string, state: ReferralState, urgency: Urgency, receivedAt: string, answerDueAt: string | null, needsShelterTonight: boolean, isMinor: boolean, sourceKind: ReferralSourceKind, region: string | null, intakePlannedOn: string | null, intakeWorker: { __typename: 'Worker', id: string, displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ReferralFunnelQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type ReferralFunnelQuery = { __typename: 'Query', referralFunnel: { __typename: 'ReferralFunnel', received: number, intakeHeld: number, accepted: number, range: { __typename: 'DateRange', from: string, until: string }, byOutcome: Array<{ __typename: 'ReferralOutcomeCount', state: ReferralState, count: number }>, byWeek: Array<{ __typename: 'WeekCount', weekOf: string, count: number }> } | null };

export type ReferralQueryVariables = Exact<{
  id: string;
}>;


export type ReferralQuery = { __typename: 'Query', referral: { __typename: 'Referral', id: string, code: string, state: ReferralState, receivedAt: string, channel: ReferralChannel, sourceKind: ReferralSourceKind, urgency: Urgency, needsShelterTonight: boolean, presumedExploitation: ExploitationForm, sex: Sex | null, ageBand: AgeBand | null, isMinor: boolean, region: string | null, languages: Array<string>, needsInterpreter: boolean, indicators: Array<TraffickingIndicator>, answerDueAt: string | null, intakePlannedOn: string | null, intakeHeldOn: string | null, decidedOn: string | null, redirectReason: RedirectReason | null, redirectedTo: string | null, can: Array<ReferralStep>, version: number, intakeWorker: { __typename: 'Worker', id: string, displayName: string } | null, duplicateOf: { __typename: 'Referral', id: string, code: string } | null, caseFile: { __typename: 'CaseFile', id: string, code: string } | null } | null };

export type ReferralContactQueryVariables = Exact<{
  id: string;
}>;


export type ReferralContactQuery = { __typename: 'Query', referral: { __typename: 'Referral', id: string, contact: { __typename: 'ReferralContact', organisation: string | null, contactPerson: string | null, callBack: string | null, whereNow: string | null, isSafeToCall: boolean | null, callWhen: string | null, mayLeaveMessage: boolean | null, knowsOfReferral: boolean | null, notes: string | null } | null } | null };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { __typename: 'Mutation', acceptReferral: { __typename: 'AcceptReferralPayload', referral: { __typename: 'Referral', id: string } | null, caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ReceiveReferralMutationVariables = Exact<{
  input: ReceiveReferralInput;
}>;


export type ReceiveReferralMutation = { __typename: 'Mutation', receiveReferral: { __typename: 'ReferralPayload', referral: { __typename: 'Referral', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ScreenReferralMutationVariables = Exact<{
  input: ScreenReferralInput;
}>;


export type ScreenReferralMutation = { __typename: 'Mutation', screenReferral: { __typename: 'ReferralPayload', referral: { __typename: 'Referral', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type PlanIntakeMutationVariables = Exact<{
  input: PlanIntakeInput;
}>;


export type PlanIntakeMutation = { __typename: 'Mutation', planIntake: { __typename: 'ReferralPayload', referral: { __typename: 'Referral', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RecordIntakeMutationVariables = Exact<{
  input: RecordIntakeInput;
}>;


export type RecordIntakeMutation = { __typename: 'Mutation', recordIntake: { __typename: 'ReferralPayload', referral: { __typename: 'Referral', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RedirectReferralMutationVariables = Exact<{
  input: RedirectReferralInput;
}>;


export type RedirectReferralMutation = { __typename: 'Mutation', redirectReferral: { __typename: 'ReferralPayload', referral: { __typename: 'Referral', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CloseReferralMutationVariables = Exact<{
  input: CloseReferralInput;
}>;


export type CloseReferralMutation = { __typename: 'Mutation', closeReferral: { __typename: 'ReferralPayload', referral: { __typename: 'Referral', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type MarkReferralDuplicateMutationVariables = Exact<{
  input: MarkReferralDuplicateInput;
}>;


export type MarkReferralDuplicateMutation = { __typename: 'Mutation', markReferralDuplicate: { __typename: 'ReferralPayload', referral: { __typename: 'Referral', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CaseFileResidenceQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileResidenceQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, residenceProcedure: { __typename: 'ResidenceProcedure', id: string, state: ResidenceState, openedOn: string, isMinor: boolean, isUnaccompanied: boolean, notApplicableReason: NotApplicableReason | null, identityProvenOn: string | null, endReason: ResidenceEndReason | null, endedOn: string | null, otherStatus: string | null, version: number, responsible: { __typename: 'Worker', id: string, displayName: string } | null, documents: Array<{ __typename: 'ResidenceDocument', id: string, kind: ResidenceDocumentKind, sequence: number, isExtension: boolean, issuedOn: string, computedEndsOn: string | null, printedEndsOn: string | null, endsOn: string | null, differenceInDays: number | null, gapReason: DocumentGapReason | null, state: ResidenceDocumentState }>, statements: Array<{ __typename: 'Statement', id: string, madeOn: string, kind: StatementKind, isWithinReflection: boolean }>, magistrateFeedback: Array<{ __typename: 'MagistrateFeedback', id: string, receivedOn: string, considersVictim: boolean, fileIsRunning: boolean, cooperates: boolean, noDangerToPublicOrder: boolean, requestsConviction: boolean, ledToConviction: boolean }>, clocks: Array<{ __typename: 'Deadline', id: string, kind: DeadlineKind, dueOn: string, daysLeft: number, isHard: boolean, alert: DeadlineAlert, rule: string }>, can: Array<{ __typename: 'ResidenceStepOption', step: ResidenceStep, isPossible: boolean, reason: string | null, message: string | null, endReasons: Array<ResidenceEndReason> }> } | null } | null };

export type CaseFileResidenceExpiryQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileResidenceExpiryQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, residenceExpiry: { __typename: 'ResidenceExpiry', kind: ResidenceDocumentKind, endsOn: string | null } | null } | null };

export type OpenResidenceProcedureMutationVariables = Exact<{
  input: OpenResidenceProcedureInput;
}>;


export type OpenResidenceProcedureMutation = { __typename: 'Mutation', openResidenceProcedure: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type StartReflectionMutationVariables = Exact<{
  input: StartReflectionInput;
}>;


export type StartReflectionMutation = { __typename: 'Mutation', startReflection: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RecordStatementMutationVariables = Exact<{
  input: RecordStatementInput;
}>;


export type RecordStatementMutation = { __typename: 'Mutation', recordStatement: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type IssueAttestationMutationVariables = Exact<{
  input: IssueAttestationInput;
}>;


export type IssueAttestationMutation = { __typename: 'Mutation', issueAttestation: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ExtendAttestationMutationVariables = Exact<{
  input: ExtendAttestationInput;
}>;


export type ExtendAttestationMutation = { __typename: 'Mutation', extendAttestation: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RecordMagistrateFeedbackMutationVariables = Exact<{
  input: RecordMagistrateFeedbackInput;
}>;


export type RecordMagistrateFeedbackMutation = { __typename: 'Mutation', recordMagistrateFeedback: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type IssueACardMutationVariables = Exact<{
  input: IssueACardInput;
}>;


export type IssueACardMutation = { __typename: 'Mutation', issueACard: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RenewACardMutationVariables = Exact<{
  input: RenewACardInput;
}>;


export type RenewACardMutation = { __typename: 'Mutation', renewACard: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type GrantUnlimitedMutationVariables = Exact<{
  input: GrantUnlimitedInput;
}>;


export type GrantUnlimitedMutation = { __typename: 'Mutation', grantUnlimited: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type EndResidenceProcedureMutationVariables = Exact<{
  input: EndResidenceProcedureInput;
}>;


export type EndResidenceProcedureMutation = { __typename: 'Mutation', endResidenceProcedure: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RefuseResidenceProcedureMutationVariables = Exact<{
  input: RefuseResidenceProcedureInput;
}>;


export type RefuseResidenceProcedureMutation = { __typename: 'Mutation', refuseResidenceProcedure: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type WithdrawResidenceProcedureMutationVariables = Exact<{
  input: WithdrawResidenceProcedureInput;
}>;


export type WithdrawResidenceProcedureMutation = { __typename: 'Mutation', withdrawResidenceProcedure: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ObtainOtherStatusMutationVariables = Exact<{
  input: ObtainOtherStatusInput;
}>;


export type ObtainOtherStatusMutation = { __typename: 'Mutation', obtainOtherStatus: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RecordIdentityProofMutationVariables = Exact<{
  input: RecordIdentityProofInput;
}>;


export type RecordIdentityProofMutation = { __typename: 'Mutation', recordIdentityProof: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RoomBoardQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type RoomBoardQuery = { __typename: 'Query', roomBoard: { __typename: 'RoomBoard', range: { __typename: 'DateRange', from: string, until: string }, rows: Array<{ __typename: 'RoomBoardRow', room: { __typename: 'Room', id: string, version: number, label: string, floor: number, isAccessible: boolean, capacity: number }, entries: Array<{ __typename: 'RoomBoardEntry', state: StayState, from: string, until: string, persons: number, stay: { __typename: 'Stay', id: string, version: number, from: string, plannedUntil: string, alert: StayAlert, can: Array<StayStep>, caseFile: { __typename: 'CaseFile', id: string, code: string, client: { __typename: 'Person', id: string, callName: string | null } | null } | null } }>, closures: Array<{ __typename: 'RoomCapacity', id: string, from: string, until: string | null, reason: string | null }> }>, days: Array<{ __typename: 'RoomBoardDay', on: string, roomsTaken: number, roomsOpen: number, persons: number }> } | null };

export type HouseTonightQueryVariables = Exact<{ [key: string]: never; }>;


export type HouseTonightQuery = { __typename: 'Query', houseTonight: { __typename: 'HouseTonight', on: string, roomsOpen: number, roomsTaken: number, roomsReserved: number, persons: number, rooms: Array<{ __typename: 'RoomTonight', state: RoomState, room: { __typename: 'Room', id: string, label: string, floor: number, capacity: number }, stay: { __typename: 'Stay', id: string, from: string, plannedUntil: string, nights: number, alert: StayAlert, occupants: Array<{ __typename: 'Occupant', id: string, kind: OccupantKind, from: string, until: string | null }>, caseFile: { __typename: 'CaseFile', id: string, code: string, client: { __typename: 'Person', id: string, callName: string | null } | null } | null } | null }> } | null };

export type HouseFiguresQueryVariables = Exact<{
  from: string;
  until: string;
  firstMonth: string;
  afterMonths: string;
}>;


export type HouseFiguresQuery = { __typename: 'Query', year: { __typename: 'Occupancy', personNights: number, roomNights: number, openRoomNights: number, roomOccupancyPercent: number, averageStayNights: number | null } | null, byMonth: { __typename: 'Occupancy', months: Array<{ __typename: 'OccupancyMonth', month: string, personNights: number, roomNights: number, openRoomNights: number }> } | null };

export type ReserveStayMutationVariables = Exact<{
  input: ReserveStayInput;
}>;


export type ReserveStayMutation = { __typename: 'Mutation', reserveStay: { __typename: 'StayPayload', stay: { __typename: 'Stay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type AdmitResidentMutationVariables = Exact<{
  input: AdmitResidentInput;
}>;


export type AdmitResidentMutation = { __typename: 'Mutation', admitResident: { __typename: 'StayPayload', stay: { __typename: 'Stay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type AdmitReservedStayMutationVariables = Exact<{
  input: AdmitReservedStayInput;
}>;


export type AdmitReservedStayMutation = { __typename: 'Mutation', admitReservedStay: { __typename: 'StayPayload', stay: { __typename: 'Stay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type MoveStayMutationVariables = Exact<{
  input: MoveStayInput;
}>;


export type MoveStayMutation = { __typename: 'Mutation', moveStay: { __typename: 'StayPayload', stay: { __typename: 'Stay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ChangeStayDatesMutationVariables = Exact<{
  input: ChangeStayDatesInput;
}>;


export type ChangeStayDatesMutation = { __typename: 'Mutation', changeStayDates: { __typename: 'StayPayload', stay: { __typename: 'Stay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type AddOccupantMutationVariables = Exact<{
  input: AddOccupantInput;
}>;


export type AddOccupantMutation = { __typename: 'Mutation', addOccupant: { __typename: 'StayPayload', stay: { __typename: 'Stay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type EndStayMutationVariables = Exact<{
  input: EndStayInput;
}>;


export type EndStayMutation = { __typename: 'Mutation', endStay: { __typename: 'StayPayload', stay: { __typename: 'Stay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CancelStayMutationVariables = Exact<{
  input: CancelStayInput;
}>;


export type CancelStayMutation = { __typename: 'Mutation', cancelStay: { __typename: 'StayPayload', stay: { __typename: 'Stay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type SetRoomCapacityMutationVariables = Exact<{
  input: SetRoomCapacityInput;
}>;


export type SetRoomCapacityMutation = { __typename: 'Mutation', setRoomCapacity: { __typename: 'RoomPayload', room: { __typename: 'Room', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type TodayHouseQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayHouseQuery = { __typename: 'Query', houseTonight: { __typename: 'HouseTonight', on: string, roomsOpen: number, roomsTaken: number, roomsReserved: number, persons: number, rooms: Array<{ __typename: 'RoomTonight', state: RoomState, room: { __typename: 'Room', id: string, label: string }, stay: { __typename: 'Stay', id: string, caseFile: { __typename: 'CaseFile', id: string, code: string } | null } | null }> } | null };

export type TodayReferralsQueryVariables = Exact<{
  first: number;
}>;


export type TodayReferralsQuery = { __typename: 'Query', referrals: { __typename: 'ReferralConnection', totalCount: number | null, nodes: Array<{ __typename: 'Referral', id: string, code: string, state: ReferralState, urgency: Urgency, receivedAt: string, answerDueAt: string | null, needsShelterTonight: boolean, isMinor: boolean }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TodayClaimsQueryVariables = Exact<{
  first: number;
  filter?: CostClaimFilter | null | undefined;
}>;


export type TodayClaimsQuery = { __typename: 'Query', costClaims: { __typename: 'CostClaimConnection', totalCount: number | null, nodes: Array<{ __typename: 'CostClaim', id: string, centre: Centre, month: string, state: CostClaimState, amount: { __typename: 'Money', amountCents: number, currency: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TodayTrainingsQueryVariables = Exact<{
  first: number;
  from: string;
}>;


export type TodayTrainingsQuery = { __typename: 'Query', trainingSessions: { __typename: 'TrainingSessionConnection', totalCount: number | null, nodes: Array<{ __typename: 'TrainingSession', id: string, title: string, heldOn: string, startsAt: string, place: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TrainingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TrainingSessionFilter | null | undefined;
}>;


export type TrainingsQuery = { __typename: 'Query', trainingSessions: { __typename: 'TrainingSessionConnection', totalCount: number | null, nodes: Array<{ __typename: 'TrainingSession', id: string, title: string, theme: TrainingTheme, hostCentre: Centre, heldOn: string, startsAt: string, minutes: number, place: string, capacity: number, placesLeft: number, state: TrainingState, can: Array<TrainingStep>, myRegistration: { __typename: 'TrainingRegistration', id: string, version: number, state: RegistrationState } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TrainingQueryVariables = Exact<{
  id: string;
}>;


export type TrainingQuery = { __typename: 'Query', trainingSession: { __typename: 'TrainingSession', id: string, version: number, title: string, theme: TrainingTheme, hostCentre: Centre, heldOn: string, startsAt: string, minutes: number, place: string, trainer: string, capacity: number, placesLeft: number, state: TrainingState, can: Array<TrainingStep>, myRegistration: { __typename: 'TrainingRegistration', id: string, version: number, state: RegistrationState } | null, registrations: Array<{ __typename: 'TrainingRegistration', id: string, centre: Centre, displayName: string, state: RegistrationState, attendedMinutes: number | null }> } | null };

export type RegisterForTrainingMutationVariables = Exact<{
  input: RegisterForTrainingInput;
}>;


export type RegisterForTrainingMutation = { __typename: 'Mutation', registerForTraining: { __typename: 'TrainingSessionPayload', trainingSession: { __typename: 'TrainingSession', id: string, myRegistration: { __typename: 'TrainingRegistration', id: string, version: number, state: RegistrationState } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CancelTrainingRegistrationMutationVariables = Exact<{
  input: CancelTrainingRegistrationInput;
}>;


export type CancelTrainingRegistrationMutation = { __typename: 'Mutation', cancelTrainingRegistration: { __typename: 'TrainingSessionPayload', trainingSession: { __typename: 'TrainingSession', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type PlanTrainingSessionMutationVariables = Exact<{
  input: PlanTrainingSessionInput;
}>;


export type PlanTrainingSessionMutation = { __typename: 'Mutation', planTrainingSession: { __typename: 'TrainingSessionPayload', trainingSession: { __typename: 'TrainingSession', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CancelTrainingSessionMutationVariables = Exact<{
  input: CancelTrainingSessionInput;
}>;


export type CancelTrainingSessionMutation = { __typename: 'Mutation', cancelTrainingSession: { __typename: 'TrainingSessionPayload', trainingSession: { __typename: 'TrainingSession', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RecordTrainingAttendanceMutationVariables = Exact<{
  input: RecordTrainingAttendanceInput;
}>;


export type RecordTrainingAttendanceMutation = { __typename: 'Mutation', recordTrainingAttendance: { __typename: 'TrainingSessionPayload', trainingSession: { __typename: 'TrainingSession', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type WorkerChoicesQueryVariables = Exact<{
  first: number;
}>;


export type WorkerChoicesQuery = { __typename: 'Query', workers: { __typename: 'WorkerConnection', nodes: Array<{ __typename: 'Worker', id: string, displayName: string, roles: Array<Role> }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, centre: Centre | null, roles: Array<Role>, can: Array<string>, worker: { __typename: 'Worker', id: string, displayName: string } | null } | null };

export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const AmountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<AmountFragment, unknown>;
export const OnwardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<OnwardFragment, unknown>;
export const SearchDocument = {"__meta__":{"documentId":"sha256:08faebcb425e81cd26d58a685c3f7a899ebac3db8267486d7b038048b49b8175"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const CaseFileChoicesDocument = {"__meta__":{"documentId":"sha256:71ae8b8a096c81f806771260a74287a796b4cb2c4ac6242539c94460115e83e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFileFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileChoicesQuery, CaseFileChoicesQueryVariables>;
export const ChosenCaseFileDocument = {"__meta__":{"documentId":"sha256:0f85f133f51b2b80a60be37cc557d2a84cb994d435cfffc1fcf351c57ca34590"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<ChosenCaseFileQuery, ChosenCaseFileQueryVariables>;
export const CaseFileHouseDocument = {"__meta__":{"documentId":"sha256:e79bd290b8ead304684e019ab76168f84d248a43f33cd24f4707996e94383312"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileHouse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"nights"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"bornHere"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileHouseQuery, CaseFileHouseQueryVariables>;
export const CaseFileCostsDocument = {"__meta__":{"documentId":"sha256:7b47767c165e94d23ccedfb1ed59c210a73980fed3375ff980cdd0858eb5ccb6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileCosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"costClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<CaseFileCostsQuery, CaseFileCostsQueryVariables>;
export const CaseFileSummaryDocument = {"__meta__":{"documentId":"sha256:65ab1c6a2410b06b19ddd83a890925147b2b46757279eb22779d0b35e801c8a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUpFrom"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"exploitationForm"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileSummaryQuery, CaseFileSummaryQueryVariables>;
export const CaseFileStrandsDocument = {"__meta__":{"documentId":"sha256:e5e59174bab69c9630e38197a8e772e3eccf2c3103a8c4bc8cecd8579847bf5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileStrands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"strands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileStrandsQuery, CaseFileStrandsQueryVariables>;
export const CaseFileHouseholdDocument = {"__meta__":{"documentId":"sha256:02b31b950cee42fa9ba6561305c9ac3160f14b70b7577add8d5b7e6dfc72463e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornHere"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalities"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileHouseholdQuery, CaseFileHouseholdQueryVariables>;
export const AssignStrandDocument = {"__meta__":{"documentId":"sha256:182f155d563773cef37ce41e0b6e24ef1727bbf82cdcaaeb5feb91eead33ea2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignStrand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignStrandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignStrand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AssignStrandMutation, AssignStrandMutationVariables>;
export const CloseStrandDocument = {"__meta__":{"documentId":"sha256:8a094b7fde121f9f91df2d1233d85f2f439e45d89d46e243ed0c5d1a5f0b69b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseStrand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseStrandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeStrand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CloseStrandMutation, CloseStrandMutationVariables>;
export const ChangeGuidanceModeDocument = {"__meta__":{"documentId":"sha256:a444f32a809aac8d646e6bb6dc558dc121146db2232e9af66ea0ea3a6c91590d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeGuidanceMode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGuidanceModeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeGuidanceMode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ChangeGuidanceModeMutation, ChangeGuidanceModeMutationVariables>;
export const StartFollowUpDocument = {"__meta__":{"documentId":"sha256:8dbd4c001ce391024b4b6966498fe1e0e2bb75666265016ff312afd9620b2d61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<StartFollowUpMutation, StartFollowUpMutationVariables>;
export const CloseCaseFileDocument = {"__meta__":{"documentId":"sha256:36650cdde6fd5fad60ec78396471df1154d0a9df0d572e2ae3a3c78f621cb103"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CloseCaseFileMutation, CloseCaseFileMutationVariables>;
export const ReopenCaseFileDocument = {"__meta__":{"documentId":"sha256:dc7ca1c962dbbbb5754a1f7430de22c46c7d47b3832bfaeae51f2a6212bea060"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenCaseFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ReopenCaseFileMutation, ReopenCaseFileMutationVariables>;
export const AddHouseholdMemberDocument = {"__meta__":{"documentId":"sha256:7e1031125808d784263325f1f6a423a25a1715d0c1f5a20e1820e4754381db65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddHouseholdMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddHouseholdMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addHouseholdMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AddHouseholdMemberMutation, AddHouseholdMemberMutationVariables>;
export const CorrectIdentityDocument = {"__meta__":{"documentId":"sha256:ba3d8bf506dfb0c0fc05eceb978217456faa0ab98ec42afb2ccbb77346ad6e43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CorrectIdentityMutation, CorrectIdentityMutationVariables>;
export const CaseFilesDocument = {"__meta__":{"documentId":"sha256:b74068dac669b862564e74bd5c152c3fcd4e7c8e9b7894ca09b100a49fba48e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFileFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withDeadlines"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withDeadlines"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<CaseFilesQuery, CaseFilesQueryVariables>;
export const CostClaimsDocument = {"__meta__":{"documentId":"sha256:a300e32bbea4a0adf108d600ed1950bdfb83feec0fa2efc0109406df0e772005"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CostClaimFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<CostClaimsQuery, CostClaimsQueryVariables>;
export const CostClaimDocument = {"__meta__":{"documentId":"sha256:be3cb197b0c2a81dd9717595d7dfb6858fc40eef7223f2d0091f4af766c4197a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"rejectReason"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"invoiceReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaryRef"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<CostClaimQuery, CostClaimQueryVariables>;
export const BudgetLinesDocument = {"__meta__":{"documentId":"sha256:fa07f62f91953aa67c5cef8f8167ea79aa2270aeedffbd5cdb02ca87353046de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BudgetLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedPercent"}},{"kind":"Field","name":{"kind":"Name","value":"isNearlyUsed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BudgetLinesQuery, BudgetLinesQueryVariables>;
export const CostsByMonthDocument = {"__meta__":{"documentId":"sha256:188330c7dea19848f4f94d6c9e5c997e2e12b3ebf1773677c17d0ab463919ced"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostsByMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costsByMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]} as unknown as DocumentNode<CostsByMonthQuery, CostsByMonthQueryVariables>;
export const DraftCostClaimDocument = {"__meta__":{"documentId":"sha256:b49570b343ff30cdc1f0693e06267b4f6113399a99242edb3b657874c7a2834b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftCostClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCostClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftCostClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<DraftCostClaimMutation, DraftCostClaimMutationVariables>;
export const SubmitCostClaimDocument = {"__meta__":{"documentId":"sha256:d0eb9d1bef832c217521397cbee9f3dc329cf4669bb5f7068c9240f6b0b9cfe1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitCostClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitCostClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitCostClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<SubmitCostClaimMutation, SubmitCostClaimMutationVariables>;
export const QueryCostClaimDocument = {"__meta__":{"documentId":"sha256:df1ba3ddec2971bf7e86f8b0be8dc73c59c214891a67d3b1b21769686e68027d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QueryCostClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QueryCostClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queryCostClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<QueryCostClaimMutation, QueryCostClaimMutationVariables>;
export const AnswerCostClaimDocument = {"__meta__":{"documentId":"sha256:8829d83226407171bc8a45739e9bc350f35e712593d405a0822a8225ac09a734"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerCostClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerCostClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerCostClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AnswerCostClaimMutation, AnswerCostClaimMutationVariables>;
export const ApproveCostClaimDocument = {"__meta__":{"documentId":"sha256:5777abbaf2b79f5ec35feeab562fc92c8b7064c63e99a5b11303c46b18864f26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveCostClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveCostClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveCostClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ApproveCostClaimMutation, ApproveCostClaimMutationVariables>;
export const RejectCostClaimDocument = {"__meta__":{"documentId":"sha256:1ecdd3e901ffb1a4a154578a9512c63e97c77ff4da9fc789075a308fbad129a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectCostClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectCostClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectCostClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RejectCostClaimMutation, RejectCostClaimMutationVariables>;
export const IncludeCostClaimInReportDocument = {"__meta__":{"documentId":"sha256:87d47cee73da38b80a38f3b994527e62d151e8a6c9c9bdb154ddcd54be5388ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncludeCostClaimInReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncludeCostClaimInReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"includeCostClaimInReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<IncludeCostClaimInReportMutation, IncludeCostClaimInReportMutationVariables>;
export const PayCostClaimDocument = {"__meta__":{"documentId":"sha256:ca22c1cbade63b916831052ef9626cd0c3fd6368d69330fe2537d36d826c820e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayCostClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayCostClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"payCostClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<PayCostClaimMutation, PayCostClaimMutationVariables>;
export const DeadlinesDocument = {"__meta__":{"documentId":"sha256:6ec4401dc0d2855d9f67c24980f3f5b3c138b63cac0ad01f429f1f50b7900e8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isHard"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const ReferralsDocument = {"__meta__":{"documentId":"sha256:685d99530d25a8ff399e5714f31bf2206740d6906d68ccd86ea416e24c9fca9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Referrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"needsShelterTonight"}},{"kind":"Field","name":{"kind":"Name","value":"isMinor"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKind"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ReferralsQuery, ReferralsQueryVariables>;
export const ReferralFunnelDocument = {"__meta__":{"documentId":"sha256:336692819387d0b00ff37ed8158a81e29d9db4e93b8fcc4d03a905b48d37cade"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralFunnel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralFunnel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeld"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOutcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekOf"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralFunnelQuery, ReferralFunnelQueryVariables>;
export const ReferralDocument = {"__meta__":{"documentId":"sha256:5050e6f37f49eba8d9f05162b06cc9ec42b1af361e67e1e7deb68ffea43040d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Referral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"needsShelterTonight"}},{"kind":"Field","name":{"kind":"Name","value":"presumedExploitation"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"isMinor"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterpreter"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"intakePlannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"intakeHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"redirectReason"}},{"kind":"Field","name":{"kind":"Name","value":"redirectedTo"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"intakeWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralQuery, ReferralQueryVariables>;
export const ReferralContactDocument = {"__meta__":{"documentId":"sha256:b8395adf338d1a4c2944d537f458f6bdfddd68547f1cc3bd238eaffd5cce1354"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"contactPerson"}},{"kind":"Field","name":{"kind":"Name","value":"callBack"}},{"kind":"Field","name":{"kind":"Name","value":"whereNow"}},{"kind":"Field","name":{"kind":"Name","value":"isSafeToCall"}},{"kind":"Field","name":{"kind":"Name","value":"callWhen"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"knowsOfReferral"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralContactQuery, ReferralContactQueryVariables>;
export const AcceptReferralDocument = {"__meta__":{"documentId":"sha256:8fd6d190fbc622319a42b3d2cddbb283378ce6c37184bf7d85eb74f411f919e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const ReceiveReferralDocument = {"__meta__":{"documentId":"sha256:3c4ec3121598b8ae5f79d5dfee359c259cf8fc65cc00c06d224577c1edbdd9b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receiveReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ReceiveReferralMutation, ReceiveReferralMutationVariables>;
export const ScreenReferralDocument = {"__meta__":{"documentId":"sha256:416d2fb4353abdea2d5119e59013b3fdab1a5caedfbfb67af8339ab110a9a301"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScreenReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"screenReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ScreenReferralMutation, ScreenReferralMutationVariables>;
export const PlanIntakeDocument = {"__meta__":{"documentId":"sha256:8be7f03842b5228135cdaf1fbef073366a412545393cc89214cca43a4f8d30ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanIntakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<PlanIntakeMutation, PlanIntakeMutationVariables>;
export const RecordIntakeDocument = {"__meta__":{"documentId":"sha256:8f758948e1448221ec1af1d867410235f58dac933fe5a8d941d53db2ef4b5a7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIntake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIntakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordIntake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RecordIntakeMutation, RecordIntakeMutationVariables>;
export const RedirectReferralDocument = {"__meta__":{"documentId":"sha256:3ee94f4dea93b1f3b6b2c77556fb5a18f8b110c6c204b0f1ad95ad27c9e58755"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedirectReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedirectReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"redirectReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RedirectReferralMutation, RedirectReferralMutationVariables>;
export const CloseReferralDocument = {"__meta__":{"documentId":"sha256:eccb0c7438ba59839315eadc0a755c6ae2cbb4343320c4edfa6a1b33c1dc86b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CloseReferralMutation, CloseReferralMutationVariables>;
export const MarkReferralDuplicateDocument = {"__meta__":{"documentId":"sha256:4757627689bbc73e7c730805f5c48895b7ac3e1cfc5fbd3f8f48cded50f3c47b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkReferralDuplicate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkReferralDuplicateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markReferralDuplicate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<MarkReferralDuplicateMutation, MarkReferralDuplicateMutationVariables>;
export const CaseFileResidenceDocument = {"__meta__":{"documentId":"sha256:4e9ff53028f531330f11a12f0e0f5c45e1e4dc2883f916e792c62fb46aacfa38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileResidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMinor"}},{"kind":"Field","name":{"kind":"Name","value":"isUnaccompanied"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableReason"}},{"kind":"Field","name":{"kind":"Name","value":"identityProvenOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"otherStatus"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"isExtension"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"computedEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"printedEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"differenceInDays"}},{"kind":"Field","name":{"kind":"Name","value":"gapReason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isWithinReflection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"magistrateFeedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"considersVictim"}},{"kind":"Field","name":{"kind":"Name","value":"fileIsRunning"}},{"kind":"Field","name":{"kind":"Name","value":"cooperates"}},{"kind":"Field","name":{"kind":"Name","value":"noDangerToPublicOrder"}},{"kind":"Field","name":{"kind":"Name","value":"requestsConviction"}},{"kind":"Field","name":{"kind":"Name","value":"ledToConviction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isHard"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"isPossible"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"endReasons"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileResidenceQuery, CaseFileResidenceQueryVariables>;
export const CaseFileResidenceExpiryDocument = {"__meta__":{"documentId":"sha256:430cb45b51463541e45be3aeb53bc890073f69f4cab88e8e8fdd24f10db7583d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileResidenceExpiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residenceExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileResidenceExpiryQuery, CaseFileResidenceExpiryQueryVariables>;
export const OpenResidenceProcedureDocument = {"__meta__":{"documentId":"sha256:cf853ba4f61d7661fecb3971134454b5f4a29e88de858590dae9bb8f3863fd92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenResidenceProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenResidenceProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openResidenceProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<OpenResidenceProcedureMutation, OpenResidenceProcedureMutationVariables>;
export const StartReflectionDocument = {"__meta__":{"documentId":"sha256:abfcf492f6edeec2db16acc610c485e8ce64506f4bbc7125e32897c0ea5fe0e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartReflection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartReflectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startReflection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<StartReflectionMutation, StartReflectionMutationVariables>;
export const RecordStatementDocument = {"__meta__":{"documentId":"sha256:b5b2baf4f953c3ac4a1bf322f69d0ac505c3209657afa2822874d8f8c3b73d8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RecordStatementMutation, RecordStatementMutationVariables>;
export const IssueAttestationDocument = {"__meta__":{"documentId":"sha256:d07fb20a863b8eda44fb6570c4b5254f94b0c5db7db4b0184ea67507464d29ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueAttestation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueAttestationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueAttestation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<IssueAttestationMutation, IssueAttestationMutationVariables>;
export const ExtendAttestationDocument = {"__meta__":{"documentId":"sha256:fd7a792f75cece4cf8183b790b6457474c3b0fa1bb5baa5a7fc3de5894ef6552"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendAttestation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendAttestationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendAttestation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ExtendAttestationMutation, ExtendAttestationMutationVariables>;
export const RecordMagistrateFeedbackDocument = {"__meta__":{"documentId":"sha256:ac5ca10a56528f15a968e80429b3632dcabf35ea0c6ac2871ee18463d4844063"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMagistrateFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMagistrateFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMagistrateFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RecordMagistrateFeedbackMutation, RecordMagistrateFeedbackMutationVariables>;
export const IssueACardDocument = {"__meta__":{"documentId":"sha256:6485c31f9c677d14eebb913a2434ed8146e6352ef41b6d71d81f74edef01039d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueACard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueACardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueACard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<IssueACardMutation, IssueACardMutationVariables>;
export const RenewACardDocument = {"__meta__":{"documentId":"sha256:5edac945c4d6e9b13d8030d83477f036b68e081de33661fdcb0b91d3b4d2b8ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewACard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewACardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"renewACard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RenewACardMutation, RenewACardMutationVariables>;
export const GrantUnlimitedDocument = {"__meta__":{"documentId":"sha256:4f15f27b687c807038b91a9d285c14f857f5432c10c41f251d6e59b434787f1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantUnlimited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantUnlimitedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantUnlimited"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<GrantUnlimitedMutation, GrantUnlimitedMutationVariables>;
export const EndResidenceProcedureDocument = {"__meta__":{"documentId":"sha256:3daefdde22c09a5b6e55bf43ed5640331bd57434f92c986c27a7a1dd5e0b43c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndResidenceProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndResidenceProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endResidenceProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<EndResidenceProcedureMutation, EndResidenceProcedureMutationVariables>;
export const RefuseResidenceProcedureDocument = {"__meta__":{"documentId":"sha256:30d97c18228e29e9ffec2e899fa9baafd83b0dccd19ca49517463f53a9115297"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseResidenceProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseResidenceProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refuseResidenceProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RefuseResidenceProcedureMutation, RefuseResidenceProcedureMutationVariables>;
export const WithdrawResidenceProcedureDocument = {"__meta__":{"documentId":"sha256:fa6a612b6968fbd3817805dc1e158a15024fddbfa8c5a171797cf15b5dc363bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawResidenceProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawResidenceProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawResidenceProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<WithdrawResidenceProcedureMutation, WithdrawResidenceProcedureMutationVariables>;
export const ObtainOtherStatusDocument = {"__meta__":{"documentId":"sha256:714d1c82234eb8f6372fd21a3aca27988e69de46ca0cb33acca395d4aaed720e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObtainOtherStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObtainOtherStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obtainOtherStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ObtainOtherStatusMutation, ObtainOtherStatusMutationVariables>;
export const RecordIdentityProofDocument = {"__meta__":{"documentId":"sha256:53a6008e0b768f7d1ae66347acdb3eea895342e7a3ba3011d923917308ed7110"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIdentityProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIdentityProofInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordIdentityProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RecordIdentityProofMutation, RecordIdentityProofMutationVariables>;
export const RoomBoardDocument = {"__meta__":{"documentId":"sha256:5ef6efd304eae2899b46bf69d59bd89a7f91251dac6ea2dd24138a5286905a63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoomBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roomBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"range"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"isAccessible"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roomsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"roomsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}}]}}]}}]}}]} as unknown as DocumentNode<RoomBoardQuery, RoomBoardQueryVariables>;
export const HouseTonightDocument = {"__meta__":{"documentId":"sha256:8aa0305c3eced4212c614b1433ca4967871e4073f144929405c557208b8f02dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseTonight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"houseTonight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roomsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"roomsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"roomsReserved"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"nights"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"occupants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseTonightQuery, HouseTonightQueryVariables>;
export const HouseFiguresDocument = {"__meta__":{"documentId":"sha256:429a5cee9bb10e22b9fb1163a9e4a09ab5eb8fa7870edc2da53351dab3f311f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstMonth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterMonths"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"year"},"name":{"kind":"Name","value":"occupancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"personNights"}},{"kind":"Field","name":{"kind":"Name","value":"roomNights"}},{"kind":"Field","name":{"kind":"Name","value":"openRoomNights"}},{"kind":"Field","name":{"kind":"Name","value":"roomOccupancyPercent"}},{"kind":"Field","name":{"kind":"Name","value":"averageStayNights"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byMonth"},"name":{"kind":"Name","value":"occupancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstMonth"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterMonths"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"personNights"}},{"kind":"Field","name":{"kind":"Name","value":"roomNights"}},{"kind":"Field","name":{"kind":"Name","value":"openRoomNights"}}]}}]}}]}}]} as unknown as DocumentNode<HouseFiguresQuery, HouseFiguresQueryVariables>;
export const ReserveStayDocument = {"__meta__":{"documentId":"sha256:18b518bd5cf1bb37f1ccde6e83739ce252e00a68eb45f475b22711e160adcb43"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReserveStay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReserveStayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reserveStay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ReserveStayMutation, ReserveStayMutationVariables>;
export const AdmitResidentDocument = {"__meta__":{"documentId":"sha256:a225a641a51014281347c9b3c173f8944aa82359ad70a14f7f2551bfda771514"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdmitResident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdmitResidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"admitResident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AdmitResidentMutation, AdmitResidentMutationVariables>;
export const AdmitReservedStayDocument = {"__meta__":{"documentId":"sha256:2039742ddba7d6e6fcd948c68c1be7c79a93c3600f19920f5bbc5c7290f289d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdmitReservedStay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdmitReservedStayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"admitReservedStay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AdmitReservedStayMutation, AdmitReservedStayMutationVariables>;
export const MoveStayDocument = {"__meta__":{"documentId":"sha256:5db36c5a99e6f0322dbac7003d410763b89171387f4ec0c3fec8fccd425b7b93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveStay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveStayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveStay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<MoveStayMutation, MoveStayMutationVariables>;
export const ChangeStayDatesDocument = {"__meta__":{"documentId":"sha256:ad3ecab4e7b35ac346d24504601a9be5b79a4a139692c5080e6c2ea81643f866"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeStayDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeStayDatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeStayDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<ChangeStayDatesMutation, ChangeStayDatesMutationVariables>;
export const AddOccupantDocument = {"__meta__":{"documentId":"sha256:a251e5fd3a493128e88ff84cd55edadbe771034bf80a2ca466561999935d1408"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOccupant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOccupantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addOccupant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<AddOccupantMutation, AddOccupantMutationVariables>;
export const EndStayDocument = {"__meta__":{"documentId":"sha256:f3082788cd2a037eaa010f95b208ac6470225200b627c60ef0b853a256c2a5f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndStayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endStay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<EndStayMutation, EndStayMutationVariables>;
export const CancelStayDocument = {"__meta__":{"documentId":"sha256:937cdd3fe3507f0850a1e03ea51e6fe5654073b873f718e7d9fad4fd5a84e78e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelStay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelStayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelStay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CancelStayMutation, CancelStayMutationVariables>;
export const SetRoomCapacityDocument = {"__meta__":{"documentId":"sha256:6e3011eaf94ca837c587d1906bd106ebb70648e86e12a946926c8b5f2b9a06fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRoomCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRoomCapacityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setRoomCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<SetRoomCapacityMutation, SetRoomCapacityMutationVariables>;
export const TodayHouseDocument = {"__meta__":{"documentId":"sha256:fccc911c822ea733a08c2cf7e78ee7c0a15df45a99b8245d778e05603595a156"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayHouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"houseTonight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roomsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"roomsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"roomsReserved"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TodayHouseQuery, TodayHouseQueryVariables>;
export const TodayReferralsDocument = {"__meta__":{"documentId":"sha256:77712900e1a3e27edad9e70932e335a10a50aee4a07c638358c571d7a62407d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECEIVED"},{"kind":"EnumValue","value":"SCREENING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"needsShelterTonight"}},{"kind":"Field","name":{"kind":"Name","value":"isMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<TodayReferralsQuery, TodayReferralsQueryVariables>;
export const TodayClaimsDocument = {"__meta__":{"documentId":"sha256:6eb85f26afb65051b5d309f62ce6942d50b7fe7054e608b58c36373d80a829f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CostClaimFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Amount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Money"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<TodayClaimsQuery, TodayClaimsQueryVariables>;
export const TodayTrainingsDocument = {"__meta__":{"documentId":"sha256:7cec575e57f2ef99bc9f2bd956f08b1f2ff28dfa35efad0bb4f38667b8874ae9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayTrainings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<TodayTrainingsQuery, TodayTrainingsQueryVariables>;
export const TrainingsDocument = {"__meta__":{"documentId":"sha256:51077731d39281bbc78771e4af2d73f24089cba858fdfcc9d8a235178e514590"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trainings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSessionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"hostCentre"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"myRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onward"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<TrainingsQuery, TrainingsQueryVariables>;
export const TrainingDocument = {"__meta__":{"documentId":"sha256:0dbc6cc1e14616b6041ade4649798bc4c5ab6b6ea955719014fd833a87a10f33"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Training"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"hostCentre"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"trainer"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"placesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"myRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registrations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attendedMinutes"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingQuery, TrainingQueryVariables>;
export const RegisterForTrainingDocument = {"__meta__":{"documentId":"sha256:5cac286775767478e68e242509f5c181c429383bb0d70c2b88c504545fdf87a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterForTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterForTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerForTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"myRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RegisterForTrainingMutation, RegisterForTrainingMutationVariables>;
export const CancelTrainingRegistrationDocument = {"__meta__":{"documentId":"sha256:ddb6fbfcddc7e634685d0cb2752e22089ba5620ed8791914428fbec0f8778538"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTrainingRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainingRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelTrainingRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CancelTrainingRegistrationMutation, CancelTrainingRegistrationMutationVariables>;
export const PlanTrainingSessionDocument = {"__meta__":{"documentId":"sha256:43f3f4246ad3c8c888ada65f606cf676227ed036cb1e84a3f73be398dbb829d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<PlanTrainingSessionMutation, PlanTrainingSessionMutationVariables>;
export const CancelTrainingSessionDocument = {"__meta__":{"documentId":"sha256:2963604ebfcab5d2ffc120324255f8b5365c85d685436859d53f14f63ca8793d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<CancelTrainingSessionMutation, CancelTrainingSessionMutationVariables>;
export const RecordTrainingAttendanceDocument = {"__meta__":{"documentId":"sha256:8147cf1291f3b00c1b2f1c0ea879ca9d14f88b1b379291743ea0a743f178f5dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTrainingAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordTrainingAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]} as unknown as DocumentNode<RecordTrainingAttendanceMutation, RecordTrainingAttendanceMutationVariables>;
export const WorkerChoicesDocument = {"__meta__":{"documentId":"sha256:8e0053e2cd7a7920216c85dd1649f655ce59024d2c68997e95064e36edae73e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkerChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isActive"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<WorkerChoicesQuery, WorkerChoicesQueryVariables>;
export const ViewerDocument = {"__meta__":{"documentId":"sha256:244294346015035369b7b3e6111993f587d193941bd37f990dca4d05ff53fb55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;