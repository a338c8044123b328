import { ACR_PASSWORD } from '@houvast/schema'
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'

export const ISSUER = 'https://identity.invalid'
export const AUDIENCE = 'urn:houvast:api'

/** Claims of a DEMO viewer. */
export const claimsOf = (roles: readonly string[], centre: string | null = 'PAGASA'): JWTPayload => ({
  sub: `worker_${roles.join('_').toLowerCase()}`,
  roles: [...roles],
  ...(centre !== null && { centre }),
  acr: ACR_PASSWORD,
  auth_time: Math.floor(Date.now() / 1000),
  name: 'DEMO Viewer',
})

export interface TokenOptions {
  readonly issuer?: string
  readonly audience?: string
  readonly typ?: string
  /** Seconds from now. */
  readonly expiresIn?: number
  readonly issuedIn?: number
  readonly notBeforeIn?: number
}

export type TestIssuer = Awaited<ReturnType<typeof testIssuer>>

/** An issuer of access tokens, with a key of its own or with that of a running provider, in whose name it speaks then. */
export async function testIssuer(
  algorithm = 'EdDSA',
  provider?: { readonly issuer: string; readonly signingKey: JWK },
) {
  const privateKey = provider
    ? ((await importJWK(provider.signingKey, algorithm)) as CryptoKey)
    : (await generateKeyPair(algorithm, { extractable: true })).privateKey
  const { d: _private, ...publicKey } = provider?.signingKey ?? (await exportJWK(privateKey))
  const jwk = { ...publicKey, kid: 'test', alg: algorithm, use: 'sig' }
  const url = provider?.issuer ?? ISSUER
  const now = () => Math.floor(Date.now() / 1000)
  return {
    url,
    jwks: { keys: [jwk] },
    keys: createLocalJWKSet({ keys: [jwk] }),
    privateKey,
    async tokenFor(claims: JWTPayload, options: TokenOptions = {}): Promise<string> {
      const token = new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, kid: 'test', typ: options.typ ?? 'at+jwt' })
        .setIssuer(options.issuer ?? url)
        .setAudience(options.audience ?? AUDIENCE)
        .setIssuedAt(now() + (options.issuedIn ?? 0))
        .setExpirationTime(now() + (options.expiresIn ?? 300))
      if (options.notBeforeIn !== undefined) token.setNotBefore(now() + options.notBeforeIn)
      return token.sign(privateKey)
    },
  }
}
