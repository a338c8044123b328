import { createHmac } from 'node:crypto'
import { CompactSign, createLocalJWKSet, type JWTPayload, SignJWT } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { AUDIENCE, claimsOf, ISSUER, type TokenOptions, testIssuer } from '../testing/issuer.js'
import { bearerToken } from './bearer.js'
import { tokenVerifier } from './tokenVerifier.js'

let issuer: Awaited<ReturnType<typeof testIssuer>>
let stranger: Awaited<ReturnType<typeof testIssuer>>
beforeAll(async () => {
  issuer = await testIssuer()
  stranger = await testIssuer()
})

const RULES = { issuer: ISSUER, audience: AUDIENCE, algorithms: ['EdDSA', 'ES256'] }
const good = claimsOf(['LEGAL_WORKER'])
const verify = (token: string) => tokenVerifier(RULES, issuer.keys).verify(token)
const without = (claim: string) => ({ ...good, [claim]: undefined })

test('a good token makes a viewer whose scopes come from the roles and from nowhere else', async () => {
  const viewer = await verify(await issuer.tokenFor({ ...good, scope: 'claim:approve', scopes: ['claim:approve'] }))
  expect(viewer).toMatchObject({ centre: 'PAGASA', roles: ['LEGAL_WORKER'] })
  expect(viewer?.scopes).toContain('residence:read')
  expect(viewer?.scopes).not.toContain('claim:approve')
})

test.each<[string, JWTPayload, TokenOptions]>([
  ['another issuer', good, { issuer: 'https://other.invalid' }],
  ['another audience', good, { audience: 'urn:other' }],
  ['an ID token', good, { typ: 'JWT' }],
  ['a token that ended', good, { expiresIn: -61 }],
  ['a token that is not valid yet', good, { notBeforeIn: 61 }],
  ['a token from the future', good, { issuedIn: 61 }],
  ['no subject', without('sub'), {}],
  ['no roles', without('roles'), {}],
  ['no class of sign-in', without('acr'), {}],
  ['no time of sign-in', without('auth_time'), {}],
  ['no centre', without('centre'), {}],
  ['an unknown centre', { ...good, centre: 'OTHER' }, {}],
  ['two centres', { ...good, centre: ['PAGASA', 'PAYOKE'] }, {}],
  ['an unknown role', { ...good, roles: ['LEGAL_WORKER', 'KING'] }, {}],
  ['an analyst with a centre', { ...good, roles: ['ANALYST'] }, {}],
])('%s makes no viewer', async (_, claims, options) => {
  expect(await verify(await issuer.tokenFor(claims, options))).toBeNull()
})

test('a minute of difference between clocks is forgiven', async () => {
  expect(await verify(await issuer.tokenFor(good, { expiresIn: -50 }))).not.toBeNull()
})

test('a token of another key is refused', async () => {
  expect(await verify(await stranger.tokenFor(good))).toBeNull()
})

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const now = () => Math.floor(Date.now() / 1000)
const payload = () => encode({ ...good, iss: ISSUER, aud: AUDIENCE, iat: now(), exp: now() + 300 })

test('a token without a signature is refused', async () => {
  expect(await verify(`${encode({ alg: 'none', typ: 'at+jwt' })}.${payload()}.`)).toBeNull()
})

test('a token signed with the public key as a secret is refused', async () => {
  const head = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'test' })}.${payload()}`
  const secret = String(issuer.jwks.keys[0]!.x)
  expect(await verify(`${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`)).toBeNull()
})

test('a token that demands what is not known here is refused', async () => {
  const head = encode({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test', crit: ['unknown'], unknown: true })
  expect(await verify(`${head}.${payload()}.${Buffer.alloc(64).toString('base64url')}`)).toBeNull()
})

test('what is signed and no token is refused', async () => {
  const header = { alg: 'EdDSA', typ: 'at+jwt', kid: 'test' }
  const signed = new CompactSign(Buffer.from('text')).setProtectedHeader(header)
  expect(await verify(await signed.sign(issuer.privateKey))).toBeNull()
})

test('a token that several keys may have signed is refused', async () => {
  const keys = createLocalJWKSet({ keys: [...issuer.jwks.keys, ...stranger.jwks.keys] })
  expect(await tokenVerifier(RULES, keys).verify(await issuer.tokenFor(good))).toBeNull()
})

test('a key that comes with the token is not believed', async () => {
  const token = await new SignJWT(good)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test', jwk: stranger.jwks.keys[0]! })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(stranger.privateKey)
  expect(await verify(token)).toBeNull()
})

test('an algorithm outside the list is refused even from the right issuer', async () => {
  const other = await testIssuer('RS256')
  expect(await tokenVerifier(RULES, other.keys).verify(await other.tokenFor(good))).toBeNull()
  const allowed = await testIssuer('ES256')
  expect(await tokenVerifier(RULES, allowed.keys).verify(await allowed.tokenFor(good))).not.toBeNull()
})

test('a verified token is taken at its word for a minute at most, and never beyond its end', async () => {
  let time = Date.now()
  let keys = issuer.keys
  const verifier = tokenVerifier(
    RULES,
    (header, token) => keys(header, token),
    () => time,
  )
  const long = await issuer.tokenFor(good)
  const short = await issuer.tokenFor(good, { expiresIn: 10 })
  expect(await verifier.verify(long)).not.toBeNull()
  expect(await verifier.verify(short)).not.toBeNull()
  keys = createLocalJWKSet({ keys: [] })
  expect(await verifier.verify(long)).not.toBeNull()
  time += 11_000
  expect(await verifier.verify(short)).toBeNull()
  time += 50_000
  expect(await verifier.verify(long)).toBeNull()
})

test.each([
  ['Bearer abc.def.ghi', 'abc.def.ghi'],
  ['bearer abc', 'abc'],
  ['Bearer abc def', null],
  ['Bearer', null],
  ['Basic abc', null],
  [`Bearer ${'a'.repeat(9_000)}`, null],
  [undefined, null],
])('the token is read from its header only in its one form: %s', (authorization, token) => {
  expect(bearerToken({ authorization })).toBe(token)
})
