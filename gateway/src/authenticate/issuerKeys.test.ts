import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { closeServer, listen } from '../http/listen.js'
import { AUDIENCE, claimsOf, ISSUER, type TestIssuer, testIssuer } from '../testing/issuer.js'
import { issuerKeys } from './issuerKeys.js'
import { type TokenVerifier, tokenVerifier } from './tokenVerifier.js'

const RULES = { issuer: ISSUER, audience: AUDIENCE, algorithms: ['EdDSA'] }
const COOLDOWN_MILLISECONDS = 30_000

let issuer: TestIssuer
let published: object
let fetches = 0
const server = createServer((_, response) => {
  fetches += 1
  response.setHeader('content-type', 'application/json').end(JSON.stringify(published))
})
let url: string
beforeAll(async () => {
  issuer = await testIssuer()
  url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/keys`
})
afterAll(() => closeServer(server, 0))

let verifier: TokenVerifier
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  published = issuer.jwks
  fetches = 0
  verifier = tokenVerifier(RULES, issuerKeys(url))
})
afterEach(() => void vi.useRealTimers())

// No two are the same text: what was verified once is not looked up again.
const goodToken = (index: number) => issuer.tokenFor({ ...claimsOf(['LEGAL_WORKER']), sub: `worker_${index}` })

const tokenOfKey = (kid: string, key: CryptoKey) =>
  new SignJWT(claimsOf(['DIRECTOR']))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(key)

/** Verifies many tokens of keys that nobody published, with good ones between them; half of them at once, half in turn. */
async function flood(name: string) {
  const { privateKey } = await generateKeyPair('EdDSA')
  const invented = await Promise.all(Array.from({ length: 100 }, (_, i) => tokenOfKey(`${name}-${i}`, privateKey)))
  const good = await Promise.all(Array.from({ length: 100 }, (_, i) => goodToken(i)))
  const both = invented.flatMap((token, index) => [token, good[index]!])
  const viewers = await Promise.all(both.slice(0, 100).map(token => verifier.verify(token)))
  for (const token of both.slice(100)) viewers.push(await verifier.verify(token))
  return {
    ofInvented: viewers.filter((_, index) => index % 2 === 0),
    ofGood: viewers.filter((_, index) => index % 2 === 1),
  }
}

test('tokens of invented keys make the keys be fetched again once in a while, whatever their number, and good tokens are accepted among them', async () => {
  expect(await verifier.verify(await goodToken(-1))).not.toBeNull()
  expect(fetches).toBe(1)
  for (const [round, fetched] of [
    [0, 1],
    [1, 2],
    [1, 3],
  ] as const) {
    vi.setSystemTime(Date.now() + round * (COOLDOWN_MILLISECONDS + 1))
    const { ofInvented, ofGood } = await flood(`invented-${fetched}`)
    expect(ofInvented).toEqual(Array(100).fill(null))
    expect(ofGood.map(viewer => viewer?.id)).toEqual(Array.from({ length: 100 }, (_, index) => `worker_${index}`))
    expect(fetches).toBe(fetched)
  }
})

test('a key that was published since is believed when the keys are fetched again, and not before', async () => {
  expect(await verifier.verify(await goodToken(-1))).not.toBeNull()
  const { privateKey, publicKey } = await generateKeyPair('EdDSA')
  published = {
    keys: [...issuer.jwks.keys, { ...(await exportJWK(publicKey)), kid: 'next', alg: 'EdDSA', use: 'sig' }],
  }
  const token = await tokenOfKey('next', privateKey)
  expect(await verifier.verify(token)).toBeNull()
  expect(fetches).toBe(1)
  vi.setSystemTime(Date.now() + COOLDOWN_MILLISECONDS + 1)
  expect(await verifier.verify(token)).toMatchObject({ roles: ['DIRECTOR'] })
  expect(fetches).toBe(2)
})
