import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { AnswerShape } from '../authorize/answerShape.js'
import { conditionVariables, type Variables } from '../authorize/condition.js'
import { BoundedMap } from '../boundedMap.js'
import type { CompiledOperation } from './compiledOperation.js'
import { conditionValues } from './conditionValues.js'
import type { ConditionValues } from './fetchStep.js'

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

/** Of one document: an operation of it under one set of conditions each. */
const MOST_VARIANTS = 50

interface KnownDocument {
  readonly conditions: readonly string[]
  readonly variants: BoundedMap<string, CompiledOperation>
}

/** Keeps compiled operations as long as the document or the filtered operation that they belong to is kept. */
export class CompiledOperations {
  readonly #known = new WeakMap<object, KnownDocument>()

  constructor(readonly compile: Compile) {}

  get(question: Question): CompiledOperation {
    const { conditions, variants } = this.#documentOf(question)
    const values = conditionValues(conditions, question.operation, question.variables)
    const key = `${question.operation.name?.value ?? ''} ${[...values.values()].join()}`
    const known = variants.get(key)
    if (known) return known
    const compiled = this.compile(question, values)
    variants.set(key, compiled)
    return compiled
  }

  #documentOf({ document, hidden }: Question): KnownDocument {
    const owner = hidden ?? document
    const known = this.#known.get(owner)
    if (known) return known
    const entry = {
      conditions: conditionVariables(document),
      variants: new BoundedMap<string, CompiledOperation>(MOST_VARIANTS),
    }
    this.#known.set(owner, entry)
    return entry
  }
}
