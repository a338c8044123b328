import { vocabulary } from '@houvast/subgraph'

export const ResidenceState = vocabulary(
  'ResidenceState',
  'How far a residence procedure has come (verblijfsprocedure / procédure de séjour)',
  {
    NOT_APPLICABLE: 'The person needs no such procedure (niet van toepassing / sans objet)',
    NOT_STARTED: 'Opened, no document yet (niet gestart / pas commencée)',
    REFLECTION: 'Time to decide, on annex 15 (bedenktijd / délai de réflexion)',
    PROVISIONAL_AI:
      'Provisional stay, on the attestation of registration (attest van immatriculatie / attestation d’immatriculation)',
    TEMPORARY_A: 'Temporary stay, on an A card (tijdelijk verblijf, A-kaart / séjour temporaire, carte A)',
    UNLIMITED: 'Unlimited stay, on a B card (onbeperkt verblijf, B-kaart / séjour illimité, carte B)',
    ENDED: 'Ended before unlimited stay (beëindigd / terminée)',
    REFUSED: 'Refused by the Immigration Office (geweigerd / refusée)',
    WITHDRAWN_BY_PERSON: 'The person chose not to go on (stopgezet door de persoon / abandonnée par la personne)',
    OTHER_STATUS: 'The person obtained another right of residence (ander statuut / autre statut)',
  },
)

export const NotApplicableReason = vocabulary(
  'NotApplicableReason',
  'Why a person needs no residence procedure of this kind',
  {
    EU_CITIZEN: 'Citizen of the European Union (EU-burger / citoyen de l’Union)',
    BELGIAN: 'Belgian (Belg / Belge)',
    OTHER_STATUS: 'Has another right of residence or asks for one (ander statuut / autre statut)',
  },
)

export const ResidenceEndReason = vocabulary('ResidenceEndReason', 'Why a residence procedure came to its end', {
  PERIOD_EXPIRED_WITHOUT_STATEMENT:
    'The reflection period passed without a statement (bedenktijd verstreken / délai de réflexion écoulé)',
  CONTACT_RESUMED: 'Contact with the former milieu was resumed (contact hernomen / contact renoué)',
  GUIDANCE_ENDED: 'The guidance by the centre ended (begeleiding beëindigd / accompagnement terminé)',
  NO_LONGER_COOPERATES: 'The person no longer cooperates (werkt niet meer mee / ne collabore plus)',
  PUBLIC_ORDER: 'Danger to public order (openbare orde / ordre public)',
  FRAUD: 'The cooperation or the complaint was fraudulent (fraude / fraude)',
  NOT_A_VICTIM: 'The magistrate does not, or no longer, consider the person a victim (geen slachtoffer / pas victime)',
  DISMISSED: 'The file was closed without follow-up (sepot / classement sans suite)',
  NO_CONVICTION_REQUESTED:
    'The proceedings ended without a request for conviction (geen vordering / pas de réquisition)',
  VOLUNTARY_RETURN: 'The person returned (vrijwillige terugkeer / retour volontaire)',
  PERSON_CHOSE_OTHERWISE: 'The person chose otherwise (eigen keuze / choix de la personne)',
  OTHER_STATUS_OBTAINED: 'Another right of residence was obtained (ander statuut / autre statut)',
})

export const ResidenceDocumentKind = vocabulary('ResidenceDocumentKind', 'The residence documents, in their order', {
  ANNEX_15: 'Annex 15 (bijlage 15 / annexe 15)',
  ATTESTATION_OF_REGISTRATION:
    'Attestation of registration, model A, orange card (attest van immatriculatie / attestation d’immatriculation)',
  A_CARD: 'Electronic A card, temporary (A-kaart / carte A)',
  B_CARD: 'Electronic B card, unlimited (B-kaart / carte B)',
})

export const ResidenceDocumentState = vocabulary('ResidenceDocumentState', 'Whether a document still serves', {
  VALID: 'It is the last one and has not ended (geldig / valable)',
  EXPIRED: 'It is the last one and has ended (verlopen / expiré)',
  REPLACED: 'A later document took its place (vervangen / remplacé)',
})

export const DocumentGapReason = vocabulary(
  'DocumentGapReason',
  'Why a document was issued only after the one before it had ended',
  {
    IMMIGRATION_OFFICE_LATE: 'The Immigration Office decided late (DVZ besliste laat / l’OE a décidé tard)',
    MUNICIPALITY_LATE: 'The municipality handed it over late (gemeente was laat / commune en retard)',
    ASKED_LATE: 'It was asked for late (laat aangevraagd / demandé tard)',
    PERSON_UNREACHABLE: 'The person could not be reached (niet bereikbaar / injoignable)',
    OTHER: 'Another reason (andere reden / autre raison)',
  },
)

export const StatementKind = vocabulary('StatementKind', 'How the person spoke to the police or the prosecutor', {
  STATEMENT: 'Statement (verklaring / déclaration)',
  COMPLAINT: 'Complaint (klacht / plainte)',
})

export const ResidenceStep = vocabulary('ResidenceStep', 'A step of a residence procedure', {
  START_REFLECTION: 'Annex 15 was issued (bijlage 15 / annexe 15)',
  RECORD_STATEMENT: 'The person made a statement or complaint (verklaring of klacht / déclaration ou plainte)',
  ISSUE_ATTESTATION: 'The attestation of registration was issued (attest / attestation)',
  EXTEND_ATTESTATION: 'The attestation was extended, once at most (verlenging attest / prolongation attestation)',
  RECORD_MAGISTRATE_FEEDBACK: 'The magistrate gave feedback (antwoord magistraat / réponse du magistrat)',
  RECORD_IDENTITY_PROOF: 'The person proved their identity (identiteitsbewijs / preuve d’identité)',
  ISSUE_A_CARD: 'The A card was issued (A-kaart / carte A)',
  RENEW_A_CARD: 'The A card was renewed (verlenging A-kaart / renouvellement carte A)',
  GRANT_UNLIMITED: 'Unlimited stay was granted (onbeperkt verblijf / séjour illimité)',
  END: 'The procedure ended (beëindigen / terminer)',
  REFUSE: 'The Immigration Office refused (weigering / refus)',
  WITHDRAW: 'The person does not want to go on (stopzetting / abandon)',
  OBTAIN_OTHER_STATUS: 'The person obtained another right of residence (ander statuut / autre statut)',
})
