import type { KeyObject } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract } from '../src/contracts/contract.js'
import { CONTRACTS } from '../src/contracts/index.js'
import { publicTextOf, type SupergraphUse, signatureFile, signatureOf } from '../src/supergraph/signature.js'

type Files = Readonly<Record<Contract['name'], string>>

/** Where composition leaves the supergraph of each contract. @param schema the folder `schema` */
export const composedIn = (schema: string): Files => ({
  staff: join(schema, 'supergraph.graphql'),
  vona: join(schema, 'contracts/vona.supergraph.graphql'),
  analytics: join(schema, 'contracts/analytics.supergraph.graphql'),
})

/** Writes a supergraph with its signature beside it. The signature comes first: a gateway that follows them sees no unsigned file. */
export async function writeSigned(
  path: string,
  text: Uint8Array,
  use: SupergraphUse,
  privateKey: KeyObject,
): Promise<void> {
  await writeFile(`${path}.new`, text)
  await writeFile(signatureFile(path), signatureOf(text, use, privateKey))
  await rename(`${path}.new`, path)
}

export interface Release {
  readonly files: Files
  /** The folder that the gateway reads. */
  readonly into: string
  readonly privateKey: KeyObject
}

/**
 * Puts the supergraph of every contract where a gateway reads it, signed for that contract.
 * @returns the variables by which a gateway finds and believes them
 */
export async function releaseSupergraphs({ files, into, privateKey }: Release): Promise<Record<string, string>> {
  await mkdir(into, { recursive: true, mode: 0o700 })
  const variables: Record<string, string> = { SUPERGRAPH_PUBLIC_KEY: publicTextOf(privateKey) }
  for (const { name, supergraphVariable } of CONTRACTS) {
    const path = join(into, `${name}.graphql`)
    await writeSigned(path, await readFile(files[name]), name, privateKey)
    variables[supergraphVariable] = path
  }
  return variables
}
