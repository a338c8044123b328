import type { CompositeType } from '@apollo/federation-internals'
import type { GraphQLSchema } from 'graphql'
import type { AnswerShape } from '../authorize/shape/answerShape.js'
import type { AnswerObject } from './answerObject.js'
import type { Sender } from './fetch/sender.js'
import { type Introspect, introspectionOf } from './introspection.js'
import type { PlannedOperation } from './plan/planning.js'
import { plannedVariable } from './plan/variablesApart.js'
import { Projector } from './projection/projector.js'
import { type CompiledFetch, compileFetches } from './schedule/compiledFetch.js'
import { type ConditionValues, plannedFetches } from './schedule/plannedFetches.js'
import { askedFields } from './systemFields.js'
import { isUnreachable, UNREACHABLE } from './unreachable.js'

/** An operation made ready for one kind of viewer: everything that is the same whenever it is asked. */
export interface CompiledOperation {
  readonly fetches: readonly CompiledFetch[]
  readonly introspect: Introspect | null
  /** Null when the root itself cannot be answered. */
  project(data: AnswerObject): AnswerObject | null
  /** Its estimated size in memory, with what it keeps of the planned operation. */
  readonly bytes: number
}

export interface CompileOptions {
  readonly planned: PlannedOperation
  /** What is refused in the answer; null when nothing is. */
  readonly hidden: AnswerShape | null
  readonly conditions: ConditionValues
  readonly senderOf: (subgraph: string) => Sender
  readonly supergraphSchema: GraphQLSchema
}

const plannedConditions = (conditions: ConditionValues): ConditionValues =>
  new Map([...conditions].map(([name, value]) => [plannedVariable(name), value]))

export function compileOperation(options: CompileOptions): CompiledOperation {
  const { planned, hidden, senderOf, supergraphSchema } = options
  const conditions = plannedConditions(options.conditions)
  const { operation, plan, bytes } = planned
  const schema = operation.schema()
  const projector = new Projector({ schema, conditions, typenameAlias: hidden?.typenameAlias ?? '__typename' })
  const type = schema.schemaDefinition.rootType(operation.rootKind) as CompositeType
  const project = projector.object({ type, selectionSets: [operation.selectionSet], shape: hidden?.shape ?? null })
  if (isUnreachable(planned, conditions)) {
    return { fetches: [UNREACHABLE], introspect: null, project: () => null, bytes }
  }
  return {
    fetches: compileFetches(plannedFetches(plan, conditions), {
      senderOf,
      schema: supergraphSchema,
      asked: askedFields(planned, conditions),
    }),
    introspect: introspectionOf(operation),
    project: data => project(data) as AnswerObject | null,
    bytes,
  }
}
