import { ROLES, viewerFrom } from '@houvast/schema'

const KINDS = 20
const ALONE = Object.keys(ROLES).map(role => [role])
const TOGETHER = [
  ['LEGAL_WORKER', 'SOCIAL_WORKER'],
  ['TEAM_LEAD', 'ADMINISTRATIVE_WORKER'],
  ['DIRECTOR', 'VONA_COORDINATOR'],
  ['INTAKE_WORKER', 'SHELTER_EDUCATOR'],
  ['LEGAL_WORKER', 'FINANCE'],
  ['OUTREACH_WORKER', 'HOUSING_COACH'],
]

const viewerWith = roles => viewerFrom({ sub: 'worker_bench', centre: 'PAGASA', roles, acr: 'bench', auth_time: 0 })

/** Viewers of a centre, no two with the same rights: roles alone (some roles may do the same), then some who hold two. */
export const VIEWERS = distinct([...ALONE, ...TOGETHER].map(viewerWith)).slice(0, KINDS)

function distinct(viewers) {
  const byRights = new Map(viewers.filter(Boolean).map(viewer => [viewer.scopes.join(), viewer]))
  return [...byRights.values()]
}
