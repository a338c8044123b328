import type { FetchDataKeyRenamer, FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { type DocumentNode, parse, print, stripIgnoredCharacters, visit } from 'graphql'
import type { RequiredVariants } from './requiredVariants.js'
import { type Group, groupsOf, only } from './variantGroups.js'

/** The operation of a fetch with every variant as the field that it is of, under the variant's name. */
function withArguments(document: DocumentNode, { variants }: RequiredVariants): DocumentNode {
  return visit(document, {
    Field(node) {
      const variant = variants.get(node.name.value)
      if (!variant) return undefined
      const { name } = node
      return {
        ...node,
        alias: node.alias ?? name,
        name: { ...name, value: variant.field },
        arguments: variant.arguments,
      }
    },
  })
}

type Selections = readonly QueryPlanSelectionNode[]

function without(names: ReadonlySet<string>, selections: Selections): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind === 'Field' && names.has(selection.name)) return []
    if (!selection.selections) return [selection]
    const inner = without(names, selection.selections)
    return inner.length > 0 ? [{ ...selection, selections: inner }] : []
  })
}

/** What is required for one group: nothing that only other groups need. */
function requiredBy({ needs }: Group, all: readonly Group[], selections: Selections): QueryPlanSelectionNode[] {
  const others = all.flatMap(group => [...group.needs]).filter(name => !needs.has(name))
  return without(new Set(others), selections)
}

/** Subgraphs are given a variant under the name of its field. */
function renamersOf(
  selections: Selections,
  known: RequiredVariants,
  path: readonly string[] = [],
): FetchDataKeyRenamer[] {
  return selections.flatMap(selection => {
    const part = selection.kind === 'Field' ? (selection.alias ?? selection.name) : `... on ${selection.typeCondition}`
    const inner = renamersOf(selection.selections ?? [], known, [...path, part])
    const variant = selection.kind === 'Field' ? known.variants.get(selection.name) : undefined
    return variant ? [...inner, { kind: 'KeyRenamer', path: [...path, part], renameKeyTo: variant.field }] : inner
  })
}

function fetchOf(
  fetch: FetchNode,
  document: DocumentNode,
  requires: QueryPlanSelectionNode[] | undefined,
  known: RequiredVariants,
): FetchNode {
  const { inputRewrites = [], variableUsages = [] } = fetch
  const operation = stripIgnoredCharacters(print(withArguments(document, known)))
  return {
    ...fetch,
    operation,
    variableUsages: variableUsages.filter(name => operation.includes(`$${name}`)),
    ...(requires && { requires, inputRewrites: [...renamersOf(requires, known), ...inputRewrites] }),
  }
}

/** A planned fetch as subgraphs understand it: more than one where fields of one entity require variants of one field. */
function variantFetches(fetch: FetchNode, known: RequiredVariants): readonly FetchNode[] {
  const document = parse(fetch.operation, { noLocation: true })
  const { requires } = fetch
  if (!requires) return [fetchOf(fetch, document, undefined, known)]
  const groups = groupsOf(document, known)
  return groups.map(group => fetchOf(fetch, only(group, groups, document), requiredBy(group, groups, requires), known))
}

/** The whole plan with its fetches as subgraphs understand them. */
export function variantPlan(node: PlanNode, known: RequiredVariants): PlanNode {
  if (node.kind === 'Fetch') {
    const [only, ...others] = variantFetches(node, known)
    return others.length === 0 ? only! : { kind: 'Parallel', nodes: [only!, ...others] }
  }
  if (node.kind === 'Flatten') return { ...node, node: variantPlan(node.node, known) as typeof node.node }
  if (node.kind === 'Condition') {
    const { ifClause, elseClause } = node
    return {
      ...node,
      ...(ifClause && { ifClause: variantPlan(ifClause, known) }),
      ...(elseClause && { elseClause: variantPlan(elseClause, known) }),
    }
  }
  if (node.kind === 'Defer') return node
  return { ...node, nodes: node.nodes.map(inner => variantPlan(inner, known)) }
}
