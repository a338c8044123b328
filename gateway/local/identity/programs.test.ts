import { randomUUID } from 'node:crypto'
import { viewerFrom } from '@houvast/schema'
import { createRemoteJWKSet, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  AUDIENCE,
  basic,
  CLIENT_ID,
  CLIENT_SECRET,
  PROGRAM_SECRET,
  type TestIdentity,
  testIdentity,
  token,
} from '../testing/identity.js'

let identity: TestIdentity

beforeAll(async () => {
  identity = await testIdentity()
}, 60_000)
afterAll(() => identity?.close())

const viewerOf = async (jwt: string) => {
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/jwks`))
  const rules = { issuer: identity.issuer, audience: AUDIENCE, typ: 'at+jwt', algorithms: ['EdDSA'] }
  return viewerFrom((await jwtVerify(jwt, keys, rules)).payload)
}

const withKey = async (key: CryptoKey) => ({
  grant_type: 'client_credentials',
  client_id: 'program-surya',
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: await new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('program-surya')
    .setSubject('program-surya')
    .setAudience(identity.issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(key),
})

const storedTokens = async () =>
  (
    await identity.database.query(
      `SELECT id FROM protocol_record WHERE model IN ('ClientCredentials', 'AccessToken', 'Grant')`,
    )
  ).rowCount

test('a program with a secret speaks for its own centre, with the rights of a program', async () => {
  const { body } = await token(identity.issuer, basic('program-payoke', PROGRAM_SECRET), {
    grant_type: 'client_credentials',
  })
  expect(await viewerOf(body.access_token)).toMatchObject({
    id: 'program-payoke',
    centre: 'PAYOKE',
    roles: ['PARTNER_PROGRAM'],
    displayName: null,
  })
})

test('a program with a key of its own does the same, and nobody here knows that key', async () => {
  const { body } = await token(identity.issuer, null, await withKey(identity.programKey))
  expect(await viewerOf(body.access_token)).toMatchObject({ centre: 'SURYA', roles: ['PARTNER_PROGRAM'] })
})

test('a signed statement is good for one token', async () => {
  const statement = await withKey(identity.programKey)
  expect((await token(identity.issuer, null, statement)).status).toBe(200)
  expect(await token(identity.issuer, null, statement)).toMatchObject({
    status: 401,
    body: { error: 'invalid_client' },
  })
})

test('a program cannot choose its centre or its roles', async () => {
  const asked = { grant_type: 'client_credentials', centre: 'PAGASA', roles: 'DIRECTOR', scope: 'openid' }
  const { body } = await token(identity.issuer, basic('program-payoke', PROGRAM_SECRET), asked)
  expect(await viewerOf(body.access_token)).toMatchObject({ centre: 'PAYOKE', roles: ['PARTNER_PROGRAM'] })
})

test.each([
  ['a wrong secret', () => basic('program-payoke', 'x'.repeat(40)), 'client_credentials', 'invalid_client'],
  ['the secret of another', () => basic('program-surya', PROGRAM_SECRET), 'client_credentials', 'invalid_client'],
  ['a code of the web client', () => basic('program-payoke', PROGRAM_SECRET), 'authorization_code', 'invalid_request'],
  ['the web client as a program', () => basic(CLIENT_ID, CLIENT_SECRET), 'client_credentials', 'invalid_request'],
])('%s is refused, and no token is made', async (_case, authorization, grant, error) => {
  const before = await storedTokens()
  const answer = await token(identity.issuer, authorization(), { grant_type: grant })
  expect(answer.body).toMatchObject({ error })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await storedTokens()).toBe(before)
})

test('a statement signed with an unknown key is refused', async () => {
  const { privateKey } = await generateKeyPair('EdDSA')
  expect((await token(identity.issuer, null, await withKey(privateKey))).body.error).toBe('invalid_client')
})
