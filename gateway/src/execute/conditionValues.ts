import type { OperationDefinitionNode } from 'graphql'
import { booleanOf, type Variables } from '../authorize/filter/condition.js'
import type { ConditionValues } from './schedule/plannedFetches.js'

/** @throws GraphQLError BAD_USER_INPUT when a variable that decides about a part of the operation is no Boolean */
export const conditionValues = (
  names: readonly string[],
  operation: OperationDefinitionNode,
  variables: Variables,
): ConditionValues => new Map(names.map(name => [name, booleanOf(name, operation, variables)]))
