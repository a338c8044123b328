import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { AskedField } from './askedField.js'
import { withoutConditions } from './condition.js'
import { WrittenPlace } from './writtenPlace.js'

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const

const typenameAs = (alias: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: nameNode(alias),
  name: nameNode('__typename'),
})

const selectionSet = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
})

const under = (conditions: readonly string[], selections: readonly SelectionNode[]): readonly SelectionNode[] =>
  conditions.reduceRight<readonly SelectionNode[]>(
    (inner, condition) => [
      {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(condition) },
        selectionSet: selectionSet(inner),
      },
    ],
    selections,
  )

/** Neighbours under the same type conditions share one fragment. */
function grouped(fields: readonly AskedField[]): readonly (readonly AskedField[])[] {
  const groups: AskedField[][] = []
  for (const field of fields) {
    const last = groups.at(-1)
    if (last && last[0]!.conditions.join() === field.conditions.join()) last.push(field)
    else groups.push([field])
  }
  return groups
}

function written(fields: readonly AskedField[], place: WrittenPlace, alias: string): readonly SelectionNode[] {
  return grouped(fields).flatMap(group => {
    const nodes = group.flatMap(field => fieldNode(field, place, alias) ?? [])
    return nodes.length > 0 ? under(group[0]!.conditions, nodes) : []
  })
}

const neededOf = (fields: readonly AskedField[]) => fields.filter(({ isGranted, isNeeded }) => isGranted && isNeeded)

// An object of which nothing may be shown still has to be there or be null: only its type name is fetched.
function typenameIn({ isWhole, needsTypename }: AskedField, place: WrittenPlace, isEmpty: boolean, alias: string) {
  return !isWhole && (needsTypename || isEmpty) && place.takeTypename() ? [typenameAs(alias)] : []
}

/** Null when all of it is written already. */
function fieldNode(field: AskedField, parent: WrittenPlace, alias: string): FieldNode | null {
  const { node, children, isWhole } = field
  const { place, isNew } = parent.at(field)
  const directives = withoutConditions(node.directives)
  if (!children) return isNew ? { ...node, directives } : null
  const inner = written(isWhole ? children : neededOf(children), place, alias)
  const selections = [...inner, ...typenameIn(field, place, isNew && inner.length === 0, alias)]
  return selections.length > 0 ? { ...node, directives, selectionSet: selectionSet(selections) } : null
}

function usedVariables(selections: readonly SelectionNode[]): ReadonlySet<string> {
  const names = new Set<string>()
  visit(selectionSet(selections), { Variable: ({ name }) => void names.add(name.value) })
  return names
}

/** The operation with only what is granted and needed: no refused field, no unused fragment or variable. Null if nothing is left. */
export function emit(
  operation: OperationDefinitionNode,
  fields: readonly AskedField[],
  typenameAlias: string,
): DocumentNode | null {
  const selections = written(neededOf(fields), new WrittenPlace(), typenameAlias)
  if (selections.length === 0) return null
  const used = usedVariables(selections)
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value))
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, variableDefinitions, selectionSet: selectionSet(selections) }],
  }
}
