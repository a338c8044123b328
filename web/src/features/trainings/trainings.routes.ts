import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'

export const trainingsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vona',
    component: lazyRouteComponent(() => import('./TrainingsPage.js'), 'TrainingsPage'),
  }),
] as const
