import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { rootRoute } from '../../root.route.js'

const KINDS = [
  'REFLECTION_ENDS',
  'ATTESTATION_ENDS',
  'A_CARD_RENEWAL',
  'IDENTITY_PROOF',
  'WORK_PERMISSION_ENDS',
  'MAGISTRATE_FEEDBACK_DUE',
] as const

const deadlineFilters = z.object({
  whose: z.enum(['mine', 'centre']).optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
})

export const deadlinesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/deadlines',
    validateSearch: deadlineFilters,
    component: lazyRouteComponent(() => import('./DeadlinesPage.js'), 'DeadlinesPage'),
  }),
] as const
