// Asks for an access token with the key of a program, and prints it. Needs Node and nothing else:
//   node token.mjs program.json
// The file says { "issuer", "clientId", "key" }: the address of the identity provider, the name of the program, and its private key as
// a JWK (Ed25519 or P-256). Only the program has the key; the provider knows its public half (RFC 7523, OpenID Connect Core 9).
import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'

const LIFETIME_SECONDS = 60

const { issuer, clientId, key } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const encoded = value => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A statement signed by the program that it is itself. It is good for one token: the next one needs another. */
function statement() {
  const now = Math.floor(Date.now() / 1000)
  const isEdwards = key.crv === 'Ed25519'
  const header = { alg: isEdwards ? 'EdDSA' : 'ES256', ...(key.kid && { kid: key.kid }) }
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: issuer,
    jti: randomUUID(),
    iat: now,
    exp: now + LIFETIME_SECONDS,
  }
  const text = `${encoded(header)}.${encoded(claims)}`
  const privateKey = { key: createPrivateKey({ key, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }
  return `${text}.${sign(isEdwards ? null : 'sha256', Buffer.from(text), privateKey).toString('base64url')}`
}

const configuration = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()
const response = await fetch(configuration.token_endpoint, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: statement(),
  }),
})
const answer = await response.json()
if (response.ok) process.stdout.write(`${answer.access_token}\n`)
else {
  process.stderr.write(`No token was given: ${answer.error}\n`)
  process.exitCode = 1
}
