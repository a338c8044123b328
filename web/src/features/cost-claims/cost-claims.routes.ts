import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'

export const costClaimsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vona/cost-claims',
    component: lazyRouteComponent(() => import('./CostClaimsPage.js'), 'CostClaimsPage'),
  }),
] as const
