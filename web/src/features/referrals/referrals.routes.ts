import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'

export const referralsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/referrals',
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
