import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import * as activities from '@houvast/activities'
import * as housing from '@houvast/housing'
import * as justice from '@houvast/justice'
import * as persons from '@houvast/persons'
import type { Viewer } from '@houvast/schema'
import { type TestDatabase, testDatabase } from '@houvast/subgraph/testing'
import { pino } from 'pino'
import { composedIn } from '../release/supergraphs.js'
import { NO_SESSIONS } from '../src/authenticate/authenticate.js'
import { tokenVerifier } from '../src/authenticate/tokenVerifier.js'
import type { Contract } from '../src/contracts/contract.js'
import { CONTRACTS } from '../src/contracts/index.js'
import { manifestFrom } from '../src/documents/manifest.js'
import { startGateway } from '../src/gateway.js'
import { makeApp } from '../src/http/app.js'
import { closeServer, httpServer, listen } from '../src/http/listen.js'
import { Load } from '../src/load/load.js'
import { AUDIENCE, type TestIssuer, testIssuer } from '../src/testing/issuer.js'
import { type DatabaseTap, databaseTap } from './databaseTap.js'
import { type SubgraphProcess, startSubgraph } from './subgraphProcess.js'
import { type Tap, tap } from './tap.js'

export const NAMES = ['persons', 'justice', 'housing', 'activities'] as const
export type Name = (typeof NAMES)[number]
const PARTS = { persons, justice, housing, activities }
const SPACES = ['PAGASA', 'PAYOKE', 'SURYA', 'JOINT'] as const

export interface Part {
  readonly database: TestDatabase
  readonly databaseTap: DatabaseTap
  readonly process: SubgraphProcess
  readonly tap: Tap
  readonly assertionKey: Buffer
}

export interface Reply {
  readonly status: number
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: what came back is what the test looks at
  readonly body: any
}

const databaseUrls = (database: TestDatabase, tapped: DatabaseTap) =>
  Object.fromEntries(SPACES.map(space => [`DATABASE_URL_${space}`, tapped.through(database.urlOf(space))]))

/** The issuer's public keys at an address, as an identity provider publishes them. */
async function publishKeys(jwks: object) {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks)),
  )
  const port = await listen(server, 0, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}/jwks`, close: () => closeServer(server, 0) }
}

async function startPart(name: Name, issuerVariables: Readonly<Record<string, string>>): Promise<Part> {
  const database = await testDatabase(name, PARTS[name].capabilities, PARTS[name].migrations)
  const tapped = await databaseTap(database.adminUrl)
  const assertionKey = randomBytes(32)
  const process = await startSubgraph(name, {
    ...databaseUrls(database, tapped),
    ...issuerVariables,
    ...Object.fromEntries(
      SPACES.slice(0, 3).map(centre => [`BENEFICIARY_KEY_${centre}`, randomBytes(32).toString('base64url')]),
    ),
    ASSERTION_KEY: assertionKey.toString('base64url'),
    LOG_LEVEL: 'info',
  })
  return { database, databaseTap: tapped, process, tap: await tap(process.port), assertionKey }
}

async function withSupergraph(contract: Contract) {
  const files = composedIn(fileURLToPath(new URL('../../schema', import.meta.url)))
  return { contract, supergraphSdl: await readFile(files[contract.name], 'utf8') }
}

/**
 * The four built subgraphs as processes with databases of their own, and the gateway before them, with the project's contracts.
 * @param given whose tokens are believed; an issuer of its own if left out
 */
export async function wholeSystem(given?: TestIssuer) {
  const issuer = given ?? (await testIssuer())
  const keys = await publishKeys(issuer.jwks)
  const variables = { ISSUER: issuer.url, AUDIENCE, JWKS_URL: keys.url }
  const started = await Promise.all(NAMES.map(async name => [name, await startPart(name, variables)] as const))
  const parts = Object.fromEntries(started) as Record<Name, Part>
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: line => void lines.push(line) })
  const subgraphs = started.map(([name, { tap, assertionKey }]) => ({ name, url: tap.url, assertionKey }))
  const gateway = await startGateway({ contracts: await Promise.all(CONTRACTS.map(withSupergraph)), log, subgraphs })
  const load = new Load({ delay: () => 0 })
  const server = httpServer(
    makeApp({
      endpoints: gateway.roads.map(road => ({
        ...road,
        load,
        verifier: tokenVerifier({ issuer: issuer.url, audience: AUDIENCE, algorithms: ['EdDSA'] }, issuer.keys),
        sessions: NO_SESSIONS,
        manifest: manifestFrom({}),
        isLocalMode: true,
        publicUrl: 'http://localhost',
      })),
      isReady: async () => gateway.roads.every(({ supergraph }) => supergraph.isLoaded),
      log,
    }),
  )
  const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`

  const tokenFor = (viewer: Viewer) =>
    issuer.tokenFor({
      sub: viewer.id,
      ...(viewer.centre && { centre: viewer.centre }),
      roles: [...viewer.roles],
      acr: viewer.acr,
      auth_time: viewer.authTime,
      ...(viewer.displayName && { name: viewer.displayName }),
    })

  const sendWith = async (token: string, path: string, text: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: text,
    })
    const answered = await response.text()
    return { status: response.status, text: answered, body: JSON.parse(answered) } satisfies Reply
  }
  const send = async (viewer: Viewer, text: string, headers: Record<string, string> = {}): Promise<Reply> =>
    sendWith(await tokenFor(viewer), '/graphql', text, headers)

  return {
    url,
    parts,
    log: lines,
    tokenFor,
    send,
    /** Posts this body to an endpoint with this access token. */
    sendWith,
    /** Asks the gateway as this viewer. */
    ask: (viewer: Viewer, query: string, variables: object = {}) => send(viewer, JSON.stringify({ query, variables })),
    /** What the subgraphs were asked while something ran. */
    async asked(work: () => Promise<unknown>): Promise<string> {
      for (const { tap } of Object.values(parts)) tap.bodies.length = 0
      await work()
      return Object.values(parts)
        .flatMap(({ tap }) => tap.bodies)
        .join('\n')
    },
    /** The statements that each subgraph sent to its database while something ran. */
    async statements(work: () => Promise<unknown>): Promise<Readonly<Record<Name, readonly string[]>>> {
      for (const { databaseTap } of Object.values(parts)) databaseTap.statements.length = 0
      await work()
      const sent = NAMES.map(name => [name, [...parts[name].databaseTap.statements]])
      return Object.fromEntries(sent) as Record<Name, readonly string[]>
    },
    async stop() {
      await closeServer(server, 0)
      await gateway.stop()
      for (const { process, tap, database, databaseTap } of Object.values(parts)) {
        await process.kill()
        await tap.close()
        await databaseTap.close()
        await database.drop()
      }
      await keys.close()
    },
  }
}

export type WholeSystem = Awaited<ReturnType<typeof wholeSystem>>
