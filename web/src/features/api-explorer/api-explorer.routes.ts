import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'

export const apiExplorerRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/api-explorer',
    component: lazyRouteComponent(() => import('./ApiExplorerPage.js'), 'ApiExplorerPage'),
  }),
] as const
