import { hash } from 'node:crypto'
import { isObject, type JsonObject } from '../jsonObject.js'

const VERSION = 1

/**
 * Whether a request names no other document than the text it brings. With automatic persisted queries (Apollo,
 * `extensions.persistedQuery` of version 1) clients send the SHA-256 of the text beside it, as 64 hexadecimal digits. Who reads
 * only the hash on the way would take a text under another hash for another document.
 */
export function isTextOfItsHash(text: unknown, extensions: JsonObject | null): boolean {
  const named = extensions?.['persistedQuery']
  if (named === undefined) return true
  if (!isObject(named) || named['version'] !== VERSION) return false
  return typeof text === 'string' && named['sha256Hash'] === hash('sha256', text)
}
