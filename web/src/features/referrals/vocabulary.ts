import type {
  AgeBand,
  ExploitationForm,
  RedirectReason,
  ReferralChannel,
  ReferralClosure,
  ReferralSourceKind,
  ReferralState,
  TraffickingIndicator,
  Urgency,
} from '../../gql/graphql.js'

/** The closed lists of a referral, in the order in which people choose. */
export const STATES = [
  'RECEIVED',
  'SCREENING',
  'INTAKE_PLANNED',
  'INTAKE_DONE',
  'ACCEPTED',
  'REDIRECTED',
  'DECLINED_BY_PERSON',
  'NOT_A_VICTIM',
  'NO_CONTACT',
  'DUPLICATE',
] as const satisfies readonly ReferralState[]

/** Somebody still has to act on these. */
export const OPEN_STATES = STATES.slice(0, 4)

export const URGENCIES = ['DANGER_NOW', 'TODAY', 'THIS_WEEK'] as const satisfies readonly Urgency[]

export const CHANNELS = [
  'PHONE',
  'MAIL',
  'WALK_IN',
  'WEB_FORM',
  'OUTREACH',
  'HOTLINE',
] as const satisfies readonly ReferralChannel[]

export const SOURCES = [
  'POLICE',
  'SOCIAL_INSPECTION',
  'PROSECUTOR',
  'LABOUR_AUDITOR',
  'IMMIGRATION_OFFICE',
  'SOCIAL_SERVICE',
  'LEGAL_AID',
  'NGO',
  'HOSPITAL',
  'PUBLIC_WELFARE_CENTRE',
  'LAWYER',
  'ASYLUM_CENTRE',
  'CITIZEN',
  'PERSON_THEMSELVES',
  'OTHER_CENTRE',
  'FOREIGN_ORGANISATION',
  'OWN_OUTREACH',
] as const satisfies readonly ReferralSourceKind[]

export const EXPLOITATION_FORMS = [
  'UNKNOWN',
  'SEXUAL',
  'LABOUR_OR_SERVICES',
  'BEGGING',
  'FORCED_CRIME',
  'FORCED_MARRIAGE',
  'ORGANS_TISSUE',
  'ILLEGAL_ADOPTION',
  'SURROGACY',
  'SMUGGLING_AGGRAVATED',
  'OTHER',
] as const satisfies readonly ExploitationForm[]

export const AGE_BANDS = [
  'AGE_0_11',
  'AGE_12_17',
  'AGE_18_24',
  'AGE_25_34',
  'AGE_35_44',
  'AGE_45_54',
  'AGE_55_PLUS',
] as const satisfies readonly AgeBand[]

export const INDICATORS = [
  'DEBT_BONDAGE',
  'DOCUMENTS_WITHHELD',
  'MOVEMENT_RESTRICTED',
  'THREATS',
  'VIOLENCE',
  'EXCESSIVE_HOURS',
  'WAGES_WITHHELD',
  'ISOLATION',
  'DECEIVED_ABOUT_WORK',
  'CONTROLLED_BY_OTHERS',
] as const satisfies readonly TraffickingIndicator[]

export const REDIRECT_REASONS = [
  'NO_INDICATION',
  'DOMESTIC_VIOLENCE',
  'HOUSING',
  'ASYLUM',
  'WAGE_DISPUTE',
  'VOLUNTARY_RETURN',
  'MINORS_CENTRE',
  'SHELTER_FULL',
  'OTHER',
] as const satisfies readonly RedirectReason[]

export const CLOSURES = [
  'DECLINED_BY_PERSON',
  'NOT_A_VICTIM',
  'NO_CONTACT',
] as const satisfies readonly ReferralClosure[]
