import { hash } from 'node:crypto'
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql'

export interface ValidDocument {
  readonly document: DocumentNode
  /** SHA-256 of the text, the same that Apollo Server gives it. */
  readonly hash: string
}

/** A text as a schema reads it; null when it does not fit. */
export function validDocument(schema: GraphQLSchema, text: string): ValidDocument | null {
  // Places in the text take more memory than all the rest of a document, and nobody is told them.
  const document = parse(text, { noLocation: true })
  return validate(schema, document).length > 0 ? null : { document, hash: hash('sha256', text) }
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
    const read = validDocument(this.schema, text)
    this.#known.set(text, read)
    return read
  }

  /** Whether it was asked for. */
  has(text: string): boolean {
    return this.#known.has(text)
  }
}
