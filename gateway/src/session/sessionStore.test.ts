import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { PoolClient } from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { IdentityUnavailable } from '../authenticate/identityUnavailable.js'
import { type SessionDatabase, sessionDatabase } from '../testing/sessionDatabase.js'
import { BrowserSessions } from './browserSessions.js'
import { SESSION_COOKIE } from './cookie.js'
import { IdentityProvider } from './identityProvider.js'
import { type SessionPools, sessionPools } from './sessionPools.js'
import { SessionStore, type Tokens } from './sessionStore.js'

const TOKENS: Tokens = { accessToken: 'access', refreshToken: 'refresh', idToken: 'id', accessUntil: 0 }
const RENEWED: Tokens = { ...TOKENS, accessToken: 'renewed' }

let database: SessionDatabase
let pools: SessionPools
let store: SessionStore
beforeAll(async () => {
  database = await sessionDatabase()
  pools = sessionPools(database.url, pino({ level: 'silent' }))
  store = new SessionStore(pools, randomBytes(32))
})
afterAll(async () => {
  await pools?.end()
  await database?.drop()
})
afterEach(() => database.query('delete from session'))

const breakConnections = () =>
  database.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )

test('a database that goes away while tokens are renewed fails that renewal and not the process', async () => {
  const id = await store.start(TOKENS)
  const uncaught = vi.fn()
  process.once('uncaughtException', uncaught)
  const broken = new Promise<void>((resolve, reject) => {
    uncaught.mockImplementation(reject)
    // Not `once` of node:events, which listens to errors as well.
    pools.renewing.once('connect', (client: PoolClient) => client.once('end', resolve))
  })
  const renewal = store.renew(id, async () => {
    await breakConnections()
    await broken
    return RENEWED
  })
  await expect(renewal).rejects.toThrow('not queryable')
  process.off('uncaughtException', uncaught)
  expect(uncaught).not.toHaveBeenCalled()
  expect(await store.renew(id, async () => RENEWED)).toEqual(RENEWED)
})

test('what went wrong in a renewal is what is told, also when the database is gone by then', async () => {
  const id = await store.start(TOKENS)
  const renewal = store.renew(id, async () => {
    await breakConnections()
    throw new Error('The provider does not answer')
  })
  await expect(renewal).rejects.toThrow('The provider does not answer')
})

test('however many sessions wait for the identity provider, the others are answered', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => store.start(TOKENS)))
  const provider = Promise.withResolvers<Tokens>()
  let [asking, most] = [0, 0]
  const ask = async () => {
    asking += 1
    most = Math.max(most, asking)
    return provider.promise.finally(() => (asking -= 1))
  }
  const renewals = Promise.all(ids.map(id => store.renew(id, ask)))
  await expect.poll(() => asking).toBeGreaterThanOrEqual(3)
  const uses = await Promise.allSettled(ids.map(id => store.find(id)))
  provider.resolve(RENEWED)
  expect(uses.map(({ status }) => status)).toEqual(ids.map(() => 'fulfilled'))
  expect(await renewals).toEqual(ids.map(() => RENEWED))
  expect(most).toBe(3)
})

test('a session outlives an identity provider that does not answer, and nothing of it stays locked', async () => {
  const id = await store.start(TOKENS)
  const unreachable = {
    issuer: 'http://127.0.0.1:1',
    publicUrl: 'https://houvast.invalid',
    audience: 'urn:houvast:api',
  }
  const provider = new IdentityProvider({ ...unreachable, clientId: 'web', clientSecret: 'secret' })
  const request = { headers: { cookie: `${SESSION_COOKIE}=${id}` } } as IncomingMessage
  await expect(new BrowserSessions(store, provider).tokenOf(request)).rejects.toThrow(IdentityUnavailable)
  expect(await store.find(id)).toMatchObject({ tokens: TOKENS })
  const held = () =>
    database.query(
      "select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
    )
  await expect.poll(held).toEqual([])
})
