import { ERROR_TEXTS, type RefusalReason } from '@houvast/schema'
import { type DocumentNode, GraphQLError, getOperationAST, type OperationDefinitionNode, visit } from 'graphql'
import type { AccessRules } from '../policy/accessRules.js'
import { reasonOf } from '../policy/reason.js'
import type { Grants } from '../policy/rule.js'
import type { AnswerShape } from '../shape/answerShape.js'
import { ShapeBuilder } from '../shape/shape.js'
import type { ResponsePath } from './askedField.js'
import type { Variables } from './condition.js'
import { emit } from './emit.js'
import { expand } from './expand.js'
import { fragmentsIn } from './fragmentsIn.js'

export interface FilterRequest {
  /** A document that fits the schema; validation comes first. */
  readonly document: DocumentNode
  readonly operationName?: string | null
  readonly variables?: Variables
  readonly grants: Grants
  readonly rules: AccessRules
}

export interface RefusedPlace {
  readonly path: ResponsePath
  /** What is asked for there, written `Type.field`; where several fragments ask, the first. */
  readonly field: string
  /** Null when nobody is signed in. */
  readonly reason: RefusalReason | null
}

export interface FilteredOperation {
  /** What may be planned and fetched: the client's own document if nothing is refused or left out, null if nothing is left of it. */
  readonly document: DocumentNode | null
  /** One per refused place of the answer. */
  readonly refused: readonly RefusedPlace[]
  /** How the answer looks with the refused places as nulls, by GraphQL's null rules; null when it looks as `document` asks. */
  readonly hidden: AnswerShape | null
}

/** A name for the type that no alias of the client's has taken. */
function unusedAlias(document: DocumentNode): string {
  const taken = new Set<string>()
  visit(document, { Field: ({ alias, name }) => void taken.add((alias ?? name).value) })
  let alias = 'typeOfObject'
  while (taken.has(alias)) alias += '_'
  return alias
}

function operationIn(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name ?? undefined)
  if (operation) return operation
  throw new GraphQLError(ERROR_TEXTS.OPERATION_RESOLUTION_FAILURE, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
  })
}

/**
 * Takes out of an operation everything that these grants do not allow, before it is planned: a refused field is never fetched.
 * Pure: the same arguments give the same result.
 * @throws GraphQLError OPERATION_RESOLUTION_FAILURE, or QUERY_TOO_COMPLEX for fragments that multiply beyond measure
 */
export function filterOperation(request: FilterRequest): FilteredOperation {
  const { document, grants, rules, variables = {} } = request
  const operation = operationIn(document, request.operationName)
  const root = rules.schema.getRootType(operation.operation)
  if (!root) throw new GraphQLError(ERROR_TEXTS.GRAPHQL_VALIDATION_FAILED)
  const expanded = expand({ rules, operation, fragments: fragmentsIn(document), variables, grants }, root)
  const { fields, isWhole } = expanded
  const refused = expanded.refused.map(({ path, field, rule }) => ({ path, field, reason: reasonOf(rule, grants) }))
  if (isWhole) return { document, refused, hidden: null }
  const shape = new ShapeBuilder(rules).objectShape(fields, rules.possibleTypes(root))
  const typenameAlias = unusedAlias(document)
  const filtered = emit(operation, fields, typenameAlias)
  return { document: filtered, refused, hidden: { shape, typenameAlias } }
}
