import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Centre, CostClaimState } from '../../gql/graphql.js'
import { rootRoute } from '../../root.route.js'
import { oneOf, type Search } from '../../ui/search-params.js'
import { CENTRES, CLAIM_STATES } from './vocabulary.js'

interface Filters {
  readonly centre?: Centre | undefined
  readonly state?: CostClaimState | undefined
}

const claimFilters = (search: Search): Filters => ({
  centre: oneOf(CENTRES, search['centre']),
  state: oneOf(CLAIM_STATES, search['state']),
})

export const costClaimsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vona/cost-claims',
    validateSearch: claimFilters,
    component: lazyRouteComponent(() => import('./CostClaimsPage.js'), 'CostClaimsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vona/cost-claims/$claimId',
    component: lazyRouteComponent(() => import('./CostClaimPage.js'), 'CostClaimPage'),
  }),
] as const
