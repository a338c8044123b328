import { hash } from 'node:crypto'
import { type DocumentNode, type OperationDefinitionNode, print } from 'graphql'
import { documentBytes, shapeBytes } from '../../memory/estimates.js'
import { type Shelf, WorkMemory } from '../../memory/workMemory.js'
import type { AccessRules } from '../policy/accessRules.js'
import type { Grants } from '../policy/rule.js'
import { conditionVariables, type Variables } from './condition.js'
import { type FilteredOperation, filterOperation } from './filterOperation.js'
import { hasRuledInputs, ruledTypesInVariables } from './inputType.js'

export interface CachedFilter extends FilteredOperation {
  /** Names the filtered document, so that a plan is only shared between requests that may see the same. */
  readonly planKey: string
}

export interface FilterQuestion {
  /** The text of `document`. */
  readonly source: string
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly operationName: string | null
  /** Names the client's document. */
  readonly documentKey: string
  readonly variables: Variables
  readonly grants: Grants
}

/** What was asked before, without anything that says who asked: only the values of conditions are left of the variables. */
export type AskedBefore = Pick<FilterQuestion, 'source' | 'operationName' | 'grants' | 'variables'>

interface Decision {
  /** Names the outcome: different grants often come to the same one. */
  readonly outcome: string
  readonly asked: AskedBefore
  uses: number
}

const DECISION_BYTES = 400
const decisionBytes = ({ asked }: Decision) => DECISION_BYTES + asked.source.length

const outcomeBytes = ({ document, hidden, refused }: CachedFilter) =>
  (document ? documentBytes(print(document)) : 0) + (hidden ? shapeBytes(hidden.shape) : 0) + refused.length * 200

/**
 * Filters each operation once per document, grants and the variable values that decide about it, and keeps equal outcomes of a
 * document once. One cache belongs to one supergraph: a new supergraph starts with an empty one.
 */
export class FilterCache {
  readonly #decisions: Shelf<Decision>
  readonly #outcomes: Shelf<CachedFilter>
  readonly #hasRuledInputs: boolean

  constructor(
    readonly rules: AccessRules,
    memory = new WorkMemory(),
  ) {
    this.#decisions = memory.shelf(decisionBytes)
    this.#outcomes = memory.shelf(outcomeBytes)
    this.#hasRuledInputs = hasRuledInputs(rules.schema, rules.policy)
  }

  filter(question: FilterQuestion): CachedFilter {
    const key = this.#keyOf(question)
    const decision = this.#decisions.get(key)
    const outcome = decision && this.#outcomes.get(decision.outcome)
    if (!outcome) return this.#decide(key, question)
    decision.uses += 1
    return outcome
  }

  /** What was asked most, the most used first. */
  popular(most: number): readonly AskedBefore[] {
    const decisions = [...this.#decisions.values()].sort((one, other) => other.uses - one.uses)
    return decisions.slice(0, most).map(({ asked }) => asked)
  }

  clear(): void {
    this.#decisions.clear()
    this.#outcomes.clear()
  }

  #decide(key: string, question: FilterQuestion): CachedFilter {
    const filtered = filterOperation({ ...question, rules: this.rules })
    const planKey = planKeyOf(filtered, question)
    const name = outcomeKeyOf(filtered, planKey, question)
    const outcome = this.#outcomes.get(name) ?? { ...filtered, planKey }
    this.#outcomes.set(name, outcome)
    this.#decisions.set(key, { outcome: name, asked: askedBefore(question), uses: 1 })
    return outcome
  }

  #keyOf(question: FilterQuestion): string {
    const { documentKey, operationName, grants, operation, variables } = question
    const key = `${documentKey}\n${operationName ?? ''}\n${grants.key}\n${conditionsKey(question)}`
    if (!this.#hasRuledInputs) return key
    const { schema, policy } = this.rules
    return `${key}\n${JSON.stringify(ruledTypesInVariables(schema, policy, { operation, variables }))}`
  }
}

const conditionsKey = ({ document, variables }: FilterQuestion) =>
  conditionVariables(document)
    .map(name => conditionKey(variables, name))
    .join()

// A value that is no Boolean is never remembered: the filter refuses it.
function conditionKey(variables: Variables, name: string): boolean | string {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (typeof given === 'boolean') return given
  return given === undefined ? 'default' : 'wrong'
}

function askedBefore({ source, document, operationName, grants, variables }: FilterQuestion): AskedBefore {
  const conditions = conditionVariables(document).filter(name => Object.hasOwn(variables, name))
  return {
    source,
    operationName,
    grants,
    variables: Object.fromEntries(conditions.map(name => [name, variables[name]])),
  }
}

function planKeyOf({ document }: FilteredOperation, asked: FilterQuestion): string {
  if (!document || document === asked.document) return asked.documentKey
  return hash('sha256', `filtered\n${print(document)}`)
}

// Under the same conditions, what is left of a document and what is refused in it leave only one way for the answer to look.
function outcomeKeyOf({ refused }: FilteredOperation, planKey: string, asked: FilterQuestion): string {
  const { documentKey, operationName } = asked
  const parts = [documentKey, operationName, conditionsKey(asked), planKey, refused]
  return hash('sha256', JSON.stringify(parts), 'base64url')
}
