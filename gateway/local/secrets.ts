import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmod, readFile, stat } from 'node:fs/promises'
import { CENTRES, type Centre } from '@houvast/schema'
import type { JWK } from 'jose'
import { writePrivate } from './privateFile.js'
import { Sentence } from './sentence.js'
import { SUBGRAPHS, type Subgraph } from './subgraphs.js'

const SPACES = ['migrate', 'pagasa', 'payoke', 'surya', 'joint'] as const
type SubgraphPasswords = Readonly<Record<(typeof SPACES)[number], string>>
type PlainPasswords = Readonly<Record<'migrate' | 'app', string>>

/** Everything secret of one installation. Each text is 32 random bytes, base64url. */
export interface Secrets {
  readonly superuser: string
  readonly subgraphs: Readonly<Record<Subgraph, SubgraphPasswords>>
  readonly gateway: PlainPasswords
  readonly identity: PlainPasswords
  /** The key that the gateway shares with each subgraph. */
  readonly assertionKeys: Readonly<Record<Subgraph, string>>
  /** Under which a centre's beneficiaries become pseudonyms; one per centre, so that no two centres can compare. */
  readonly beneficiaryKeys: Readonly<Record<Centre, string>>
  readonly sessionKey: string
  readonly cookieKey: string
  readonly clientSecret: string
  /** Signs tokens: Ed25519, private part included. */
  readonly signingKey: JWK & { readonly kid: string }
}

const random = () => randomBytes(32).toString('base64url')

const forEach = <Key extends string, Value>(keys: readonly Key[], make: () => Value) =>
  Object.fromEntries(keys.map(key => [key, make()])) as Record<Key, Value>

const makeSigningKey = () => ({
  ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
  kid: randomBytes(8).toString('base64url'),
})

const makeSecrets = (): Secrets => ({
  superuser: random(),
  subgraphs: forEach(SUBGRAPHS, () => forEach(SPACES, random)),
  gateway: forEach(['migrate', 'app'], random),
  identity: forEach(['migrate', 'app'], random),
  assertionKeys: forEach(SUBGRAPHS, random),
  beneficiaryKeys: forEach(CENTRES, random),
  sessionKey: random(),
  cookieKey: random(),
  clientSecret: random(),
  signingKey: makeSigningKey(),
})

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * The secrets of this installation, made at the first start, in a file that only its owner can read.
 * @param database the folder of the data files that these secrets open
 * @throws one sentence when data is there whose secrets are lost: new ones would not open it
 */
export async function openSecrets(file: string, database: string): Promise<Secrets> {
  if (await exists(file)) {
    await chmod(file, 0o600)
    return JSON.parse(await readFile(file, 'utf8')) as Secrets
  }
  if (await exists(database)) {
    throw new Sentence(`The secrets of the data are missing: put ${file} back, or start over with \`npm run reset\`.`)
  }
  const secrets = makeSecrets()
  await writePrivate(file, `${JSON.stringify(secrets, null, 2)}\n`)
  return secrets
}
