import { type ValueOf, vocabulary } from '@houvast/subgraph'

export const ReferralState = vocabulary('ReferralState', 'Where a referral stands; the last six are outcomes', {
  RECEIVED: 'Nobody has looked at it yet (ontvangen / reçu)',
  SCREENING: 'Looked at; what comes next is being decided (screening / examen)',
  INTAKE_PLANNED: 'A day for the intake interview is agreed (intake gepland / entretien prévu)',
  INTAKE_DONE: 'The intake interview was held (intake gehouden / entretien tenu)',
  ACCEPTED: 'The team decided to guide the person; a case file is open (aanvaard / accepté)',
  REDIRECTED: 'Another organisation is the right place (doorverwezen / réorienté)',
  DECLINED_BY_PERSON: 'The person does not want guidance (geweigerd door de persoon / refusé par la personne)',
  NOT_A_VICTIM: 'No trafficking, or smuggling under aggravating circumstances (geen slachtoffer / pas victime)',
  NO_CONTACT: 'The person could not be reached (geen contact / pas de contact)',
  DUPLICATE: 'The same as another referral (dubbel / doublon)',
})
export type ReferralState = ValueOf<typeof ReferralState>

export const ReferralChannel = vocabulary('ReferralChannel', 'How a referral came in', {
  PHONE: 'By telephone (telefoon / téléphone)',
  MAIL: 'By letter or e-mail (post of e-mail / courrier)',
  WALK_IN: 'At the door (aan de deur / sur place)',
  WEB_FORM: 'By the form on the website (webformulier / formulaire en ligne)',
  OUTREACH: 'Met in the field (outreach / outreach)',
  HOTLINE: 'By the national contact line (contactlijn / ligne de contact)',
})
export type ReferralChannel = ValueOf<typeof ReferralChannel>

export const ReferralSourceKind = vocabulary('ReferralSourceKind', 'What kind of organisation or person referred', {
  POLICE: 'Police (politie / police)',
  SOCIAL_INSPECTION: 'Social inspection (sociale inspectie / inspection sociale)',
  PROSECUTOR: 'Public prosecutor (parket / parquet)',
  LABOUR_AUDITOR: 'Labour auditor (arbeidsauditeur / auditeur du travail)',
  IMMIGRATION_OFFICE: 'Immigration Office (Dienst Vreemdelingenzaken / Office des étrangers)',
  SOCIAL_SERVICE: 'Social service (sociale dienst / service social)',
  LEGAL_AID: 'Legal aid (juridische bijstand / aide juridique)',
  NGO: 'Non-governmental organisation (ngo / ONG)',
  HOSPITAL: 'Hospital or doctor (ziekenhuis / hôpital)',
  PUBLIC_WELFARE_CENTRE: 'Public centre for social welfare (OCMW / CPAS)',
  LAWYER: 'Lawyer (advocaat / avocat)',
  ASYLUM_CENTRE: 'Reception centre for asylum seekers (asielcentrum / centre d’asile)',
  CITIZEN: 'Citizen (burger / citoyen)',
  PERSON_THEMSELVES: 'The person themselves (de persoon zelf / la personne elle-même)',
  OTHER_CENTRE: 'Another specialised centre (ander centrum / autre centre)',
  FOREIGN_ORGANISATION: 'Organisation abroad (buitenlandse organisatie / organisation étrangère)',
  OWN_OUTREACH: 'The centre’s own outreach (eigen outreach / outreach propre)',
})
export type ReferralSourceKind = ValueOf<typeof ReferralSourceKind>

export const Urgency = vocabulary('Urgency', 'How soon somebody must answer (dringendheid / urgence)', {
  DANGER_NOW: 'The person is in danger now: answer within the hour (gevaar nu / danger immédiat)',
  TODAY: 'Today (vandaag / aujourd’hui)',
  THIS_WEEK: 'This week (deze week / cette semaine)',
})
export type Urgency = ValueOf<typeof Urgency>

export const ExploitationForm = vocabulary(
  'ExploitationForm',
  'The form of exploitation: the purposes of article 433quinquies of the Belgian Criminal Code, those that Directive (EU) 2024/1712 added, and smuggling under aggravating circumstances',
  {
    SEXUAL: 'Sexual exploitation (seksuele uitbuiting / exploitation sexuelle)',
    BEGGING: 'Exploitation of begging (bedelarij / mendicité)',
    LABOUR_OR_SERVICES: 'Work or services contrary to human dignity (economische uitbuiting / exploitation économique)',
    ORGANS_TISSUE: 'Removal of organs or tissue (organen / organes)',
    FORCED_CRIME: 'Being made to commit offences (gedwongen misdrijven / criminalité forcée)',
    FORCED_MARRIAGE: 'Forced marriage (gedwongen huwelijk / mariage forcé)',
    ILLEGAL_ADOPTION: 'Illegal adoption (illegale adoptie / adoption illégale)',
    SURROGACY: 'Exploitation of surrogacy (draagmoederschap / gestation pour autrui)',
    SMUGGLING_AGGRAVATED: 'Smuggling under aggravating circumstances (mensensmokkel / trafic des êtres humains)',
    UNKNOWN: 'Not known yet (onbekend / inconnue)',
    OTHER: 'Another form (andere / autre)',
  },
)
export type ExploitationForm = ValueOf<typeof ExploitationForm>

export const RedirectReason = vocabulary('RedirectReason', 'Why a referral goes to another organisation', {
  NO_INDICATION: 'No indication of trafficking (geen aanwijzing / aucun indice)',
  DOMESTIC_VIOLENCE: 'Domestic violence (partnergeweld / violence conjugale)',
  HOUSING: 'A question of housing (huisvesting / logement)',
  ASYLUM: 'A question of asylum (asiel / asile)',
  WAGE_DISPUTE: 'A dispute about wages (loongeschil / litige salarial)',
  VOLUNTARY_RETURN: 'Voluntary return (vrijwillige terugkeer / retour volontaire)',
  MINORS_CENTRE: 'A centre for minors (centrum voor minderjarigen / centre pour mineurs)',
  SHELTER_FULL: 'No room in the shelter (opvang vol / accueil complet)',
  OTHER: 'Another reason (andere / autre)',
})
export type RedirectReason = ValueOf<typeof RedirectReason>

export const ReferralClosure = vocabulary('ReferralClosure', 'How a referral ends without guidance or redirection', {
  DECLINED_BY_PERSON: 'The person does not want guidance (geweigerd door de persoon / refusé par la personne)',
  NOT_A_VICTIM: 'Not a victim (geen slachtoffer / pas victime)',
  NO_CONTACT: 'The person could not be reached (geen contact / pas de contact)',
})
export type ReferralClosure = ValueOf<typeof ReferralClosure>

export const AgeBand = vocabulary('AgeBand', 'Age as a band: a referral needs no birth date', {
  AGE_0_11: '0 to 11 years',
  AGE_12_17: '12 to 17 years',
  AGE_18_24: '18 to 24 years',
  AGE_25_34: '25 to 34 years',
  AGE_35_44: '35 to 44 years',
  AGE_45_54: '45 to 54 years',
  AGE_55_PLUS: '55 years and older',
})
export type AgeBand = ValueOf<typeof AgeBand>

export const TraffickingIndicator = vocabulary('TraffickingIndicator', 'A sign of trafficking that was seen', {
  DEBT_BONDAGE: 'A debt that is worked off (schuldbinding / servitude pour dettes)',
  DOCUMENTS_WITHHELD: 'Identity documents withheld (papieren afgenomen / papiers confisqués)',
  MOVEMENT_RESTRICTED: 'Not free to go (bewegingsvrijheid beperkt / liberté de mouvement restreinte)',
  THREATS: 'Threats (bedreigingen / menaces)',
  VIOLENCE: 'Violence (geweld / violence)',
  EXCESSIVE_HOURS: 'Excessive working hours (extreme werkuren / horaires excessifs)',
  WAGES_WITHHELD: 'Wages withheld (loon ingehouden / salaire retenu)',
  ISOLATION: 'Kept away from others (isolatie / isolement)',
  DECEIVED_ABOUT_WORK: 'Deceived about the work (misleid over het werk / trompé sur le travail)',
  CONTROLLED_BY_OTHERS: 'Controlled by others (door anderen gecontroleerd / contrôlé par d’autres)',
})
export type TraffickingIndicator = ValueOf<typeof TraffickingIndicator>
