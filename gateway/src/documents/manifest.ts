import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { getOperationAST, parse } from 'graphql'
import { z } from 'zod'

/** The documents that are answered, by their id: `sha256:` and 64 hexadecimal digits of the exact text. */
export type Manifest = ReadonlyMap<string, RegisteredDocument>

export interface RegisteredDocument {
  readonly text: string
  /** The name of its operation, for logs and metrics; null if it has none or several. */
  readonly operationName: string | null
}

/** What logs, metrics and the audit call every operation that nobody registered: its own name may be anything, a person's as well. */
export const FREE_TEXT = 'free'

const FILE = z.record(z.string().regex(/^(sha256:)?[0-9a-f]{64}$/), z.string().min(1))
const PREFIX = 'sha256:'

const idOf = (text: string) => PREFIX + createHash('sha256').update(text).digest('hex')

function registered(id: string, text: string): readonly [string, RegisteredDocument] {
  const fullId = id.startsWith(PREFIX) ? id : PREFIX + id
  if (idOf(text) !== fullId) throw new Error('A registered document does not match its id')
  const operation = getOperationAST(parse(text, { noLocation: true }))
  return [fullId, { text, operationName: operation?.name?.value ?? null }]
}

/** @throws Error when the entries are not documents under the hash of their own text */
export function manifestFrom(entries: unknown): Manifest {
  return new Map(Object.entries(FILE.parse(entries)).map(([id, text]) => registered(id, text)))
}

/** Reads a manifest as GraphQL Code Generator writes it: an object of hash and text. Without a file nothing is registered. */
export async function readManifest(file: string | undefined): Promise<Manifest> {
  return file === undefined ? new Map() : manifestFrom(JSON.parse(await readFile(file, 'utf8')))
}
