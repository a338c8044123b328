import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeServer } from '../http/listen.js'
import { IdentityProvider, SignInOver } from './identityProvider.js'

const TOKENS = { accessToken: 'access', refreshToken: 'refresh', idToken: 'id', accessUntil: 0 }

let refusal: { readonly status: number; readonly error: string }
let issuer: string
const tell = (response: ServerResponse, status: number, body: object) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

/** A provider that hands out no token and says why. */
const server = createServer((request, response) => {
  if (request.url !== '/token') return tell(response, 200, { issuer, token_endpoint: `${issuer}/token` })
  return tell(response, refusal.status, { error: refusal.error })
})
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => closeServer(server, 0))

const refresh = () =>
  new IdentityProvider({
    issuer,
    clientId: 'web',
    clientSecret: 'secret',
    publicUrl: 'https://houvast.invalid',
    audience: 'urn:houvast:api',
  }).refresh(TOKENS)

test('a sign-in is over when the provider does not take its refresh token any more', async () => {
  refusal = { status: 400, error: 'invalid_grant' }
  await expect(refresh()).rejects.toThrow(SignInOver)
})

test.each([
  { status: 401, error: 'invalid_client' },
  { status: 400, error: 'unauthorized_client' },
  { status: 400, error: 'temporarily_unavailable' },
  { status: 429, error: 'slow_down' },
])('a sign-in is not over when the provider refuses the gateway: $error', async told => {
  refusal = told
  const refused = refresh()
  await expect(refused).rejects.toThrow()
  await expect(refused).rejects.not.toThrow(SignInOver)
})
