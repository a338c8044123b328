import { randomBytes } from 'node:crypto'
import type { Tracer } from '@opentelemetry/api'
import type { JWTVerifyGetKey } from 'jose'
import { pino } from 'pino'
import { NO_SESSIONS, type SessionTokens } from '../authenticate/authenticate.js'
import { tokenVerifier } from '../authenticate/tokenVerifier.js'
import type { Contract } from '../contracts/contract.js'
import { staff } from '../contracts/staff.js'
import { manifestFrom } from '../documents/manifest.js'
import { startGateway } from '../gateway.js'
import { makeApp } from '../http/app.js'
import { closeServer, httpServer, listen } from '../http/listen.js'
import { Load, type LoadOptions } from '../load/load.js'
import { watch } from '../metrics/gauges.js'
import type { Metrics } from '../metrics/metrics.js'
import type { MakeExecutor } from '../supergraph/generation.js'
import { compose } from './compose.js'
import { type FakeSubgraph, fakeSubgraph, type Resolvers } from './fakeSubgraph.js'
import { AUDIENCE, claimsOf, ISSUER, testIssuer } from './issuer.js'

export interface SubgraphDefinition {
  readonly sdl: string
  readonly resolvers: Resolvers
}

export interface GatewayUnderTestOptions {
  readonly subgraphs: Readonly<Record<string, SubgraphDefinition>>
  /** Registered documents by hash; free text is allowed when there are none. */
  readonly documents?: Readonly<Record<string, string>>
  /** All of them over the same supergraph; the staff's where nothing is said. */
  readonly contracts?: readonly [Contract, ...Contract[]]
  readonly sessions?: SessionTokens
  /** Where the keys of tokens are looked up; those of the issuer unless told otherwise. */
  readonly keys?: JWTVerifyGetKey
  /** Makes of the supergraph the one whose rules are on trial. */
  readonly trial?: (supergraphSdl: string) => string
  readonly webRoot?: string
  /** A machine with all the time it needs unless told otherwise. */
  readonly load?: LoadOptions
  /** For how long a subgraph may send nothing. */
  readonly silenceMilliseconds?: number
  /** After how long a client that does not read is cut off. */
  readonly stalledMilliseconds?: number
  readonly tracer?: Tracer
  /** Counts as it does in an installation. */
  readonly metrics?: Metrics
  /** What runs the operations; our own executor unless told otherwise. */
  readonly makeExecutor?: MakeExecutor
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: what came back is what the test looks at
  readonly body: any
}

/** A whole gateway on a free port, before real subgraphs on free ports. */
export async function gatewayUnderTest(options: GatewayUnderTestOptions) {
  const definitions = Object.entries(options.subgraphs)
  const subgraphs: Record<string, FakeSubgraph> = {}
  const keys: Record<string, Buffer> = {}
  for (const [name, { sdl, resolvers }] of definitions) {
    subgraphs[name] = await fakeSubgraph(sdl, resolvers)
    keys[name] = randomBytes(32)
  }
  const { supergraph: supergraphSdl } = compose(Object.fromEntries(definitions.map(([name, { sdl }]) => [name, sdl])))
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: line => void lines.push(line) })
  const issuer = await testIssuer()
  const { contracts = [staff], metrics, makeExecutor } = options
  const gateway = await startGateway({
    contracts: contracts.map(contract => ({ contract, supergraphSdl, trialSdl: options.trial?.(supergraphSdl) })),
    log,
    ...(metrics && { onFetched: metrics.onFetched }),
    silenceMilliseconds: options.silenceMilliseconds,
    ...(makeExecutor && { makeExecutor }),
    subgraphs: definitions.map(([name]) => ({ name, url: subgraphs[name]!.url, assertionKey: keys[name]! })),
  })
  const load = new Load(options.load ?? { delay: () => 0, ...(metrics && { onShed: metrics.onShed }) })
  if (metrics) watch(metrics.registry, { load, ...gateway })
  const admission = {
    load,
    verifier: tokenVerifier({ issuer: ISSUER, audience: AUDIENCE, algorithms: ['EdDSA'] }, options.keys ?? issuer.keys),
    sessions: options.sessions ?? NO_SESSIONS,
    manifest: manifestFrom(options.documents ?? {}),
    isLocalMode: options.documents === undefined,
    publicUrl: 'http://localhost',
  }
  const app = makeApp({
    endpoints: gateway.roads.map(road => ({ ...road, ...admission })),
    isReady: async () => gateway.roads.every(({ supergraph }) => supergraph.isLoaded),
    log,
    ...(options.tracer && { tracer: options.tracer }),
    ...(metrics && { onAnswered: metrics.onAnswered }),
    ...(options.webRoot && { webRoot: options.webRoot }),
  })
  const server = httpServer(app, options.stalledMilliseconds)
  const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`

  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(url + path, init)
    const text = await response.text()
    const isJson = text !== '' && response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined }
  }
  const tokenFor = (roles: readonly string[], centre: string | null = 'PAGASA') =>
    issuer.tokenFor(claimsOf(roles, centre))

  return {
    url,
    /** The road of the first contract. */
    gateway: gateway.roads[0]!,
    roads: gateway.roads,
    sources: gateway.sources,
    supergraphSdl,
    subgraphs,
    keys,
    issuer,
    log: lines,
    send,
    tokenFor,
    /** Asks as somebody with these roles; nobody when there are none. */
    async ask(roles: readonly string[] | null, body: object, headers: Record<string, string> = {}): Promise<Reply> {
      const authorization = roles && { authorization: `Bearer ${await tokenFor(roles)}` }
      return send(contracts[0].path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization, ...headers },
        body: JSON.stringify(body),
      })
    },
    /** Ends as an installation does: what runs is answered first. */
    drain: () => closeServer(server),
    async stop() {
      await closeServer(server, 0)
      await gateway.stop()
      await Promise.all(Object.values(subgraphs).map(subgraph => subgraph.stop()))
    },
  }
}

export type GatewayUnderTest = Awaited<ReturnType<typeof gatewayUnderTest>>
