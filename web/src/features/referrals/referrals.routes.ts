import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ReferralState, Urgency } from '../../gql/graphql.js'
import { rootRoute } from '../../root.route.js'
import { oneOf, type Search } from '../../ui/search-params.js'
import { STATES, URGENCIES } from './vocabulary.js'

interface Filters {
  /** Without: those that still wait for something. */
  readonly state?: ReferralState | 'ALL' | undefined
  readonly urgency?: Urgency | undefined
}

const referralFilters = (search: Search): Filters => ({
  state: oneOf(['ALL', ...STATES] as const, search['state']),
  urgency: oneOf(URGENCIES, search['urgency']),
})

export const referralsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/referrals',
    validateSearch: referralFilters,
    component: lazyRouteComponent(() => import('./ReferralsPage.js'), 'ReferralsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/referrals/new',
    component: lazyRouteComponent(() => import('./NewReferralPage.js'), 'NewReferralPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/referrals/$referralId',
    component: lazyRouteComponent(() => import('./ReferralPage.js'), 'ReferralPage'),
  }),
] as const
