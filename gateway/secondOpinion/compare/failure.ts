import { getOperationAST, isUnionType, Kind, parse, type SelectionNode, visit } from 'graphql'
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

/** Whether a condition stands at a fragment on a union. */
export function hasConditionAtUnion({ compared: { query, schema } }: Comparison): boolean {
  const document = parse(query)
  const typeOf = new Map<string, string>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) typeOf.set(node.name.value, node.typeCondition.name.value)
  let isFound = false
  const look = (node: SelectionNode, type: string | undefined) => {
    isFound ||= hasCondition(node) && type !== undefined && isUnionType(schema.getType(type))
  }
  visit(document, {
    InlineFragment: node => look(node, node.typeCondition?.name.value),
    FragmentSpread: node => look(node, typeOf.get(node.name.value)),
  })
  return isFound
}

const isTypeName = (node: SelectionNode) => node.kind === Kind.FIELD && node.name.value === '__typename'

/** Whether a fragment follows the name of the root type, and the other gateway has asked nothing of any subgraph. */
export function hasAskedNothingAfterTypeName({ compared: { query, theirs } }: Comparison): boolean {
  const { selections } = getOperationAST(parse(query))!.selectionSet
  const after = selections.slice(selections.findIndex(isTypeName))
  const isFollowed = selections.some(isTypeName) && after.some(({ kind }) => kind !== Kind.FIELD)
  return isFollowed && theirs.fetched.length === 0
}
