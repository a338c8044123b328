import { readFile } from 'node:fs/promises'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { keysFrom, tokenVerifier } from './authenticate/tokenVerifier.js'
import { readManifest } from './documents/manifest.js'
import type { Environment } from './environment.js'
import { startGateway } from './gateway.js'
import { makeApp } from './http/app.js'
import { closeServer, httpServer, listen } from './http/listen.js'
import { makeMetrics } from './metrics/metrics.js'
import { metricsServer } from './metrics/metricsServer.js'
import { BrowserSessions } from './session/browserSessions.js'
import { IdentityProvider } from './session/identityProvider.js'
import { sessionRoutes } from './session/routes.js'
import { SessionStore } from './session/sessionStore.js'
import { watchSupergraph } from './supergraph/watchSupergraph.js'

export interface RunningServer {
  readonly port: number
  readonly metricsPort: number | null
  /** Lets running requests end, then closes everything. */
  stop(): Promise<void>
}

const DEADLINE_MILLISECONDS = 10_000

/** The keys of the issuer, whose address may have to be asked for first. */
function keysOf({ JWKS_URL }: Environment, provider: IdentityProvider): ReturnType<typeof keysFrom> {
  if (JWKS_URL !== undefined) return keysFrom(JWKS_URL)
  let keys: Promise<ReturnType<typeof keysFrom>> | undefined
  return async (header, token) => {
    keys ??= provider.keysUrl().then(keysFrom)
    const found = await keys.catch(error => {
      keys = undefined
      throw error
    })
    return found(header, token)
  }
}

function sessionPool({ DATABASE_URL }: Environment, log: Logger): Pool {
  const pool = new Pool({
    connectionString: DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 1_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'houvast-gateway',
  })
  // A connection that breaks while nobody uses it must not end the process.
  pool.on('error', () => log.warn('A database connection broke'))
  return pool
}

/** Starts the gateway of an installation. @throws Error when something it cannot do without is missing or wrong */
export async function startServer(environment: Environment, log: Logger): Promise<RunningServer> {
  const { PUBLIC_URL: publicUrl, SUPERGRAPH_FILE: file, SESSION_KEY: key } = environment
  const isFreeTextAllowed = environment.FREE_TEXT
  const metrics = makeMetrics()
  const [supergraphSdl, manifest] = await Promise.all([
    readFile(file, 'utf8'),
    readManifest(environment.DOCUMENTS_FILE),
  ])
  const provider = new IdentityProvider({
    issuer: environment.ISSUER,
    clientId: environment.CLIENT_ID,
    clientSecret: environment.CLIENT_SECRET,
    audience: environment.AUDIENCE,
    publicUrl,
  })
  const rules = { issuer: environment.ISSUER, audience: environment.AUDIENCE, algorithms: environment.ALGORITHMS }
  const verifier = tokenVerifier(rules, keysOf(environment, provider))
  const pool = sessionPool(environment, log)
  const store = new SessionStore(pool, key)
  const { subgraphs } = environment
  const gateway = await startGateway({ supergraphSdl, subgraphs, log, onFetched: metrics.onFetched })
  const endWatch = watchSupergraph({
    file,
    current: supergraphSdl,
    replace: text => gateway.supergraph.replace(text),
    log,
  })
  const app = makeApp({
    endpoint: {
      server: gateway.server,
      verifier,
      sessions: new BrowserSessions(store, provider),
      manifest,
      isFreeTextAllowed,
      publicUrl,
      deadline: DEADLINE_MILLISECONDS,
    },
    isReady: () =>
      pool.query('select from session limit 0').then(
        () => gateway.supergraph.isLoaded,
        () => false,
      ),
    sessionRoutes: sessionRoutes({ store, provider, verifier, key, publicUrl, isFreeTextAllowed, log }),
    log,
    onAnswered: metrics.onAnswered,
    ...(environment.WEB_ROOT !== undefined && { webRoot: environment.WEB_ROOT }),
  })
  const server = httpServer(app)
  const metricsListener = environment.METRICS_PORT === undefined ? null : metricsServer(metrics.registry)
  const metricsPort =
    metricsListener && (await listen(metricsListener, environment.METRICS_PORT!, environment.METRICS_HOST))
  const port = await listen(server, environment.PORT, environment.HOST)
  return {
    port,
    metricsPort,
    async stop() {
      endWatch()
      await closeServer(server)
      await gateway.stop()
      await pool.end()
      if (metricsListener) await closeServer(metricsListener, 0)
    },
  }
}
