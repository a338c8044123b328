import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isSigned, type SupergraphUse, signatureFile } from './signature.js'

/** A file of a supergraph, and what it must be signed for before it is taken. */
export interface SupergraphFile {
  readonly path: string
  readonly use: SupergraphUse
  readonly publicKey: KeyObject
}

/** What stands in a file and in that of its signature. It is read once: what is checked is what is parsed. */
export interface FoundSupergraph {
  readonly bytes: Buffer
  /** Empty where there is none. */
  readonly signature: string
}

const emptyIfAbsent = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return ''
  throw error
}

/** Reads both files and checks nothing. */
export async function findSupergraph({ path }: SupergraphFile): Promise<FoundSupergraph> {
  const bytes = await readFile(path)
  return { bytes, signature: await readFile(signatureFile(path), 'utf8').catch(emptyIfAbsent) }
}

/** The text that was found. @throws Error that says what to do when it is not signed for the use of this file */
export function signedText({ bytes, signature }: FoundSupergraph, { path, use, publicKey }: SupergraphFile): string {
  const signed = signatureFile(path)
  if (signature === '') {
    throw new Error(`${path} is not signed: put ${signed} of its release beside it, or sign it with npm run sign`)
  }
  if (!isSigned(bytes, signature, use, publicKey)) {
    throw new Error(
      `${path} is not what was signed for the use "${use}" with the key of SUPERGRAPH_PUBLIC_KEY: put it and ${signed} back ` +
        'as they were released, and find out who changed them',
    )
  }
  return bytes.toString()
}

/** @throws Error that says what to do when the file is not there or not signed for its use */
export const readSupergraph = async (file: SupergraphFile): Promise<string> =>
  signedText(await findSupergraph(file), file)
