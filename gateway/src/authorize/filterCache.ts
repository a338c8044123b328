import { createHash } from 'node:crypto'
import { type DocumentNode, type OperationDefinitionNode, print } from 'graphql'
import { BoundedMap } from '../boundedMap.js'
import type { AccessRules } from './accessRules.js'
import { conditionVariables, type Variables } from './condition.js'
import { type FilteredOperation, filterOperation } from './filterOperation.js'
import { hasRuledInputs, ruledTypesInVariables } from './inputType.js'
import type { Grants } from './rule.js'

export interface CachedFilter extends FilteredOperation {
  /** Names the filtered document, so that a plan is only shared between requests that may see the same. */
  readonly planKey: string
}

export interface FilterQuestion {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly operationName: string | null
  /** Names the client's document. */
  readonly documentKey: string
  readonly variables: Variables
  readonly grants: Grants
}

const MOST_ENTRIES = 2_000

/**
 * Filters each operation once per document, grants and the variable values that decide about it. One cache belongs to one
 * supergraph: a new supergraph starts with an empty one.
 */
export class FilterCache {
  readonly #filtered = new BoundedMap<string, CachedFilter>(MOST_ENTRIES)
  readonly #conditions = new WeakMap<DocumentNode, readonly string[]>()
  readonly #hasRuledInputs: boolean

  constructor(readonly rules: AccessRules) {
    this.#hasRuledInputs = hasRuledInputs(rules.schema, rules.policy)
  }

  filter(question: FilterQuestion): CachedFilter {
    const { documentKey, operationName, grants } = question
    const key = JSON.stringify([documentKey, operationName, grants.key, ...this.#circumstances(question)])
    const known = this.#filtered.get(key)
    if (known) return known
    const filtered = filterOperation({ ...question, rules: this.rules })
    const entry = { ...filtered, planKey: planKeyOf(filtered, question) }
    this.#filtered.set(key, entry)
    return entry
  }

  #circumstances({ document, operation, variables }: FilterQuestion): readonly unknown[] {
    const conditions = this.#conditionsOf(document).map(name => conditionKey(variables, name))
    if (!this.#hasRuledInputs) return conditions
    return [...conditions, ...ruledTypesInVariables(this.rules.schema, this.rules.policy, { operation, variables })]
  }

  #conditionsOf(document: DocumentNode): readonly string[] {
    const known = this.#conditions.get(document)
    if (known) return known
    const names = conditionVariables(document)
    this.#conditions.set(document, names)
    return names
  }
}

// A value that is no Boolean is never remembered: the filter refuses it.
function conditionKey(variables: Variables, name: string): boolean | string {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (typeof given === 'boolean') return given
  return given === undefined ? 'default' : 'wrong'
}

function planKeyOf({ document }: FilteredOperation, asked: FilterQuestion): string {
  if (!document || document === asked.document) return asked.documentKey
  return createHash('sha256').update('filtered\n').update(print(document)).digest('hex')
}
