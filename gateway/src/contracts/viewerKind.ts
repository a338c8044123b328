import type { Role, Viewer } from '@houvast/schema'

/** What sort of somebody asks: a person who works at a centre, a centre's program, or somebody who studies published figures. */
export type ViewerKind = 'staff' | 'program' | 'analyst'

const KIND_OF_ROLE = {
  INTAKE_WORKER: 'staff',
  SOCIAL_WORKER: 'staff',
  LEGAL_WORKER: 'staff',
  ADMINISTRATIVE_WORKER: 'staff',
  PSYCHOLOGIST: 'staff',
  SHELTER_EDUCATOR: 'staff',
  HOUSING_COACH: 'staff',
  ACTIVITY_ORGANISER: 'staff',
  CHILDCARE_ORGANISER: 'staff',
  OUTREACH_WORKER: 'staff',
  VONA_COORDINATOR: 'staff',
  TEAM_LEAD: 'staff',
  DIRECTOR: 'staff',
  FINANCE: 'staff',
  DATA_PROTECTION_OFFICER: 'staff',
  PLATFORM_ADMINISTRATOR: 'staff',
  ANALYST: 'analyst',
  PARTNER_PROGRAM: 'program',
} as const satisfies Record<Role, ViewerKind>

/** Null for a viewer whose roles are of several kinds, whom no contract admits. */
export function kindOf({ roles }: Viewer): ViewerKind | null {
  const [kind, ...others] = new Set(roles.map(role => KIND_OF_ROLE[role]))
  return kind !== undefined && others.length === 0 ? kind : null
}
