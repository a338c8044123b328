import type { Same } from '../../../i18n/same.js'
import type { en } from './en.js'

export const nl: Same<typeof en> = {
  role: {
    INTAKE_WORKER: 'intakemedewerker',
    SOCIAL_WORKER: 'sociaal werker',
    LEGAL_WORKER: 'juridisch medewerker',
    ADMINISTRATIVE_WORKER: 'administratief medewerker',
    PSYCHOLOGIST: 'psycholoog',
    SHELTER_EDUCATOR: 'opvoeder',
    HOUSING_COACH: 'wooncoach',
    ACTIVITY_ORGANISER: 'activiteitenbegeleider',
    CHILDCARE_ORGANISER: 'coördinator kinderoppas',
    OUTREACH_WORKER: 'outreachmedewerker',
    VONA_COORDINATOR: 'VONA-coördinator',
    TEAM_LEAD: 'teamverantwoordelijke',
    DIRECTOR: 'directie',
    FINANCE: 'financieel medewerker',
    DATA_PROTECTION_OFFICER: 'functionaris voor gegevensbescherming',
    PLATFORM_ADMINISTRATOR: 'platformbeheerder',
    ANALYST: 'analist',
    PARTNER_PROGRAM: 'programma',
  },
}
