import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Centre } from '@houvast/schema'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { Client } from 'pg'
import { addDemoAccounts } from '../demo/accounts.js'
import { openPool } from '../identity/database.js'
import { readEnvironment } from '../identity/environment.js'
import { migrateIdentity } from '../identity/schema.js'
import { startIdentity } from '../identity/server.js'
import { freePort } from '../ports.js'
import { openPrograms, type ProgramCredentials, programFile } from '../programKeys.js'
import { TestBrowser } from './browser.js'
import { ownDatabase } from './database.js'
import { testFolder } from './folder.js'

export const AUDIENCE = 'urn:houvast:api'
export const WEB = 'http://127.0.0.1:1'
export const CLIENT_ID = 'houvast-web'
export const CLIENT_SECRET = 'a-client-secret-for-the-tests-only'

const TOKEN_EXAMPLE = fileURLToPath(new URL('../../../schema/contracts/examples/token.mjs', import.meta.url))

/** Runs the provider with the demo accounts on a database of its own. */
export async function testIdentity() {
  const { ownerUrl, loginUrl, login, drop } = await ownDatabase('identity')
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  await migrateIdentity(owner, login).finally(() => owner.end())
  const database = openPool(ownerUrl, 2)
  await addDemoAccounts(database)
  const keys = await testFolder()
  const signingKey = { ...(await edwardsKey()), kid: 'test' }
  const issuer = `http://127.0.0.1:${await freePort()}`
  const identity = await startIdentity(
    readEnvironment({
      PORT: new URL(issuer).port,
      ISSUER: issuer,
      DATABASE_URL: loginUrl,
      AUDIENCE,
      PUBLIC_URL: WEB,
      CLIENT_ID,
      CLIENT_SECRET,
      COOKIE_KEY: 'a-cookie-key-for-the-tests-only-0123',
      SIGNING_KEY: JSON.stringify(signingKey),
      PROGRAMS: JSON.stringify(await openPrograms(keys.path, issuer)),
      DEMO: '1',
      LOG_LEVEL: 'silent',
    }),
  )
  const close = async () => {
    await identity.close()
    await database.end()
    await drop()
    await keys[Symbol.asyncDispose]()
  }
  return {
    issuer,
    database,
    signingKey,
    /** What the program of a centre has, and nobody else. */
    credentialsOf: (centre: Centre) =>
      JSON.parse(readFileSync(programFile(keys.path, centre), 'utf8')) as ProgramCredentials,
    /** An access token for the program of a centre, asked for as its makers would: with the example. */
    programToken: async (centre: Centre) =>
      (await promisify(execFile)(process.execPath, [TOKEN_EXAMPLE, programFile(keys.path, centre)])).stdout.trim(),
    port: (identity.server.address() as AddressInfo).port,
    close,
  }
}

export type TestIdentity = Awaited<ReturnType<typeof testIdentity>>

async function edwardsKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  return exportJWK(privateKey)
}

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')
export const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`

/** One sign-in of the web client, from the first redirect to the tokens. */
export class SignIn {
  readonly verifier = randomBytes(32).toString('base64url')
  /** The page of the provider that is open now. */
  page = ''

  constructor(
    private readonly issuer: string,
    readonly browser = new TestBrowser(),
  ) {}

  async begin(extra: Record<string, string> = {}) {
    const url = new URL('/auth', this.issuer)
    const parameters = {
      client_id: CLIENT_ID,
      response_type: 'code',
      redirect_uri: `${WEB}/session/callback`,
      scope: 'openid profile',
      state: 'a-state',
      code_challenge: challengeOf(this.verifier),
      code_challenge_method: 'S256',
      ...extra,
    }
    url.search = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')).toString()
    return this.#at(await this.browser.follow(await this.browser.open(url), this.issuer))
  }

  async send(fields: Record<string, string>) {
    const response = await this.browser.submit(this.page, fields)
    return this.#at(await this.browser.follow(response, this.issuer))
  }

  /** The answer of the token endpoint for the code that the browser was sent back with. */
  async exchange(callback: string, verifier = this.verifier) {
    return token(this.issuer, basic(CLIENT_ID, CLIENT_SECRET), {
      grant_type: 'authorization_code',
      code: new URL(callback).searchParams.get('code') ?? '',
      redirect_uri: `${WEB}/session/callback`,
      code_verifier: verifier,
    })
  }

  #at(ended: { url: string; response: Response }) {
    this.page = ended.url
    return ended
  }
}

export interface Tokens {
  readonly access_token: string
  readonly refresh_token?: string
  readonly id_token?: string
  readonly error?: string
}

/** Asks the token endpoint. */
export async function token(issuer: string, authorization: string | null, fields: Record<string, string>) {
  const headers: Record<string, string> = authorization === null ? {} : { authorization }
  const response = await fetch(`${issuer}/token`, { method: 'POST', headers, body: new URLSearchParams(fields) })
  return { status: response.status, body: (await response.json()) as Tokens }
}
