import { Kind, parse } from 'graphql'
import { root } from './dataset.mjs'
import { select } from './selection.mjs'

/** The answer to one GraphQL request body over the canned data set, as `{ data }`. Understands what any gateway prints. */
export function answerOperation({ query, variables = {}, operationName }) {
  const document = parse(query, { noLocation: true })
  const fragments = new Map()
  let operation
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    else if (!operationName || definition.name?.value === operationName) operation ??= definition
  }
  return { data: select(root, operation.selectionSet, { variables: variables ?? {}, fragments }) }
}
