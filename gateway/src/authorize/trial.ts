import { FREE_TEXT } from '../documents/manifest.js'
import type { ResponsePath } from './filter/askedField.js'
import type { CachedFilter, FilterCache, FilterQuestion } from './filter/filterCache.js'

/** Something that the rules on trial refuse and those in service allow. No viewer, id or value is in it. */
export interface TrialRefusal {
  /** The name of a registered document; `free` for any other, whose name a client chose. */
  readonly operation: string
  /** Written `Type.field`. */
  readonly field: string
}

export type OnTrialRefusal = (refusal: TrialRefusal) => void

/** Whether the path or one of its beginnings is among these. */
const liesIn = (known: ReadonlySet<string>, path: ResponsePath) =>
  path.some((_, index) => known.has(path.slice(0, index + 1).join('\n')))

/**
 * Tries the rules of another supergraph on what is really asked, before they take effect. It opens nothing: the rules in service
 * decide every answer as ever, and what those on trial would refuse beyond is told, once for each operation and field.
 */
export class Trial {
  readonly #told = new Set<string>()

  constructor(
    readonly filters: FilterCache,
    readonly onRefusal: OnTrialRefusal,
  ) {}

  /** @param inService what the rules in service made of the same question */
  look(question: FilterQuestion, inService: CachedFilter, isRegistered: boolean): void {
    const { refused } = this.filters.filter(question)
    const known = new Set(inService.refused.map(({ path }) => path.join('\n')))
    const operation = (isRegistered && question.operationName) || FREE_TEXT
    for (const { path, field } of refused) if (!liesIn(known, path)) this.#tell({ operation, field })
  }

  /** Forgets what was worked out for these rules. */
  clear(): void {
    this.filters.clear()
  }

  #tell(refusal: TrialRefusal) {
    const key = `${refusal.operation} ${refusal.field}`
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.onRefusal(refusal)
  }
}
