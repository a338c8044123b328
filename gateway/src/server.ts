import type { Server } from 'node:http'
import type { Logger } from 'pino'
import { issuerKeys } from './authenticate/issuerKeys.js'
import { type TokenVerifier, tokenVerifier } from './authenticate/tokenVerifier.js'
import { readManifest } from './documents/manifest.js'
import type { ContractFile, Environment } from './environment.js'
import { type RunningGateway, startGateway } from './gateway.js'
import { makeApp } from './http/app.js'
import { closeServer, httpServer, listen } from './http/listen.js'
import type { Observers } from './http/requestTrace.js'
import { Load } from './load/load.js'
import { LoopDelay } from './load/loopDelay.js'
import { watch } from './metrics/gauges.js'
import { type Metrics, makeMetrics } from './metrics/metrics.js'
import { metricsServer } from './metrics/metricsServer.js'
import { BrowserSessions } from './session/browserSessions.js'
import { IdentityProvider } from './session/identityProvider.js'
import { sessionRoutes } from './session/routes.js'
import { answers, sessionPools } from './session/sessionPools.js'
import { SessionStore } from './session/sessionStore.js'
import { readSupergraph, type SupergraphFile } from './supergraph/supergraphFile.js'
import { watchSupergraph } from './supergraph/watchSupergraph.js'
import { startTracing, type Tracing } from './tracing/startTracing.js'

export interface RunningServer {
  readonly port: number
  readonly metricsPort: number | null
  /** Lets running requests end, then closes everything. */
  stop(): Promise<void>
}

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

const composed = async ({ contract, file, trialFile }: ContractFile) => ({
  contract,
  file,
  supergraphSdl: await readSupergraph(file),
  trialFile,
  trialSdl: trialFile && (await readSupergraph(trialFile)),
})

/** Everything between the files of the contracts and the subgraphs, following each file as it changes. */
async function startRoads({ contracts: files, subgraphs }: Environment, metrics: Metrics, log: Logger) {
  const contracts = await Promise.all(files.map(composed))
  const gateway = await startGateway({ contracts, subgraphs, log, onFetched: metrics.onFetched })
  const watches = gateway.roads.flatMap(({ supergraph }, index) => {
    const { file, supergraphSdl: current, trialFile, trialSdl } = contracts[index]!
    const follow = (file: SupergraphFile, current: string, replace: (text: string) => Promise<void>) =>
      watchSupergraph({ file, current, replace, onNotTaken: () => metrics.onNotTaken(file.use), log })
    const ends = [follow(file, current, text => supergraph.replace(text))]
    if (!trialFile || trialSdl === undefined) return ends
    return [...ends, follow(trialFile, trialSdl, text => supergraph.replaceTrial(text))]
  })
  return { gateway, endWatches: () => watches.forEach(end => void end()) }
}

async function appOf(environment: Environment, gateway: RunningGateway, load: Load, observers: Observers) {
  const { log } = observers
  const { PUBLIC_URL: publicUrl, SESSION_KEY: key, FREE_TEXT: isLocalMode, WEB_ROOT: webRoot } = environment
  const manifest = await readManifest(environment.DOCUMENTS_FILE)
  const provider = providerOf(environment)
  const verifier = verifierOf(environment, provider)
  const pools = sessionPools(environment.DATABASE_URL, log)
  const store = new SessionStore(pools, key)
  const sessions = new BrowserSessions(store, provider)
  const admission = { load, verifier, sessions, manifest, isLocalMode, publicUrl }
  const app = makeApp({
    endpoints: gateway.roads.map(road => ({ ...road, ...admission })),
    isReady: async () => gateway.roads.every(({ supergraph }) => supergraph.isLoaded) && (await answers(pools)),
    sessionRoutes: sessionRoutes({ store, provider, verifier, key, publicUrl, isFreeTextAllowed: isLocalMode, log }),
    ...observers,
    ...(webRoot !== undefined && { webRoot }),
  })
  return { app, pools }
}

async function startMetrics({ METRICS_PORT, METRICS_HOST }: Environment, { registry }: Metrics) {
  if (METRICS_PORT === undefined) return { port: null, server: null }
  const server: Server = metricsServer(registry)
  return { port: await listen(server, METRICS_PORT, METRICS_HOST), server }
}

async function tracingOf({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Environment): Promise<Tracing | null> {
  return endpoint ? startTracing(endpoint) : null
}

/** Starts the gateway of an installation. @throws Error when something it cannot do without is missing or wrong */
export async function startServer(environment: Environment, log: Logger): Promise<RunningServer> {
  const metrics = makeMetrics()
  const { gateway, endWatches } = await startRoads(environment, metrics, log)
  const delay = new LoopDelay()
  const load = new Load({ delay: () => delay.milliseconds, onShed: metrics.onShed })
  watch(metrics.registry, { load, ...gateway })
  const tracing = await tracingOf(environment)
  const observers = { log, onAnswered: metrics.onAnswered, ...(tracing && { tracer: tracing.tracer }) }
  const { app, pools } = await appOf(environment, gateway, load, observers)
  const server = httpServer(app)
  const metricsEnd = await startMetrics(environment, metrics)
  const port = await listen(server, environment.PORT, environment.HOST)
  return {
    port,
    metricsPort: metricsEnd.port,
    async stop() {
      endWatches()
      delay.stop()
      await closeServer(server)
      await gateway.stop()
      await pools.end()
      await tracing?.stop()
      if (metricsEnd.server) await closeServer(metricsEnd.server, 0)
    },
  }
}
