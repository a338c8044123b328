import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'
import { oneOf, type Search } from '../../ui/search-params.js'

export const DEADLINE_KINDS = [
  'REFLECTION_ENDS',
  'ATTESTATION_ENDS',
  'A_CARD_RENEWAL',
  'IDENTITY_PROOF',
  'WORK_PERMISSION_ENDS',
  'MAGISTRATE_FEEDBACK_DUE',
] as const

interface Filters {
  readonly whose?: 'mine' | 'centre' | undefined
  readonly kind?: (typeof DEADLINE_KINDS)[number] | undefined
}

const deadlineFilters = (search: Search): Filters => ({
  whose: oneOf(['mine', 'centre'] as const, search['whose']),
  kind: oneOf(DEADLINE_KINDS, search['kind']),
})

export const deadlinesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/deadlines',
    validateSearch: deadlineFilters,
    component: lazyRouteComponent(() => import('./DeadlinesPage.js'), 'DeadlinesPage'),
  }),
] as const
