import { randomUUID } from 'node:crypto'
import { CENTRES, type Centre, viewerFrom } from '@houvast/schema'
import { createRemoteJWKSet, generateKeyPair, importJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  AUDIENCE,
  basic,
  CLIENT_ID,
  CLIENT_SECRET,
  type TestIdentity,
  testIdentity,
  token,
} from '../testing/identity.js'
import { readEnvironment } from './environment.js'

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

const keyOf = async (centre: Centre) => (await importJWK(identity.credentialsOf(centre).key, 'EdDSA')) as CryptoKey
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds

/** What the program of Sürya sends, with other claims or signed with another key if told so. */
async function statement(claims: JWTPayload = {}, key?: CryptoKey): Promise<Record<string, string>> {
  const own = { iss: 'program-surya', sub: 'program-surya', aud: identity.issuer, jti: randomUUID() }
  const signed = await new SignJWT({ ...own, iat: inSeconds(0), exp: inSeconds(60), ...claims })
    .setProtectedHeader({ alg: 'EdDSA' })
    .sign(key ?? (await keyOf('SURYA')))
  return {
    grant_type: 'client_credentials',
    client_id: 'program-surya',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: signed,
  }
}

const storedTokens = async () =>
  (
    await identity.database.query(
      `SELECT id FROM protocol_record WHERE model IN ('ClientCredentials', 'AccessToken', 'Grant')`,
    )
  ).rowCount

/** Asks in vain. */
async function refused(authorization: string | null, fields: Record<string, string>, error = 'invalid_client') {
  const before = await storedTokens()
  const answer = await token(identity.issuer, authorization, fields)
  expect(answer.body).toMatchObject({ error })
  expect(answer.body.access_token).toBeUndefined()
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await storedTokens()).toBe(before)
}

test.each(CENTRES)(
  'the program of %s gets a token for its own centre with the example, with the rights of a program',
  async centre => {
    expect(await viewerOf(await identity.programToken(centre))).toMatchObject({
      id: `program-${centre.toLowerCase()}`,
      centre,
      roles: ['PARTNER_PROGRAM'],
      displayName: null,
    })
  },
)

test('a signed statement is good for one token', async () => {
  const once = await statement()
  expect((await token(identity.issuer, null, once)).status).toBe(200)
  await refused(null, once)
})

test('a program cannot choose its centre or its roles, neither in its request nor in its statement', async () => {
  const wanted = { centre: 'PAGASA', roles: ['DIRECTOR'] }
  const fields = { ...(await statement(wanted)), centre: 'PAGASA', roles: 'DIRECTOR', scope: 'openid' }
  const { body } = await token(identity.issuer, null, fields)
  expect(await viewerOf(body.access_token)).toMatchObject({ centre: 'SURYA', roles: ['PARTNER_PROGRAM'] })
})

describe('no token is made for', () => {
  test('a statement signed with an unknown key', async () => {
    await refused(null, await statement({}, (await generateKeyPair('EdDSA')).privateKey))
  })

  test('a statement signed with the key of another centre’s program', async () => {
    await refused(null, await statement({}, await keyOf('PAYOKE')))
  })

  test('one program in the name of another', async () => {
    const { client_id: _own, ...rest } = await statement({}, await keyOf('PAYOKE'))
    await refused(null, { ...rest, client_id: 'program-payoke' }, 'invalid_request')
  })

  test.each([
    ['has expired', () => ({ iat: inSeconds(-600), exp: inSeconds(-300) })],
    ['was made for another provider', () => ({ aud: 'https://elsewhere.invalid' })],
    ['has no id by which a second use would be seen', () => ({ jti: undefined })],
    ['never ends', () => ({ exp: undefined })],
    ['lasts for ten minutes', () => ({ exp: inSeconds(600) })],
    ['does not say since when it is good', () => ({ iat: undefined })],
  ])('a statement that %s', async (_fault, claims) => {
    await refused(null, await statement(claims()))
  })

  test.each([
    ['a secret in the header', (): [string, object] => [basic('program-surya', 'x'.repeat(40)), {}]],
    [
      'a secret in the form',
      (): [null, object] => [null, { client_id: 'program-surya', client_secret: 'x'.repeat(40) }],
    ],
    ['nothing but a name', (): [null, object] => [null, { client_id: 'program-surya' }]],
  ])('a program that shows %s', async (_proof, proof) => {
    const [authorization, fields] = proof()
    await refused(authorization, { grant_type: 'client_credentials', ...fields })
  })

  test('a program that asks for another kind of grant', async () => {
    await refused(null, { ...(await statement()), grant_type: 'authorization_code' }, 'invalid_request')
  })

  test('the web client as a program', async () => {
    await refused(basic(CLIENT_ID, CLIENT_SECRET), { grant_type: 'client_credentials' }, 'invalid_request')
  })
})

test('a provider that is given a private key of a program does not start', () => {
  const { clientId, key } = identity.credentialsOf('SURYA')
  const { d: _private, ...publicKey } = key
  const variables = (shown: object) => ({
    PROGRAMS: JSON.stringify([{ clientId, centre: 'SURYA', publicKey: shown }]),
  })
  expect(() => readEnvironment(variables(key))).toThrow('PROGRAMS')
  expect(() => readEnvironment(variables(publicKey))).toThrow(/^(?!.*PROGRAMS)/)
})
