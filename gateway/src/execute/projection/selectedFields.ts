import {
  type CompositeType,
  type Directive,
  type FieldSelection,
  isSubtype,
  type OperationElement,
  type Schema,
  type SelectionSet,
  Variable,
} from '@apollo/federation-internals'
import { GraphQLError } from 'graphql'
import { clientName } from '../plan/ownName.js'
import type { ConditionValues } from '../schedule/plannedFetches.js'

/** All selections of an object that have the same response key. */
export interface SelectedField {
  readonly key: string
  /** Under which it was fetched. */
  readonly fetchedKey: string
  readonly first: FieldSelection
  /** The type in whose terms the first of them is written. */
  readonly parent: CompositeType
  readonly selectionSets: readonly SelectionSet[]
}

/** An object of which it is asked what was selected. */
export interface SelectedObject {
  /** Its `__typename`, when it says one. */
  readonly typeName: string | undefined
  /** The type that it has, or is declared to have. */
  readonly type: CompositeType
}

type Condition = Directive<OperationElement, { if: boolean | Variable }>

/** Reads selections of a planned operation for one type of object and one set of conditions. */
export class SelectionReader {
  constructor(
    readonly schema: Schema,
    readonly conditions: ConditionValues,
  ) {}

  /** In the order of the answer. */
  fieldsOf(selectionSets: readonly SelectionSet[], { typeName, type }: SelectedObject): readonly SelectedField[] {
    const fields = new Map<string, SelectedField>()
    for (const selectionSet of selectionSets) this.#collect(selectionSet, typeName, type, fields)
    return [...fields.values()]
  }

  #collect(
    selectionSet: SelectionSet,
    typeName: string | undefined,
    parent: CompositeType,
    fields: Map<string, SelectedField>,
  ) {
    for (const selection of selectionSet.selections()) {
      if (!this.isIncluded(selection.element)) continue
      if (selection.kind === 'FieldSelection') this.#add(selection, parent, fields)
      else if (this.#applies(selection.element.typeCondition, typeName, parent)) {
        this.#collect(selection.selectionSet, typeName, selection.element.typeCondition ?? parent, fields)
      }
    }
  }

  #add(selection: FieldSelection, parent: CompositeType, fields: Map<string, SelectedField>) {
    const fetchedKey = selection.element.responseName()
    const key = clientName(fetchedKey)
    const same = fields.get(key)
    const own = selection.selectionSet ? [selection.selectionSet] : []
    if (same) fields.set(key, { ...same, selectionSets: [...same.selectionSets, ...own] })
    else fields.set(key, { key, fetchedKey, first: selection, parent, selectionSets: own })
  }

  #applies(condition: CompositeType | undefined, typeName: string | undefined, parent: CompositeType): boolean {
    if (!condition) return true
    const type = typeName === undefined ? parent : this.schema.type(typeName)
    return type !== undefined && isSubtype(condition, type)
  }

  /** Whether `@skip` and `@include` leave this in the answer. */
  isIncluded(element: OperationElement): boolean {
    const [skip] = element.appliedDirectivesOf(this.schema.skipDirective()) as Condition[]
    const [include] = element.appliedDirectivesOf(this.schema.includeDirective()) as Condition[]
    return !(skip && this.#valueOf(skip)) && !(include && !this.#valueOf(include))
  }

  #valueOf(directive: Condition): boolean {
    const { if: value } = directive.arguments()
    if (!(value instanceof Variable)) return value
    const given = this.conditions.get(value.name)
    if (given === undefined) throw new GraphQLError('A condition has no value')
    return given
  }
}
