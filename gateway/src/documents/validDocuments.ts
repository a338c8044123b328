import { createHash } from 'node:crypto'
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql'

export interface ValidDocument {
  readonly document: DocumentNode
  /** SHA-256 of the text, the same that Apollo Server gives it. */
  readonly hash: string
}

/**
 * Registered documents as one version of the supergraph reads them: parsed and validated once. Only texts of the manifest come
 * here, so there are never more than it has.
 */
export class ValidDocuments {
  readonly #known = new Map<string, ValidDocument | null>()

  constructor(readonly schema: GraphQLSchema) {}

  /** Null for a text that does not fit the schema; whoever asks it is told so on the long way. */
  get(text: string): ValidDocument | null {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const read = this.#read(text)
    this.#known.set(text, read)
    return read
  }

  #read(text: string): ValidDocument | null {
    const document = parse(text)
    if (validate(this.schema, document).length > 0) return null
    return { document, hash: createHash('sha256').update(text).digest('hex') }
  }
}
