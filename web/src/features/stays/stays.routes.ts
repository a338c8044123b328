import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root.route.js'
import { dayOf, oneOf, type Search } from '../../ui/search-params.js'
import { ZOOMS, type Zoom } from './period.js'

interface BoardSearch {
  /** First day of the board; the present week when left out. */
  readonly from?: string | undefined
  readonly zoom?: Zoom | undefined
}

const boardSearch = (search: Search): BoardSearch => ({
  from: dayOf(search['from']),
  zoom: oneOf(ZOOMS, search['zoom']),
})

export const staysRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/house',
    validateSearch: boardSearch,
    component: lazyRouteComponent(() => import('./HousePage.js'), 'HousePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/house/figures',
    component: lazyRouteComponent(() => import('./HouseFiguresPage.js'), 'HouseFiguresPage'),
  }),
] as const
