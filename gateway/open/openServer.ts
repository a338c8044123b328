import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type NextFunction, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import { ownExecutor } from '../src/execute/ownExecutor.js'
import { closeServer, httpServer, listen } from '../src/http/listen.js'
import type { RequestContext } from '../src/requestContext.js'
import { OpenGateway } from './openGateway.js'
import { OpenSubgraph } from './openSubgraph.js'
import type { OpenSupergraph } from './openSupergraph.js'

/** Nobody outside this machine reaches it. */
const LOOPBACK = '127.0.0.1'
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/

export interface OpenServer {
  readonly url: string
  stop(): Promise<void>
}

export interface OpenServerOptions {
  readonly supergraph: OpenSupergraph
  readonly port: number
  readonly log: Logger
}

/** A page in a browser of this machine may have made its own name point here; it may not ask. */
function onlyForLoopback(request: Request, response: Response, next: NextFunction) {
  if (LOOPBACK_HOST.test(request.headers.host ?? '')) next()
  else response.status(403).end()
}

const apolloServer = (gateway: OpenGateway, log: Logger) =>
  new ApolloServer<RequestContext>({
    gateway,
    introspection: true,
    // Suites ask with plain GET; there is no cookie here that another site could use.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  })

function contextOf(request: Request, response: Response): RequestContext {
  const end = new AbortController()
  response.once('close', () => end.abort())
  const method = request.method === 'GET' ? 'GET' : 'POST'
  const nobody = { viewer: null, token: null, requestId: '', isRegistered: false }
  return { ...nobody, method, spend() {}, budgetLeft: () => null, signal: end.signal }
}

function appOf(server: ApolloServer<RequestContext>) {
  const app = express()
  app.disable('x-powered-by')
  app.use(onlyForLoopback)
  app.get('/health', (_, response) => void response.json({ ok: true }))
  app.use(
    '/graphql',
    express.json({ limit: '10mb' }),
    expressMiddleware(server, { context: async ({ req, res }) => contextOf(req, res) }),
  )
  return app
}

/**
 * Serves a supergraph to everybody on this machine, without any authorization.
 * @throws Error when the supergraph cannot be served or the port is in use
 */
export async function startOpenServer({ supergraph, port, log }: OpenServerOptions): Promise<OpenServer> {
  const subgraphs = new Map([...supergraph.urls].map(([name, url]) => [name, new OpenSubgraph(name, url)]))
  const sourceOf = (name: string) => subgraphs.get(name)!
  const executor = await ownExecutor({ supergraphSdl: supergraph.supergraphSdl, sourceOf, log })
  const apollo = apolloServer(new OpenGateway(executor), log)
  await apollo.start()
  const server = httpServer(appOf(apollo))
  const url = `http://${LOOPBACK}:${await listen(server, port, LOOPBACK)}`
  return {
    url,
    async stop() {
      await closeServer(server, 0)
      await apollo.stop()
      await Promise.all([...subgraphs.values()].map(subgraph => subgraph.close()))
    },
  }
}
