import { createPublicKey } from 'node:crypto'
import { writeSigned } from '../../release/supergraphs.js'
import { newPrivateKey, privateKeyFrom, publicTextOf, type SupergraphUse } from '../supergraph/signature.js'
import type { SupergraphFile } from '../supergraph/supergraphFile.js'

/** A key of its own that signs what a test serves. */
export function testSigning() {
  const privateKey = privateKeyFrom(newPrivateKey())
  return {
    privateKey,
    /** As an installation's variable gives it. */
    publicText: publicTextOf(privateKey),
    file: (path: string, use: SupergraphUse = 'staff'): SupergraphFile => ({
      path,
      use,
      publicKey: createPublicKey(privateKey),
    }),
    /** Puts a text and its signature there. */
    write: (path: string, text: string, use: SupergraphUse = 'staff') =>
      writeSigned(path, Buffer.from(text), use, privateKey),
  }
}
