import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql'
import type { RequiredVariants } from './requiredVariants.js'

/** What is asked of an entity in one fetch, with the variants that it requires: of each field one at most. */
export interface Group {
  readonly asked: Set<SelectionNode>
  readonly needs: Set<string>
}

const isEntities = ({ name }: FieldNode) => name.value === '_entities'

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

/** What a fetch asks of its entities, in as few groups as can each be given what they require. */
export function groupsOf(document: DocumentNode, known: RequiredVariants): readonly Group[] {
  const grouping = new Grouping(known)
  visit(document, { Field: node => void (isEntities(node) && grouping.add(node.selectionSet?.selections ?? [], '')) })
  return grouping.groups.length > 0 ? grouping.groups : [{ asked: new Set(), needs: new Set() }]
}

/** The operation with what one group asks, and nothing that this leaves without a use. */
export function only({ asked }: Group, all: readonly Group[], document: DocumentNode): DocumentNode {
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
