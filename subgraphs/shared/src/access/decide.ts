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

const holdsScopes = (way: Way, { context }: Asked) => way.scopes.every(scope => context.viewer.scopes.includes(scope))

/**
 * The second wall's decision on one field: null to let it through, or the refusal. A row of another centre does not exist. Holding the scope but having no task on the
 * row is FORBIDDEN; that is only ever said of a row of the own centre.
 */
export async function decide(rule: Rule, asked: Asked): Promise<GraphQLError | null> {
  const ways = rule.ways.filter(way => holdsScopes(way, asked))
  if (!isOfOwnCentre(asked.context.viewer, asked.source)) return refusal('NOT_FOUND')
  if (ways.length === 0) return refusal('UNAUTHORIZED_FIELD_OR_TYPE')
  for (const way of ways) if (!way.condition || (await way.condition.holds(asked as never))) return null
  return refusal('FORBIDDEN')
}
