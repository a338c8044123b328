import type { RequestListener } from 'node:http'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import { refuse } from '../answer/refuse.js'
import { kindOfError } from '../log.js'
import { NEVER_PAGES } from './addresses.js'
import { type GraphqlEndpoint, graphqlListener } from './graphqlEndpoint.js'
import { requestLog } from './requestLog.js'
import type { Observers } from './requestTrace.js'
import { securityHeaders } from './securityHeaders.js'
import { webClient } from './webClient.js'

export interface AppOptions extends Observers {
  readonly endpoints: readonly GraphqlEndpoint[]
  /** Whether requests can be answered: the supergraph is in service and the database answers. */
  readonly isReady: () => Promise<boolean>
  /** Routes under `/session`. */
  readonly sessionRoutes?: express.Router
  /** Folder of the built web client. */
  readonly webRoot?: string
}

/** Everything but GraphQL. */
function otherRoutes(options: AppOptions): Express {
  const { isReady, sessionRoutes, webRoot, log } = options
  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', false)
  app.get('/livez', (_, response) => void response.json({ ok: true }))
  app.get('/readyz', async (_, response) => {
    const ok = await isReady()
    response.status(ok ? 200 : 503).json({ ok })
  })
  app.use(requestLog(options))
  app.use(securityHeaders)
  app.use([...NEVER_PAGES], noStore)
  if (sessionRoutes) app.use('/session', sessionRoutes)
  app.use([...NEVER_PAGES], (_, response) => refuse(response, 404, 'NOT_FOUND'))
  if (webRoot) app.use(webClient(webRoot))
  app.use((_, response) => refuse(response, 404, 'NOT_FOUND'))
  app.use(failed(log))
  return app
}

const pathOf = (address = '') => address.split('?', 1)[0]!

/** All routes of the gateway. Anything that is not one of them is 404. */
export function makeApp(options: AppOptions): RequestListener {
  const graphql = new Map(
    options.endpoints.map(endpoint => [endpoint.contract.path as string, graphqlListener(endpoint, options)]),
  )
  const others = otherRoutes(options)
  return (request, response) => (graphql.get(pathOf(request.url)) ?? others)(request, response)
}

function noStore(_request: Request, response: Response, next: NextFunction) {
  response.set('Cache-Control', 'no-store')
  next()
}

/** Express gives errors that a client caused, such as an address that cannot be read, a status of their own. */
const isClientError = (error: unknown) => {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 500
}

const failed = (log: Logger) => (error: unknown, _request: Request, response: Response, next: NextFunction) => {
  if (response.headersSent) return next(error)
  if (isClientError(error)) return refuse(response, 400, 'BAD_REQUEST')
  log.error({ requestId: response.locals['requestId'], reason: kindOfError(error) }, 'failed')
  refuse(response, 500, 'INTERNAL_SERVER_ERROR')
}
