import type { Same } from '../../../i18n/same.js'
import type { en } from './en.js'

export const fr: Same<typeof en> = {
  title: 'Délais',
  caption: 'Délais à venir',
  whose: { mine: 'Mes délais', centre: 'Tout le centre' },
  filter: { kind: 'Sorte' },
  none: 'Aucun délai n’attend.',
  kind: {
    REFLECTION_ENDS: 'Fin du délai de réflexion',
    ATTESTATION_ENDS: 'Fin de l’attestation d’immatriculation',
    A_CARD_RENEWAL: 'Renouvellement de la carte A',
    IDENTITY_PROOF: 'Preuve d’identité',
    WORK_PERMISSION_ENDS: 'Fin du droit de travailler',
    MAGISTRATE_FEEDBACK_DUE: 'Réponse du magistrat attendue',
  },
  group: { overdue: 'En retard', today: 'Aujourd’hui', thisWeek: 'Cette semaine', later: 'Plus tard' },
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
