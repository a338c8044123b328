import { createRouter } from '@tanstack/react-router'
import { apiExplorerRoutes } from './features/api-explorer/api-explorer.routes.js'
import { caseFilesRoutes } from './features/case-files/case-files.routes.js'
import { costClaimsRoutes } from './features/cost-claims/cost-claims.routes.js'
import { deadlinesRoutes } from './features/deadlines/deadlines.routes.js'
import { referralsRoutes } from './features/referrals/referrals.routes.js'
import { staysRoutes } from './features/stays/stays.routes.js'
import { todayRoutes } from './features/today/today.routes.js'
import { trainingsRoutes } from './features/trainings/trainings.routes.js'
import { rootRoute } from './root.route.js'

const routeTree = rootRoute.addChildren([
  ...todayRoutes,
  ...referralsRoutes,
  ...caseFilesRoutes,
  ...staysRoutes,
  ...deadlinesRoutes,
  ...trainingsRoutes,
  ...costClaimsRoutes,
  ...apiExplorerRoutes,
])

export const router = createRouter({ routeTree, scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
