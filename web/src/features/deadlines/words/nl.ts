import type { Same } from '../../../i18n/same.js'
import type { en } from './en.js'

export const nl: Same<typeof en> = {
  title: 'Termijnen',
  caption: 'Komende termijnen',
  whose: { mine: 'Mijn termijnen', centre: 'Het hele centrum' },
  filter: { kind: 'Soort' },
  none: 'Er zijn geen lopende termijnen.',
  kind: {
    REFLECTION_ENDS: 'Einde van de bedenktijd',
    ATTESTATION_ENDS: 'Einde van het attest van immatriculatie',
    A_CARD_RENEWAL: 'Verlenging van de A-kaart',
    IDENTITY_PROOF: 'Bewijs van identiteit',
    WORK_PERMISSION_ENDS: 'Einde van het recht om te werken',
    MAGISTRATE_FEEDBACK_DUE: 'Antwoord van de magistraat verwacht',
  },
  rule: {
    DATE_ON_THE_PAPER: 'Datum op het document',
    REFLECTION_45_DAYS: '45 dagen bedenktijd',
    REFLECTION_45_DAYS_ORDER_TO_LEAVE: '45 dagen (bevel om het grondgebied te verlaten)',
    REFLECTION_MINOR_3_MONTHS: '3 maanden bedenktijd (minderjarige)',
    ATTESTATION_3_MONTHS: '3 maanden',
    ATTESTATION_EXTENSION_3_MONTHS: '3 maanden, één keer verlengd',
    A_CARD_6_MONTHS: '6 maanden, verlengbaar',
    IDENTITY_PROOF_REPEATED: 'elke maand opnieuw gevraagd',
    FEEDBACK_BEFORE_END: '30 dagen voor het document eindigt',
  },
  group: { overdue: 'Te laat', today: 'Vandaag', sevenDays: 'Binnen 7 dagen', later: 'Later' },
  column: {
    due: 'Uiterlijk',
    kind: 'Termijn',
    caseFile: 'Dossier',
    responsible: 'Verantwoordelijke',
    rule: 'Regel',
  },
  hard: 'wettelijk',
  left: {
    overdue_one: '{{count}} dag te laat',
    overdue_other: '{{count}} dagen te laat',
    today: 'vandaag',
    in_one: 'over {{count}} dag',
    in_other: 'over {{count}} dagen',
  },
}
