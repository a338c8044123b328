import type { Same } from '../../../i18n/same.js'
import type { en } from './en.js'

export const fr: Same<typeof en> = {
  role: {
    INTAKE_WORKER: 'intervenant accueil',
    SOCIAL_WORKER: 'assistant social',
    LEGAL_WORKER: 'juriste',
    ADMINISTRATIVE_WORKER: 'intervenant administratif',
    PSYCHOLOGIST: 'psychologue',
    SHELTER_EDUCATOR: 'éducateur',
    HOUSING_COACH: 'coach logement',
    ACTIVITY_ORGANISER: 'animateur',
    CHILDCARE_ORGANISER: 'responsable garde d’enfants',
    OUTREACH_WORKER: 'travailleur outreach',
    VONA_COORDINATOR: 'coordinateur VONA',
    TEAM_LEAD: 'responsable d’équipe',
    DIRECTOR: 'direction',
    FINANCE: 'comptable',
    DATA_PROTECTION_OFFICER: 'délégué à la protection des données',
    PLATFORM_ADMINISTRATOR: 'administrateur de la plateforme',
    ANALYST: 'analyste',
    PARTNER_PROGRAM: 'programme',
  },
}
