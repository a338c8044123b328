import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'
import { flag, oneOf, type Search } from '../../ui/search-params.js'

export const STATUSES = ['OPEN', 'FOLLOW_UP', 'CLOSED'] as const
export const MODES = ['RESIDENTIAL', 'AMBULATORY'] as const
export const STRANDS = ['ADMINISTRATIVE', 'LEGAL', 'PSYCHOSOCIAL', 'HOUSING'] as const

interface Filters {
  readonly mine?: true | undefined
  readonly status?: (typeof STATUSES)[number] | undefined
  readonly mode?: (typeof MODES)[number] | undefined
  readonly strand?: (typeof STRANDS)[number] | undefined
}

/** The filters of the list, in the address; anything unknown there is left out. */
const caseFileFilters = (search: Search): Filters => ({
  mine: flag(search['mine']),
  status: oneOf(STATUSES, search['status']),
  mode: oneOf(MODES, search['mode']),
  strand: oneOf(STRANDS, search['strand']),
})

export const caseFilesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/case-files',
    validateSearch: caseFileFilters,
    component: lazyRouteComponent(() => import('./CaseFilesPage.js'), 'CaseFilesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/case-files/$caseFileId',
    component: lazyRouteComponent(() => import('./CaseFilePage.js'), 'CaseFilePage'),
  }),
] as const
