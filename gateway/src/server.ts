import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { issuerKeys } from './authenticate/issuerKeys.js'
import { type TokenVerifier, tokenVerifier } from './authenticate/tokenVerifier.js'
import { readManifest } from './documents/manifest.js'
import type { Environment } from './environment.js'
import { type RunningGateway, startGateway } from './gateway.js'
import { makeApp } from './http/app.js'
import { closeServer, httpServer, listen } from './http/listen.js'
import { type Metrics, makeMetrics } from './metrics/metrics.js'
import { metricsServer } from './metrics/metricsServer.js'
import { BrowserSessions } from './session/browserSessions.js'
import { IdentityProvider } from './session/identityProvider.js'
import { sessionRoutes } from './session/routes.js'
import { answers, sessionPool } from './session/sessionPool.js'
import { SessionStore } from './session/sessionStore.js'
import { watchSupergraph } from './supergraph/watchSupergraph.js'

export interface RunningServer {
  readonly port: number
  readonly metricsPort: number | null
  /** Lets running requests end, then closes everything. */
  stop(): Promise<void>
}

const DEADLINE_MILLISECONDS = 10_000

const providerOf = (environment: Environment) =>
  new IdentityProvider({
    issuer: environment.ISSUER,
    clientId: environment.CLIENT_ID,
    clientSecret: environment.CLIENT_SECRET,
    audience: environment.AUDIENCE,
    publicUrl: environment.PUBLIC_URL,
  })

function verifierOf(environment: Environment, provider: IdentityProvider): TokenVerifier {
  const { ISSUER: issuer, AUDIENCE: audience, ALGORITHMS: algorithms } = environment
  const keys = issuerKeys(environment.JWKS_URL ?? (() => provider.keysUrl()))
  return tokenVerifier({ issuer, audience, algorithms }, keys)
}

/** Everything between the supergraph file and the subgraphs, following the file as it changes. */
async function startRoad(environment: Environment, metrics: Metrics, log: Logger) {
  const { SUPERGRAPH_FILE: file, subgraphs } = environment
  const supergraphSdl = await readFile(file, 'utf8')
  const gateway = await startGateway({ supergraphSdl, subgraphs, log, onFetched: metrics.onFetched })
  const replace = (text: string) => gateway.supergraph.replace(text)
  const endWatch = watchSupergraph({ file, current: supergraphSdl, replace, log })
  return { gateway, endWatch }
}

async function appOf(environment: Environment, gateway: RunningGateway, metrics: Metrics, log: Logger) {
  const { PUBLIC_URL: publicUrl, SESSION_KEY: key, FREE_TEXT: isFreeTextAllowed, WEB_ROOT: webRoot } = environment
  const manifest = await readManifest(environment.DOCUMENTS_FILE)
  const provider = providerOf(environment)
  const verifier = verifierOf(environment, provider)
  const pool = sessionPool(environment.DATABASE_URL, log)
  const store = new SessionStore(pool, key)
  const sessions = new BrowserSessions(store, provider)
  const endpoint = {
    gateway,
    verifier,
    sessions,
    manifest,
    isFreeTextAllowed,
    publicUrl,
    deadline: DEADLINE_MILLISECONDS,
  }
  const app = makeApp({
    endpoint,
    isReady: async () => gateway.supergraph.isLoaded && (await answers(pool)),
    sessionRoutes: sessionRoutes({ store, provider, verifier, key, publicUrl, isFreeTextAllowed, log }),
    log,
    onAnswered: metrics.onAnswered,
    ...(webRoot !== undefined && { webRoot }),
  })
  return { app, pool }
}

async function startMetrics({ METRICS_PORT, METRICS_HOST }: Environment, { registry }: Metrics) {
  if (METRICS_PORT === undefined) return { port: null, server: null }
  const server: Server = metricsServer(registry)
  return { port: await listen(server, METRICS_PORT, METRICS_HOST), server }
}

/** Starts the gateway of an installation. @throws Error when something it cannot do without is missing or wrong */
export async function startServer(environment: Environment, log: Logger): Promise<RunningServer> {
  const metrics = makeMetrics()
  const { gateway, endWatch } = await startRoad(environment, metrics, log)
  const { app, pool } = await appOf(environment, gateway, metrics, log)
  const server = httpServer(app)
  const metricsEnd = await startMetrics(environment, metrics)
  const port = await listen(server, environment.PORT, environment.HOST)
  return {
    port,
    metricsPort: metricsEnd.port,
    async stop() {
      endWatch()
      await closeServer(server)
      await gateway.stop()
      await pool.end()
      if (metricsEnd.server) await closeServer(metricsEnd.server, 0)
    },
  }
}
