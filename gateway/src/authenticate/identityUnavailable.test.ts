import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeServer, listen } from '../http/listen.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { AUDIENCE, claimsOf, ISSUER, testIssuer } from '../testing/issuer.js'
import { IdentityUnavailable } from './identityUnavailable.js'
import { issuerKeys } from './issuerKeys.js'
import { tokenVerifier } from './tokenVerifier.js'

/** A provider whose answers nobody can use. */
const server = createServer((request, response) => {
  if (request.url === '/failing') return response.writeHead(500).end()
  return response.end(request.url === '/no-keys' ? '{"keys":1}' : '<!doctype html>')
})
let url: string
beforeAll(async () => {
  url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
})
afterAll(() => closeServer(server, 0))

const RULES = { issuer: ISSUER, audience: AUDIENCE, algorithms: ['EdDSA'] }
const UNREACHABLE = 'http://127.0.0.1:1/keys'

test.each(['/failing', '/no-keys', '/a-page'])(
  'a good token is not called wrong because the keys cannot be had: %s',
  async path => {
    const token = await (await testIssuer()).tokenFor(claimsOf(['LEGAL_WORKER']))
    await expect(tokenVerifier(RULES, issuerKeys(url + path)).verify(token)).rejects.toThrow(IdentityUnavailable)
  },
)

test('what is no token is refused, whether or not the keys can be had', async () => {
  expect(await tokenVerifier(RULES, issuerKeys(UNREACHABLE)).verify('nonsense')).toBeNull()
})

test('while the identity provider cannot be reached nobody is told to sign in again, and the log says why', async () => {
  const gateway = await gatewayUnderTest({ subgraphs: CASE_WORLD, keys: issuerKeys(UNREACHABLE) })
  const { status, headers, body } = await gateway.ask(['LEGAL_WORKER'], {
    query: '{ caseFile(id: "case_1") { code } }',
  })
  expect(status).toBe(503)
  expect(headers.get('retry-after')).toBe('5')
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })
  expect(gateway.subgraphs['persons']!.received).toEqual([])
  expect(gateway.log.join('')).toContain('"reason":"IdentityUnavailable (TypeError)"')
  await gateway.stop()
})
