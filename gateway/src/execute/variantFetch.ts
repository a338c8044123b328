import type { FetchDataKeyRenamer, FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql'
import type { RequiredVariants } from './requiredVariants.js'

/** What is asked of an entity in one fetch, with the variants that it requires: of each field one at most. */
interface Group {
  readonly asked: Set<SelectionNode>
  readonly needs: Set<string>
}

const isEntities = ({ name }: FieldNode) => name.value === '_entities'

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

class Grouping {
  readonly groups: Group[] = []

  constructor(readonly known: RequiredVariants) {}

  add(selections: readonly SelectionNode[], typeName: string): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.add(selection.selectionSet.selections, selection.typeCondition?.name.value ?? typeName)
      } else if (selection.kind === Kind.FIELD) this.#place(selection, `${typeName}.${selection.name.value}`)
    }
  }

  #place(selection: FieldNode, place: string) {
    const needs = this.known.needs.get(place) ?? new Set()
    const group = this.groups.find(group => !this.#conflict(group.needs, needs)) ?? {
      asked: new Set(),
      needs: new Set(),
    }
    if (group.asked.size === 0) this.groups.push(group)
    group.asked.add(selection)
    for (const name of needs) group.needs.add(name)
  }

  #conflict(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
    const fieldOf = (name: string) => this.known.variants.get(name)!.field
    return [...some].some(name => [...others].some(other => other !== name && fieldOf(other) === fieldOf(name)))
  }
}

function groupsOf(document: DocumentNode, known: RequiredVariants): readonly Group[] {
  const grouping = new Grouping(known)
  visit(document, { Field: node => void (isEntities(node) && grouping.add(node.selectionSet?.selections ?? [], '')) })
  return grouping.groups.length > 0 ? grouping.groups : [{ asked: new Set(), needs: new Set() }]
}

/** The operation with what one group asks, and nothing that this leaves without a use. */
function only({ asked }: Group, all: readonly Group[], document: DocumentNode): DocumentNode {
  const others = new Set(all.flatMap(group => [...group.asked]).filter(selection => !asked.has(selection)))
  const left = visit(document, {
    Field: node => (others.has(node) ? null : undefined),
    InlineFragment: { leave: node => (node.selectionSet.selections.length === 0 ? null : undefined) },
  })
  const used = new Set<string>()
  visit(left, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  })
  return visit(left, { VariableDefinition: node => (used.has(node.variable.name.value) ? undefined : null) })
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
export function variantFetches(fetch: FetchNode, known: RequiredVariants): readonly FetchNode[] {
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
