import type { Scope } from './scope.js'

/** The work people do, as the centres name it. The identity provider hands these out; nothing else grants a scope. */
export const ROLES = {
  INTAKE_WORKER: 'Receives referrals and holds the intake interview (intakemedewerker / intervenant intake)',
  SOCIAL_WORKER: 'Psychosocial guidance (sociaal werker / assistant social)',
  LEGAL_WORKER: 'Legal guidance (juridisch medewerker / juriste)',
  ADMINISTRATIVE_WORKER:
    'Residence documents and social rights (administratief medewerker / intervenant administratif)',
  PSYCHOLOGIST: 'Psychological support (psycholoog / psychologue)',
  SHELTER_EDUCATOR: 'Daily life and nights in the shelter (opvoeder / éducateur)',
  HOUSING_COACH: 'Finding and keeping a home (woon-coach / coach logement)',
  ACTIVITY_ORGANISER: 'Group activities (activiteitenbegeleider / animateur)',
  CHILDCARE_ORGANISER: 'Babysitting project (coördinator kinderoppas / coordinatrice garde d’enfants)',
  OUTREACH_WORKER: 'Meets presumed victims in the field (outreachmedewerker / travailleur outreach)',
  VONA_COORDINATOR: 'Coordinates the VONA project for the three centres (projectcoördinator / coordinateur de projet)',
  TEAM_LEAD: 'Leads the guidance team (teamverantwoordelijke / responsable d’équipe)',
  DIRECTOR: 'Directs the centre (directie / direction)',
  FINANCE: 'Keeps the accounts (financieel medewerker / comptable)',
  DATA_PROTECTION_OFFICER:
    'Watches over personal data (functionaris voor gegevensbescherming / délégué à la protection des données)',
  PLATFORM_ADMINISTRATOR:
    'Keeps the platform running and sees no content (platformbeheerder / administrateur de la plateforme)',
  ANALYST: 'Asks questions of published statistics only (analist / analyste)',
  PARTNER_PROGRAM: 'A program of a centre that reads and sends VONA data (programma / programme)',
} as const satisfies Record<string, string>

export type Role = keyof typeof ROLES

export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(ROLES, value)

const COLLEAGUE = ['staff:read', 'training:read', 'training:attend'] as const satisfies readonly Scope[]

/**
 * The one table that says which role holds which scopes. A role that is not allowed something is simply not given the scope;
 * no role is defined by what it may not do.
 */
export const SCOPES_OF_ROLE: Readonly<Record<Role, readonly Scope[]>> = {
  INTAKE_WORKER: [
    ...COLLEAGUE,
    'referral:read',
    'referral:contact',
    'referral:write',
    'case:read',
    'identity:read',
    'shelter:read',
  ],
  SOCIAL_WORKER: [
    ...COLLEAGUE,
    'referral:read',
    'referral:contact',
    'referral:write',
    'case:read',
    'case:write',
    'identity:read',
    'identity:write',
    'residence:expiry',
    'deadline:read',
    'shelter:read',
    'shelter:write',
    'claim:read',
    'claim:detail',
    'claim:write',
    'claim:link',
  ],
  // Psychology costs are part of the damages that a civil party claims: hence claim:link.
  LEGAL_WORKER: [
    ...COLLEAGUE,
    'referral:read',
    'case:read',
    'identity:read',
    'residence:read',
    'residence:write',
    'residence:expiry',
    'deadline:read',
    'shelter:read',
    'claim:read',
    'claim:link',
  ],
  ADMINISTRATIVE_WORKER: [
    ...COLLEAGUE,
    'case:read',
    'identity:read',
    'residence:read',
    'residence:write',
    'residence:expiry',
    'deadline:read',
    'shelter:read',
  ],
  PSYCHOLOGIST: [...COLLEAGUE, 'case:read', 'identity:read', 'claim:read', 'claim:detail', 'claim:link'],
  SHELTER_EDUCATOR: [...COLLEAGUE, 'case:read', 'resident:name', 'shelter:read', 'shelter:write'],
  HOUSING_COACH: [...COLLEAGUE, 'case:read', 'identity:read', 'residence:expiry', 'shelter:read', 'shelter:write'],
  ACTIVITY_ORGANISER: COLLEAGUE,
  CHILDCARE_ORGANISER: COLLEAGUE,
  OUTREACH_WORKER: [...COLLEAGUE, 'referral:read', 'referral:contact', 'referral:write'],
  VONA_COORDINATOR: [...COLLEAGUE, 'training:write', 'claim:read', 'claim:approve', 'budget:read'],
  TEAM_LEAD: [
    ...COLLEAGUE,
    'referral:read',
    'referral:contact',
    'referral:write',
    'case:read',
    'case:write',
    'identity:read',
    'identity:write',
    'residence:read',
    'residence:expiry',
    'deadline:read',
    'shelter:read',
    'shelter:write',
    'claim:read',
    'claim:detail',
    'claim:link',
    'budget:read',
  ],
  DIRECTOR: [
    ...COLLEAGUE,
    'referral:read',
    'case:read',
    'residence:read',
    'residence:expiry',
    'deadline:read',
    'shelter:read',
    'claim:read',
    'claim:detail',
    'budget:read',
  ],
  FINANCE: [...COLLEAGUE, 'claim:read', 'claim:detail', 'claim:write', 'budget:read'],
  DATA_PROTECTION_OFFICER: COLLEAGUE,
  PLATFORM_ADMINISTRATOR: [],
  ANALYST: ['statistics:read'],
  PARTNER_PROGRAM: ['training:read', 'claim:read', 'claim:write', 'budget:read'],
}

/** All scopes that these roles hold together, sorted, so that equal grants are equal text. */
export const scopesOf = (roles: readonly Role[]): readonly Scope[] =>
  [...new Set(roles.flatMap(role => SCOPES_OF_ROLE[role]))].sort()
