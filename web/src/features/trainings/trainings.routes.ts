import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'
import { oneOf, type Search } from '../../ui/search-params.js'

export const SHOWN = ['upcoming', 'past', 'mine'] as const
export type Shown = (typeof SHOWN)[number]

interface TrainingSearch {
  /** Those to come when left out. */
  readonly show?: Shown | undefined
}

const trainingSearch = (search: Search): TrainingSearch => ({ show: oneOf(SHOWN, search['show']) })

export const trainingsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vona',
    validateSearch: trainingSearch,
    component: lazyRouteComponent(() => import('./TrainingsPage.js'), 'TrainingsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vona/trainings/$trainingId',
    component: lazyRouteComponent(() => import('./TrainingPage.js'), 'TrainingPage'),
  }),
] as const
