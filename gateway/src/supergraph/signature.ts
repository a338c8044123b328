import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import type { Contract } from '../contracts/contract.js'

/**
 * What a supergraph may be taken for: to be served as a contract, or to put its rules on trial there. It is signed with the text, so
 * that what the staff may ask never stands where partners ask, and rules that were only to be tried never decide.
 */
export type SupergraphUse = Contract['name'] | `${Contract['name']} on trial`

/** The file that holds the signature of another: 64 bytes of Ed25519 (RFC 8032) in base64, on one line. */
export const signatureFile = (file: string) => `${file}.sig`

// No use has a line break in it, so no two pairs of use and text make the same bytes.
const signedBytes = (text: Uint8Array, use: SupergraphUse) =>
  Buffer.concat([Buffer.from(`houvast-supergraph-1\n${use}\n`), text])

/** @returns what belongs into the signature file */
export const signatureOf = (text: Uint8Array, use: SupergraphUse, privateKey: KeyObject): string =>
  `${sign(null, signedBytes(text, use), privateKey).toString('base64')}\n`

/** @param signature what stands in the signature file */
export function isSigned(text: Uint8Array, signature: string, use: SupergraphUse, publicKey: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64')
  // Node skips what is no base64; one signature is to have one spelling.
  return bytes.toString('base64') === signature.trimEnd() && verify(null, signedBytes(text, use), publicKey, bytes)
}

function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('It is no Ed25519 key')
  return key
}

/** @param text SubjectPublicKeyInfo (RFC 8410), DER, in base64url. @throws Error when it is anything else */
export const publicKeyFrom = (text: string): KeyObject =>
  ed25519(createPublicKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'spki' }))

/** @param text PKCS#8 (RFC 8410), DER, in base64url. @throws Error when it is anything else */
export const privateKeyFrom = (text: string): KeyObject =>
  ed25519(createPrivateKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'pkcs8' }))

/** A new private key, as `privateKeyFrom` reads it. */
export const newPrivateKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')

/** The public half, as `publicKeyFrom` reads it. */
export const publicTextOf = (privateKey: KeyObject): string =>
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64url')
