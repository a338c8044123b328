import { setImmediate as nextTurn } from 'node:timers/promises'
import { getOperationAST } from 'graphql'
import type { AskedBefore } from '../authorize/filter/filterCache.js'
import { validDocument } from '../documents/validDocuments.js'
import type { Generation } from './generation.js'

export interface WarmUpLimits {
  /** How many pairs of a document and grants, the most used first. */
  readonly most: number
  /** How long a new supergraph may be kept waiting. */
  readonly milliseconds: number
}

const LIMITS: WarmUpLimits = { most: 500, milliseconds: 5_000 }

function prepare(next: Generation, asked: AskedBefore, isRegistered: boolean): void {
  const { source, operationName, grants, variables } = asked
  const read = isRegistered ? next.documents.get(source) : validDocument(next.executor.schema, source)
  const operation = read && getOperationAST(read.document, operationName)
  if (!operation) return
  const { document, hash: documentKey } = read
  next.prepare({ source, document, operation, operationName, documentKey, variables, grants })
}

/**
 * Works out for a new supergraph what was asked most of the old one. Requests go on meanwhile: each waits for one plan at most. A
 * document that no longer fits is left out; whoever asks it is told so then.
 */
export async function warmUp(next: Generation, previous: Generation, limits = LIMITS): Promise<void> {
  const end = performance.now() + limits.milliseconds
  for (const asked of previous.popular(limits.most)) {
    await nextTurn()
    if (performance.now() >= end) return
    try {
      prepare(next, asked, previous.documents.has(asked.source))
    } catch {
      // What cannot be planned any more is refused when it is asked.
    }
  }
}
