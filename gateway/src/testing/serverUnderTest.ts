import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { pino } from 'pino'
import { DEMO_PASSWORD } from '../../local/demo/secrets.js'
import { TestBrowser } from '../../local/testing/browser.js'
import { CLIENT_ID, CLIENT_SECRET, SignIn, type TestIdentity, testIdentity, WEB } from '../../local/testing/identity.js'
import { readEnvironment } from '../environment.js'
import { startServer } from '../server.js'
import { open, seal } from '../session/cipher.js'
import type { Tokens } from '../session/sessionStore.js'
import { CASE_WORLD } from './caseWorld.js'
import { compose } from './compose.js'
import { fakeSubgraph } from './fakeSubgraph.js'
import { sessionDatabase } from './sessionDatabase.js'
import { testSigning } from './signing.js'

export const REGISTERED = 'query Cases { caseFiles(first: 10) { nodes { id name } } }'
export const REGISTERED_ID = `sha256:${createHash('sha256').update(REGISTERED).digest('hex')}`

async function installationFiles(supergraph: string) {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-gateway-'))
  const supergraphFile = join(folder, 'supergraph.graphql')
  const documentsFile = join(folder, 'documents.json')
  const trialFile = join(folder, 'trial.graphql')
  const vonaSupergraphFile = join(folder, 'vona.graphql')
  const signing = testSigning()
  await signing.write(supergraphFile, supergraph)
  await signing.write(trialFile, supergraph, 'staff on trial')
  await signing.write(vonaSupergraphFile, supergraph, 'vona')
  await writeFile(documentsFile, JSON.stringify({ [REGISTERED_ID.slice(7)]: REGISTERED }))
  return {
    signing,
    supergraphFile,
    trialFile,
    vonaSupergraphFile,
    documentsFile,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A gateway as an installation starts it: environment, PostgreSQL, identity provider, subgraphs. */
export async function serverUnderTest() {
  const identity: TestIdentity = await testIdentity()
  const database = await sessionDatabase()
  const definitions = Object.entries(CASE_WORLD)
  const subgraphs = await Promise.all(definitions.map(([, { sdl, resolvers }]) => fakeSubgraph(sdl, resolvers)))
  const { supergraph } = compose(Object.fromEntries(definitions.map(([name, { sdl }]) => [name, sdl])))
  const files = await installationFiles(supergraph)
  const key = () => randomBytes(32).toString('base64url')
  const variables: Record<string, string> = {
    NODE_ENV: 'production',
    PORT: '0',
    METRICS_PORT: '0',
    PUBLIC_URL: WEB,
    SUPERGRAPH_FILE: files.supergraphFile,
    TRIAL_SUPERGRAPH_FILE: files.trialFile,
    VONA_SUPERGRAPH_FILE: files.vonaSupergraphFile,
    DOCUMENTS_FILE: files.documentsFile,
    ISSUER: identity.issuer,
    CLIENT_ID,
    CLIENT_SECRET,
    SESSION_KEY: key(),
    SUPERGRAPH_PUBLIC_KEY: files.signing.publicText,
    DATABASE_URL: database.url,
  }
  definitions.forEach(([name], index) => {
    variables[`SUBGRAPH_URL_${name.toUpperCase()}`] = subgraphs[index]!.url
    variables[`ASSERTION_KEY_${name.toUpperCase()}`] = key()
  })
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: line => void lines.push(line) })
  const server = await startServer(readEnvironment(variables), log)
  const url = `http://127.0.0.1:${server.port}`

  return {
    url,
    server,
    identity,
    database,
    files,
    supergraph,
    subgraphs,
    log: lines,
    metricsUrl: `http://127.0.0.1:${server.metricsPort}`,
    /** Signs in as a DEMO account and answers with the browser that holds the session. */
    async signIn(name: string, browser = new TestBrowser(), path = '/session/login?returnTo=/case-files') {
      const begun = await browser.open(url + path)
      const signIn = new SignIn(identity.issuer, browser)
      signIn.page = (await browser.follow(begun, identity.issuer)).url
      const { url: back } = await signIn.send({ name, password: DEMO_PASSWORD })
      const { pathname, search } = new URL(back)
      const response = await browser.open(url + pathname + search)
      return { browser, begun, back: pathname + search, response, page: await response.text() }
    },
    /** Lets the access tokens of all sessions be about to end. */
    async makeTokensOld() {
      const key = Buffer.from(variables['SESSION_KEY']!, 'base64url')
      const pool = new Pool({ connectionString: database.url })
      const sessions = await pool.query<{ id_hash: Buffer; sealed_tokens: Buffer }>('select * from session')
      for (const { id_hash: hash, sealed_tokens: sealed } of sessions.rows) {
        const tokens = open(sealed, key, hash) as Tokens
        const old = seal({ ...tokens, accessUntil: Date.now() }, key, hash)
        await pool.query('update session set sealed_tokens = $2 where id_hash = $1', [hash, old])
      }
      await pool.end()
    },
    /** Posts JSON as a page of the client would. */
    post: (browser: TestBrowser, path: string, body: object, headers: Record<string, string> = {}) =>
      browser.open(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: WEB, 'sec-fetch-site': 'same-origin', ...headers },
        body: JSON.stringify(body),
      }),
    async stop() {
      await server.stop()
      await Promise.all(subgraphs.map(subgraph => subgraph.stop()))
      await identity.close()
      await database.drop()
      await files.remove()
    },
  }
}

export type ServerUnderTest = Awaited<ReturnType<typeof serverUnderTest>>
