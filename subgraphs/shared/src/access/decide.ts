import { missingRole, missingTask, rolesWhose, type Scope } from '@houvast/schema'
import type { GraphQLError } from 'graphql'
import { refusal } from '../errors.js'
import type { RequestContext } from '../request/context.js'
import { isOfOwnCentre } from './ownCentre.js'
import type { Rule, Way } from './rule.js'

/** What is asked for, when a rule decides. */
export interface Asked {
  readonly context: RequestContext
  readonly source: unknown
  readonly args: Readonly<Record<string, unknown>>
}

const isOpen = ({ scopes }: Way, held: readonly Scope[]) => scopes.every(scope => held.includes(scope))

/** The roles that walk some way of the rule. What the condition of a row asks besides is not looked at. */
const rolesOf = ({ ways }: Rule) => rolesWhose(held => ways.some(way => isOpen(way, held)))

/**
 * The second wall's decision on one field: null to let it through, or the refusal. A row of another centre does not exist.
 * Holding the scope but having no task on the row is FORBIDDEN; that is only ever said of a row of the own centre.
 */
export async function decide(rule: Rule, asked: Asked): Promise<GraphQLError | null> {
  const ways = rule.ways.filter(way => isOpen(way, asked.context.viewer.scopes))
  if (!isOfOwnCentre(asked.context.viewer, asked.source)) return refusal('NOT_FOUND')
  if (ways.length === 0) return refusal('UNAUTHORIZED_FIELD_OR_TYPE', missingRole(rolesOf(rule)))
  for (const way of ways) if (!way.condition || (await way.condition.holds(asked as never))) return null
  return refusal('FORBIDDEN', missingTask(ways.flatMap(({ condition }) => condition?.askWhom ?? [])))
}
