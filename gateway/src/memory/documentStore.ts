import type { KeyValueCache } from '@apollo/utils.keyvaluecache'
import type { DocumentNode } from 'graphql'
import { locatedDocumentBytes } from './estimates.js'
import type { WorkMemory } from './workMemory.js'

const bytesOf = ({ loc }: DocumentNode) => locatedDocumentBytes(loc?.source.body ?? '')

/** Where Apollo Server keeps the texts that it has parsed and found valid; it keeps those of different schemas apart by key. */
export function documentStore(memory: WorkMemory): KeyValueCache<DocumentNode> {
  const documents = memory.shelf(bytesOf)
  return {
    get: async key => documents.get(key),
    set: async (key, document) => documents.set(key, document),
    delete: async key => documents.delete(key),
  }
}
