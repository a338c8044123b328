import { type ValueOf, vocabulary } from '@houvast/subgraph'

export const StayState = vocabulary('StayState', 'How far a stay is (verblijf / séjour)', {
  RESERVED: 'A room is held; nobody has arrived yet (gereserveerd / réservé)',
  ACTIVE: 'The person lives in the house (lopend / en cours)',
  ENDED: 'The person has left (beëindigd / terminé)',
  CANCELLED: 'The person never came; the room is free again (geannuleerd / annulé)',
})
export type StayState = ValueOf<typeof StayState>

export const StayAlert = vocabulary('StayAlert', 'What the length of a running stay asks for', {
  NONE: 'Nothing yet',
  PLAN_EXIT: 'Three months: talk about the way out (exitgesprek / entretien de sortie)',
  REVIEW: 'Six months: review the stay with the team (evaluatie / évaluation)',
  LONG: 'Nine months: longer than a stay is meant to be (lang verblijf / long séjour)',
})
export type StayAlert = ValueOf<typeof StayAlert>

export const StayStep = vocabulary('StayStep', 'What can be done with a stay', {
  ADMIT: 'Let the person move in: `admitReservedStay`',
  MOVE: 'Change rooms: `moveStay`',
  CHANGE_DATES: 'Change the planned days: `changeStayDates`',
  ADD_OCCUPANT: 'Add somebody of the household, also a child that is born: `addOccupant`',
  END: 'Record that the person has left: `endStay`',
  CANCEL: 'Give a reserved room free: `cancelStay`',
})
export type StayStep = ValueOf<typeof StayStep>

export const StayDestination = vocabulary('StayDestination', 'Where somebody went who left the house', {
  OWN_HOME: 'A home of their own (eigen woning / propre logement)',
  TRANSIT_APARTMENT: 'A transit apartment (transit-appartement / appartement de transit)',
  FAMILY_OR_FRIENDS: 'Family or friends (familie of vrienden / famille ou amis)',
  OTHER_SHELTER: 'Another shelter (andere opvang / autre maison d’accueil)',
  RETURN: 'Voluntary return to the country of origin (vrijwillige terugkeer / retour volontaire)',
  UNKNOWN: 'Not known (onbekend / inconnue)',
  HOSPITAL: 'A hospital (ziekenhuis / hôpital)',
  DETENTION: 'Detention (detentie / détention)',
  EXPELLED: 'Sent away for breaking the house rules (uitgesloten / exclusion)',
})
export type StayDestination = ValueOf<typeof StayDestination>

export const MoveReason = vocabulary('MoveReason', 'Why a stay went on in another room', {
  CONFLICT: 'A conflict between residents (conflict / conflit)',
  FAMILY: 'The household grew or became smaller (gezin / famille)',
  REPAIR: 'The room needs repair (herstelling / réparation)',
  WISH: 'The person wished so (eigen wens / souhait)',
  SAFETY: 'Safety (veiligheid / sécurité)',
})
export type MoveReason = ValueOf<typeof MoveReason>

export const OccupantKind = vocabulary('OccupantKind', 'Who somebody is in the household that stays', {
  CLIENT: 'The person of the case file (cliënt / client)',
  PARTNER: 'The partner (partner / partenaire)',
  CHILD: 'A child (kind / enfant)',
})
export type OccupantKind = ValueOf<typeof OccupantKind>
