import { parse, visit } from 'graphql'
import type { Comparison } from './comparison.js'
import { type Difference, withoutPositions } from './differences.js'
import { hasCondition } from './places.js'

const SAID_OF_IT: readonly string[] = ['status', 'value', 'error']
const NOT_TOLD_ANY_MORE: readonly string[] = ['refusal', 'fetched']

const failuresIn = ({ compared: { theirs } }: Comparison) =>
  theirs.errors.filter(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')

/** Whether the other gateway has failed as a whole, and this is what it says of that, or what it therefore does not tell or ask. */
export function isOfFailure({ kind, theirs }: Difference, about: Comparison): boolean {
  const hasFailed = about.compared.theirs.data === null && failuresIn(about).length > 0
  return hasFailed && (SAID_OF_IT.includes(kind) || (NOT_TOLD_ANY_MORE.includes(kind) && theirs === undefined))
}

/** Whether the other gateway has failed at a place that the operation asks for more than once. */
export const hasFailedAtRepetition = (about: Comparison): boolean =>
  failuresIn(about).some(error => about.at(withoutPositions(error)).length > 1)

/** Whether a condition stands around nothing but the name of a type. */
export function hasConditionalTypeName({ compared: { query } }: Comparison): boolean {
  let isFound = false
  visit(parse(query), {
    InlineFragment(node) {
      const { selections } = node.selectionSet
      isFound ||= hasCondition(node) && selections.every(one => 'alias' in one && one.name.value === '__typename')
    },
  })
  return isFound
}
