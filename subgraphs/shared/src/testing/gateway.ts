import { randomBytes } from 'node:crypto'
import { mintAssertion, type Viewer } from '@houvast/schema'
import { generateKeyPair, SignJWT } from 'jose'
import type { Trust } from '../http/authenticate.js'

const ISSUER = 'http://issuer.test'
const AUDIENCE = 'urn:houvast:api'

/** Stands in for the identity provider and the gateway: mints what a subgraph's HTTP door asks for. */
export async function testGateway(audience: string) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA')
  const assertionKey = new Uint8Array(randomBytes(32))
  const trust: Trust = {
    audience,
    assertionKey,
    issuer: ISSUER,
    tokenAudience: AUDIENCE,
    keys: async () => publicKey,
    algorithms: ['EdDSA'],
  }
  const tokenFor = (viewer: Viewer) =>
    new SignJWT({
      centre: viewer.centre ?? undefined,
      roles: viewer.roles,
      acr: viewer.acr,
      auth_time: viewer.authTime,
      name: viewer.displayName ?? undefined,
    })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
      .setSubject(viewer.id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
  const assertionFor = (viewer: Viewer, token: string, body: string, now?: number) =>
    mintAssertion({
      audience,
      key: assertionKey,
      body,
      token,
      viewer,
      requestId: 'test',
      ...(now !== undefined && { now }),
    })
  return { trust, tokenFor, assertionFor }
}
