import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'

export const staysRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/house',
    component: lazyRouteComponent(() => import('./HousePage.js'), 'HousePage'),
  }),
] as const
