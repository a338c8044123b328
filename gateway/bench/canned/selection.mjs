import { Kind } from 'graphql'

/**
 * Answers a selection set from plain objects, without a schema: a field is the property of its name, a list maps, an alias
 * renames. Enough for canned answers to any operation that any gateway prints, and the same answer for all of them.
 */
export function select(value, selectionSet, scope) {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map(item => select(item, selectionSet, scope))
  if (!selectionSet) return value
  const answer = {}
  collect(value, selectionSet, scope, answer)
  return answer
}

function collect(value, selectionSet, scope, answer) {
  for (const selection of selectionSet.selections) {
    if (!isIncluded(selection, scope.variables)) continue
    if (selection.kind === Kind.FIELD) collectField(value, selection, scope, answer)
    else collectFragment(value, selection, scope, answer)
  }
}

function collectField(value, field, scope, answer) {
  const key = field.alias?.value ?? field.name.value
  const property = value[field.name.value]
  if (property === undefined) throw new Error(`the canned answers hold no ${value.__typename}.${field.name.value}`)
  const found = typeof property === 'function' ? property(argumentsOf(field, scope.variables)) : property
  const chosen = select(found, field.selectionSet, scope)
  answer[key] = isObject(answer[key]) && isObject(chosen) ? Object.assign(answer[key], chosen) : chosen
}

function collectFragment(value, selection, scope, answer) {
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection
  const condition = fragment.typeCondition?.name.value
  if (!condition || condition === value.__typename) collect(value, fragment.selectionSet, scope, answer)
}

function isIncluded(selection, variables) {
  return (selection.directives ?? []).every(directive => {
    const condition = literalOf(directive.arguments[0].value, variables)
    return directive.name.value === 'skip' ? !condition : condition
  })
}

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value)

export const argumentsOf = (field, variables) =>
  Object.fromEntries(field.arguments.map(({ name, value }) => [name.value, literalOf(value, variables)]))

function literalOf(node, variables) {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value]
  if (node.kind === Kind.INT) return Number(node.value)
  if (node.kind === Kind.LIST) return node.values.map(item => literalOf(item, variables))
  if (node.kind === Kind.OBJECT) {
    return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, literalOf(value, variables)]))
  }
  return node.value ?? null
}
