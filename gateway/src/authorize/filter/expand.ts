import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { fixedError } from '../../answer/fixedError.js'
import { allOf, type Rule } from '../policy/rule.js'
import type { AskedField, ResponsePath } from './askedField.js'
import { isIncluded } from './condition.js'
import { fieldDefinition } from './fieldDefinition.js'
import { type Expansion, mayHave, type Place, ruleAt } from './mayHave.js'

/** A place that is refused, and the rule that is not met there; null where there is none. */
interface Unmet {
  readonly path: ResponsePath
  /** Written `Type.field`. */
  readonly field: string
  readonly rule: Rule | null
}

export interface Expanded {
  readonly fields: readonly AskedField[]
  readonly refused: readonly Unmet[]
  /** Nothing is refused, left out by a condition, or asked of a type that cannot be there. */
  readonly isWhole: boolean
}

/** A document of fragments that spread fragments can be written out to any size. */
const MOST_FIELDS = 10_000

const intersection = (one: ReadonlySet<string>, other: ReadonlySet<string>) => {
  const shared = [...one].filter(name => other.has(name))
  return shared.length === one.size ? one : new Set(shared)
}

const listDepth = (type: GraphQLOutputType): number => {
  if (isNonNullType(type)) return listDepth(type.ofType)
  return isListType(type) ? 1 + listDepth(type.ofType) : 0
}

/** Writes an operation out place by place and decides for each whether the viewer may have it. */
class Expander {
  readonly refused = new Map<string, Unmet>()
  readonly #fields: AskedField[] = []
  readonly #broken = new Set<string>()
  #isComplete = true

  constructor(readonly expansion: Expansion) {}

  selections(selectionSet: SelectionSetNode, place: Place): AskedField[] {
    const { operation, variables } = this.expansion
    const included = selectionSet.selections.filter(selection => isIncluded(selection, operation, variables))
    if (included.length < selectionSet.selections.length) this.#isComplete = false
    return included.flatMap(selection => this.#selection(selection, place))
  }

  #selection(selection: SelectionNode, place: Place): AskedField[] {
    if (selection.kind === Kind.FIELD) return [this.#field(selection, place)]
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return this.#fragment(selection.typeCondition?.name.value, selection.selectionSet, place)
    }
    const fragment = this.expansion.fragments.get(selection.name.value)
    return fragment ? this.#fragment(fragment.typeCondition.name.value, fragment.selectionSet, place) : []
  }

  #fragment(condition: string | undefined, selectionSet: SelectionSetNode, place: Place): AskedField[] {
    if (!condition || condition === place.parent.name) return this.selections(selectionSet, place)
    const parent = this.expansion.rules.schema.getType(condition)
    if (!isCompositeType(parent)) return []
    const types = intersection(place.types, this.expansion.rules.possibleTypes(parent))
    if (types.size === 0) return this.#nothing()
    return this.selections(selectionSet, { ...place, parent, types, conditions: [...place.conditions, condition] })
  }

  // A plan would ask subgraphs for what can never be there, and nobody decided about it.
  #nothing(): AskedField[] {
    this.#isComplete = false
    return []
  }

  #field(node: FieldNode, place: Place): AskedField {
    if (this.#fields.length >= MOST_FIELDS) {
      throw fixedError('QUERY_TOO_COMPLEX', { status: 400 })
    }
    const responseKey = node.alias?.value ?? node.name.value
    const path = [...place.path, responseKey]
    const definition = fieldDefinition(place.parent, node.name.value)
    const rule = ruleAt(node, definition, place, this.expansion)
    const isAllowed = mayHave(node, rule, this.expansion.grants)
    if (!isAllowed && place.isGranted) this.#refuse(path, `${place.parent.name}.${node.name.value}`, rule)
    const isGranted = isAllowed && place.isGranted
    const children = (definition && this.#children(node, definition, path, isGranted)) ?? null
    const isWhole = isGranted && (!children || (children.length > 0 && children.every(child => child.isWhole)))
    const { types, conditions } = place
    const id = this.#fields.length
    const field = { id, responseKey, place: path.join('\n'), node, types, conditions, isGranted, isWhole, children }
    return this.#note({ ...field, isNeeded: false, needsTypename: false })
  }

  // One place can be asked for by several fragments; whoever is to have it needs what all of them need.
  #refuse(path: ResponsePath, field: string, rule: Rule | null) {
    const place = path.join('\n')
    const earlier = this.refused.get(place)
    const whole = !earlier ? rule : earlier.rule && rule && allOf([earlier.rule, rule])
    this.refused.set(place, { path, field: earlier?.field ?? field, rule: whole })
  }

  #note(field: AskedField): AskedField {
    this.#fields.push(field)
    if (!field.isWhole) this.#broken.add(field.place)
    return field
  }

  get isWhole(): boolean {
    return this.#isComplete && this.refused.size === 0
  }

  /** What is merged with something that is not whole is not whole either. */
  settle(): void {
    for (const field of this.#fields) field.isWhole = !this.#broken.has(field.place)
  }

  #children(node: FieldNode, definition: GraphQLField<unknown, unknown>, path: ResponsePath, isGranted: boolean) {
    const parent = getNamedType(definition.type)
    if (!node.selectionSet || !isCompositeType(parent)) return null
    const types = this.expansion.rules.possibleTypes(parent)
    const elements = Array<string>(listDepth(definition.type)).fill('@')
    return this.selections(node.selectionSet, {
      parent,
      types,
      conditions: [],
      path: [...path, ...elements],
      isGranted,
    })
  }
}

export function expand(expansion: Expansion, root: GraphQLCompositeType): Expanded {
  const expander = new Expander(expansion)
  const types = expansion.rules.possibleTypes(root)
  const fields = expander.selections(expansion.operation.selectionSet, {
    parent: root,
    types,
    conditions: [],
    path: [],
    isGranted: true,
  })
  expander.settle()
  return { fields, refused: [...expander.refused.values()], isWhole: expander.isWhole }
}
