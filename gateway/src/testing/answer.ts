import type { RefusalReason } from '@houvast/schema'
import { type ExecutionResult, execute, parse, print, validate } from 'graphql'
import { filterOperation } from '../authorize/filter/filterOperation.js'
import { AccessRules, type Telling } from '../authorize/policy/accessRules.js'
import { policyOf } from '../authorize/policy/policy.js'
import { grantsOf, NO_GRANTS } from '../authorize/policy/rule.js'
import { restored } from '../authorize/shape/restore.js'
import { compose } from './compose.js'

export interface Asked {
  /** Scopes of the viewer; null for nobody signed in. */
  readonly scopes: readonly string[] | null
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

export interface Answered {
  readonly data: unknown
  /** Paths of the refused places, written with dots. */
  readonly refused: readonly string[]
  /** Why each of them is refused, in the same order. */
  readonly reasons: readonly (RefusalReason | null)[]
  /** What was executed, in one line; null if nothing was. */
  readonly executed: string | null
  readonly errors: ExecutionResult['errors']
}

/** Asks a small world: one subgraph, its data given as a plain object. */
export function world(sdl: string, data: unknown, telling: Telling = {}) {
  const { schema, supergraph } = compose({ world: sdl })
  const rules = new AccessRules(schema, policyOf(parse(supergraph)), telling)
  return (text: string, asked: Asked): Answered => {
    const document = parse(text)
    const invalid = validate(schema, document)
    if (invalid.length > 0) throw new Error(invalid.map(({ message }) => message).join('\n'))
    const grants = asked.scopes ? grantsOf({ scopes: asked.scopes }) : NO_GRANTS
    const { variables, operationName } = asked
    const filtered = filterOperation({ document, grants, rules, variables, operationName })
    const result = (
      filtered.document
        ? execute({
            schema,
            document: filtered.document,
            rootValue: data,
            variableValues: variables,
            operationName,
          })
        : { data: {} }
    ) as ExecutionResult
    return {
      data: restored(result.data as Record<string, unknown>, filtered.hidden),
      refused: filtered.refused.map(({ path }) => path.join('.')),
      reasons: filtered.refused.map(({ reason }) => reason),
      executed: filtered.document && print(filtered.document).replace(/\s+/g, ' '),
      errors: result.errors,
    }
  }
}
