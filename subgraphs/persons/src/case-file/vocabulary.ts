import { type ValueOf, vocabulary } from '@houvast/subgraph'

export const GuidanceMode = vocabulary('GuidanceMode', 'Whether the person lives in the shelter', {
  RESIDENTIAL: 'Lives in the shelter (residentieel / résidentiel)',
  AMBULATORY: 'Lives elsewhere (ambulant / ambulatoire)',
})
export type GuidanceMode = ValueOf<typeof GuidanceMode>

export const CaseFileStatus = vocabulary('CaseFileStatus', 'Where the guidance stands', {
  OPEN: 'Guidance is going on (lopend / en cours)',
  FOLLOW_UP: 'Guidance has ended; the person can still come with questions (nazorg / suivi)',
  CLOSED: 'Closed with a reason (afgesloten / clôturé)',
})
export type CaseFileStatus = ValueOf<typeof CaseFileStatus>

export const CloseReason = vocabulary(
  'CloseReason',
  'Why a case file was closed (reden van afsluiting / motif de clôture)',
  {
    GOALS_REACHED: 'The person can do without (doelen bereikt / objectifs atteints)',
    PERSON_ENDED: 'The person ended it (door de persoon beëindigd / arrêté par la personne)',
    LOST_CONTACT: 'Contact was lost (contact verloren / contact perdu)',
    CONDITIONS_BROKEN: 'The conditions of the status were broken (voorwaarden geschonden / conditions non respectées)',
    NOT_A_VICTIM: 'Not a victim after all (toch geen slachtoffer / pas victime)',
    MOVED_TO_OTHER_CENTRE: 'Guided by another centre (naar ander centrum / vers un autre centre)',
    LEFT_COUNTRY: 'Left the country (land verlaten / a quitté le pays)',
    DETENTION: 'Detention (detentie / détention)',
    DEATH: 'Death (overlijden / décès)',
    OTHER: 'Another reason (andere / autre)',
  },
)
export type CloseReason = ValueOf<typeof CloseReason>

export const StrandKind = vocabulary('StrandKind', 'A strand of the guidance (luik / volet)', {
  ADMINISTRATIVE: 'Papers and social rights (administratief / administratif)',
  LEGAL: 'Legal guidance (juridisch / juridique)',
  PSYCHOSOCIAL: 'Psychosocial guidance (psychosociaal / psychosocial)',
  HOUSING: 'Housing (wonen / logement)',
})
export type StrandKind = ValueOf<typeof StrandKind>

export const HouseholdRelation = vocabulary('HouseholdRelation', 'Who somebody is in the household', {
  CLIENT: 'The person whom the guidance is about (cliënt / client)',
  PARTNER: 'Partner (partner / partenaire)',
  CHILD: 'Child (kind / enfant)',
})
export type HouseholdRelation = ValueOf<typeof HouseholdRelation>
