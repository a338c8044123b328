import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { rootRoute } from '../../root.route.js'

const STATUSES = ['OPEN', 'FOLLOW_UP', 'CLOSED'] as const
const MODES = ['RESIDENTIAL', 'AMBULATORY'] as const
const STRANDS = ['ADMINISTRATIVE', 'LEGAL', 'PSYCHOSOCIAL', 'HOUSING'] as const

/** The filters of the list, in the address; anything unknown there is left out. */
export const caseFileFilters = z.object({
  mine: z.boolean().optional().catch(undefined),
  status: z.enum(STATUSES).optional().catch(undefined),
  mode: z.enum(MODES).optional().catch(undefined),
  strand: z.enum(STRANDS).optional().catch(undefined),
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
