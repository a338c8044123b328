import type { Same } from '../../../i18n/same.js'
import type { en } from './en.js'

export const fr: Same<typeof en> = {
  title: 'Délais',
  caption: 'Délais à venir',
  whose: { mine: 'Mes délais', centre: 'Tout le centre' },
  filter: { kind: 'Type' },
  none: 'Aucun délai en cours.',
  kind: {
    REFLECTION_ENDS: 'Fin du délai de réflexion',
    ATTESTATION_ENDS: 'Fin de l’attestation d’immatriculation',
    A_CARD_RENEWAL: 'Renouvellement de la carte A',
    IDENTITY_PROOF: 'Preuve d’identité',
    WORK_PERMISSION_ENDS: 'Fin du droit de travailler',
    MAGISTRATE_FEEDBACK_DUE: 'Réponse du magistrat attendue',
  },
  rule: {
    DATE_ON_THE_PAPER: 'Date inscrite sur le document',
    REFLECTION_45_DAYS: '45 jours de réflexion',
    REFLECTION_45_DAYS_ORDER_TO_LEAVE: '45 jours (ordre de quitter le territoire)',
    REFLECTION_MINOR_3_MONTHS: '3 mois de réflexion (mineur)',
    ATTESTATION_3_MONTHS: '3 mois',
    ATTESTATION_EXTENSION_3_MONTHS: '3 mois, prolongée une fois',
    A_CARD_6_MONTHS: '6 mois, renouvelable',
    IDENTITY_PROOF_REPEATED: 'redemandée chaque mois',
    FEEDBACK_BEFORE_END: '30 jours avant la fin du document',
  },
  group: { overdue: 'En retard', today: 'Aujourd’hui', sevenDays: 'Dans les 7 jours', later: 'Plus tard' },
  column: { due: 'Au plus tard', kind: 'Délai', caseFile: 'Dossier', responsible: 'Responsable', rule: 'Règle' },
  hard: 'légal',
  left: {
    overdue_one: '{{count}} jour de retard',
    overdue_other: '{{count}} jours de retard',
    today: 'aujourd’hui',
    in_one: 'dans {{count}} jour',
    in_other: 'dans {{count}} jours',
  },
}
