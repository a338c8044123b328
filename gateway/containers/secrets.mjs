// Prints a complete .env with random secrets for docker-compose.yml. Run once, keep the result to yourself (mode 0600).
import { generateKeyPairSync, randomBytes } from 'node:crypto'

const hex = () => randomBytes(24).toString('hex')
const key = () => randomBytes(32).toString('base64url')
const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { format: 'der', type: 'pkcs8' },
  publicKeyEncoding: { format: 'der', type: 'spki' },
})
const SUBGRAPHS = ['PERSONS', 'JUSTICE', 'HOUSING', 'ACTIVITIES']
const SPACES = ['PAGASA', 'PAYOKE', 'SURYA', 'JOINT']

const lines = [
  ['PUBLIC_URL', 'http://localhost:8080'],
  ['KEYCLOAK_URL', 'http://sign-in.localhost:8081'],
  ['ISSUER', 'http://sign-in.localhost:8081/realms/houvast'],
  ['KEYCLOAK_ADMIN', 'houvast-admin'],
  ['KEYCLOAK_ADMIN_PASSWORD', hex()],
  ['POSTGRES_PASSWORD', hex()],
  ...SUBGRAPHS.flatMap(name => ['MIGRATE', ...SPACES].map(login => [`${name}_${login}_PASSWORD`, hex()])),
  ...['GATEWAY', 'KEYCLOAK'].flatMap(name => ['MIGRATE', 'APP'].map(login => [`${name}_${login}_PASSWORD`, hex()])),
  ...SUBGRAPHS.map(name => [`ASSERTION_KEY_${name}`, key()]),
  ...SPACES.slice(0, 3).map(centre => [`BENEFICIARY_KEY_${centre}`, key()]),
  ['SESSION_KEY', key()],
  ['CLIENT_SECRET', hex()],
  ['SUPERGRAPH_PRIVATE_KEY', privateKey.toString('base64url')],
  ['SUPERGRAPH_PUBLIC_KEY', publicKey.toString('base64url')],
]
process.stdout.write(`${lines.map(([name, value]) => `${name}=${value}`).join('\n')}\n`)
