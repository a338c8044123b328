import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { conditionVariables, type Variables } from '../authorize/filter/condition.js'
import type { AnswerShape } from '../authorize/shape/answerShape.js'
import type { Shelf, WorkMemory } from '../memory/workMemory.js'
import type { CompiledOperation } from './compiledOperation.js'
import { conditionValues } from './conditionValues.js'
import type { ConditionValues } from './schedule/plannedFetches.js'

/** What is to be run, apart from who asks. */
export interface Question {
  /** What may be planned and fetched. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** Equal for equal documents. */
  readonly planKey: string
  /** What is refused in the answer; null when nothing is. */
  readonly hidden: AnswerShape | null
  readonly variables: Variables
}

export type Compile = (question: Question, conditions: ConditionValues) => CompiledOperation

/** Keeps operations compiled: one for each document, operation of it, set of conditions and set of refused places. */
export class CompiledOperations {
  readonly #known: Shelf<CompiledOperation>
  readonly #numbers = new WeakMap<AnswerShape, number>()
  #shapes = 0

  constructor(
    readonly compile: Compile,
    memory: WorkMemory,
  ) {
    this.#known = memory.shelf(({ bytes }) => bytes)
  }

  get(question: Question): CompiledOperation {
    const { document, operation, planKey, hidden, variables } = question
    const values = conditionValues(conditionVariables(document), operation, variables)
    const key = `${planKey}\n${operation.name?.value ?? ''}\n${[...values.values()].join()}\n${this.#numberOf(hidden)}`
    const known = this.#known.get(key)
    if (known) return known
    const compiled = this.compile(question, values)
    this.#known.set(key, compiled)
    return compiled
  }

  clear(): void {
    this.#known.clear()
  }

  // Equal shapes of one document are one object, and are forgotten together with what was compiled for them.
  #numberOf(hidden: AnswerShape | null): number {
    if (!hidden) return 0
    const known = this.#numbers.get(hidden)
    if (known !== undefined) return known
    this.#shapes += 1
    this.#numbers.set(hidden, this.#shapes)
    return this.#shapes
  }
}
