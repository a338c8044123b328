import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Variables } from '../executionRequest.js'
import { concreteTypes } from './whoMayHave.js'

/** A selection set as it is written somewhere, and which objects it is about. */
export interface Written {
  readonly selectionSet: SelectionSetNode
  readonly parent: GraphQLCompositeType
  /** Object types that can be there. */
  readonly types: readonly string[]
  /** Whether the viewer may have everything above it. */
  readonly isOpen: boolean
}

export interface WrittenField extends Omit<Written, 'selectionSet'> {
  readonly node: FieldNode
}

/** Reads selection sets: conditions applied, fragments written out, in the order of the document. */
export class Reader {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(
    readonly schema: GraphQLSchema,
    readonly variables: Variables,
    document: DocumentNode,
  ) {
    const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map(fragment => [fragment.name.value, fragment]))
  }

  /** @param typeName the type that the object has; without it, every type that it can have */
  fieldsOf(written: Written, typeName?: string): readonly WrittenField[] {
    return written.selectionSet.selections.flatMap(selection => this.#fields(selection, written, typeName))
  }

  #fields(selection: SelectionNode, written: Written, typeName: string | undefined): readonly WrittenField[] {
    if (this.#isLeftOut(selection)) return []
    const { selectionSet: _, ...place } = written
    if (selection.kind === Kind.FIELD) return [{ node: selection, ...place }]
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!
    const inner = this.#narrowed(fragment.typeCondition?.name.value, { ...place, selectionSet: fragment.selectionSet })
    const isMet = typeName === undefined ? inner.types.length > 0 : inner.types.includes(typeName)
    return isMet ? this.fieldsOf(inner, typeName) : []
  }

  #narrowed(condition: string | undefined, written: Written): Written {
    const parent = condition === undefined ? undefined : this.schema.getType(condition)
    if (!isCompositeType(parent)) return written
    const possible = concreteTypes(this.schema, parent)
    return { ...written, parent, types: written.types.filter(typeName => possible.includes(typeName)) }
  }

  #isLeftOut(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.variables)
    return skip?.['if'] === true || include?.['if'] === false
  }
}
