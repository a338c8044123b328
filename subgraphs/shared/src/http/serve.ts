import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ERROR_TEXTS, type ErrorCode } from '@houvast/schema'
import express, { type ErrorRequestHandler, type Express, type Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { type Clock, systemClock } from '../model/calendar.js'
import { requestContext, type Spaces } from '../request/context.js'
import { Authenticator, type Trust } from './authenticate.js'
import { faultOf } from './fault.js'
import { ProgramShare } from './programShare.js'
import { answer, graphqlServer } from './server.js'

export interface Service {
  readonly schema: GraphQLSchema
  readonly spaces: Spaces
  readonly trust: Trust
  readonly log: Logger
  readonly clock?: Clock
}

export interface Listening {
  readonly port: number
  /** Stops taking requests, lets the running ones end, and closes. */
  stop(): Promise<void>
}

const BODY_LIMIT = '1mb'

const refuse = (response: Response, status: number, code: ErrorCode) =>
  response.status(status).json({ errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] })

/** Serves a subgraph over HTTP: `/graphql` for the gateway, `/livez` and `/readyz` for whoever keeps it running. */
export async function serve(service: Service, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = graphqlServer(service.schema)
  await server.start()
  const http = createServer(routes(service, server))
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, host, resolve))
  return {
    port: (http.address() as AddressInfo).port,
    async stop() {
      await close(http)
      await server.stop()
    },
  }
}

/** How often a server that is stopping looks for connections that have become idle, in milliseconds. */
const SWEEP = 50

// A connection that is kept alive would hold the server open after its last answer; a busy one may end first.
const close = (http: Server) =>
  new Promise<void>(resolve => {
    const sweep = setInterval(() => http.closeIdleConnections(), SWEEP)
    http.close(() => {
      clearInterval(sweep)
      resolve()
    })
  })

function routes(service: Service, server: ReturnType<typeof graphqlServer>): Express {
  const app = express().disable('x-powered-by').disable('etag')
  const authenticator = new Authenticator(service.trust)
  const programs = new ProgramShare()
  app.get('/livez', (_request, response) => void response.json({ ok: true }))
  app.get('/readyz', async (_request, response) => {
    const ok = await isReady(service.spaces)
    response.status(ok ? 200 : 503).json({ ok })
  })
  app.post('/graphql', express.raw({ type: () => true, limit: BODY_LIMIT }), async (request, response) => {
    const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const caller = await authenticator.callerOf(request.headers, body)
    if (!caller) return void refuse(response, 401, 'UNAUTHENTICATED')
    const document = parseJson(body)
    if (document === undefined) return void refuse(response, 400, 'BAD_REQUEST')
    const { viewer, assertion } = caller
    const { rid: requestId, op: operation, purpose, sys } = assertion
    const log = service.log.child({ requestId })
    const signal = untilGone(response, log)
    const facts = { viewer, requestId, operationName: operation, purpose, systemFields: new Set(sys) }
    const started = performance.now()
    const context = requestContext(facts, service.spaces, service.clock ?? systemClock, log, signal)
    const given = await programs.inTurn(viewer, async () => (signal.aborted ? null : answer(server, document, context)))
    const status = given && !signal.aborted ? given.status : CLIENT_IS_GONE
    log.info({ operation, status, ms: Math.round(performance.now() - started) }, 'answered')
    if (!given || signal.aborted) return
    response.status(status).type('application/json').set('cache-control', 'no-store').send(given.body)
  })
  app.use((_request, response) => void refuse(response, 404, 'NOT_FOUND'))
  app.use(onError(service.log))
  return app
}

const onError =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const isTooLarge = error?.type === 'entity.too.large'
    if (!isTooLarge) log.error({ err: faultOf(error) }, 'a request failed')
    refuse(response, isTooLarge ? 413 : 500, isTooLarge ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR')
  }

/** What the log says of an answer that nobody got. */
const CLIENT_IS_GONE = 499

/** A signal that says when the connection has closed before the answer was sent. */
function untilGone(response: Response, log: Logger): AbortSignal {
  const gone = new AbortController()
  const close = () => {
    if (response.writableFinished) return
    log.info('the client is gone')
    gone.abort()
  }
  if (response.closed) close()
  else response.once('close', close)
  return gone.signal
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

async function isReady(spaces: Spaces): Promise<boolean> {
  try {
    await Promise.all(Object.values(spaces).map(orm => orm.em.getConnection().execute('select 1')))
    return true
  } catch {
    return false
  }
}
