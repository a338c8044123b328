import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { AskedField } from '../filter/askedField.js'
import type { AccessRules } from '../policy/accessRules.js'

/** What stands at one key of the answer. */
export type FieldShape = { readonly key: string; readonly kind: 'given' | 'null' } | NestedShape

export interface NestedShape {
  readonly key: string
  readonly kind: 'nested'
  readonly type: GraphQLOutputType
  readonly shape: ObjectShape
  /** No object of any type remains: only the lengths of lists do. */
  readonly isGone: boolean
}

/** The keys of an object in the order the client asked for; `null` when a refused non-null field takes the object with it. */
export type TypeShape = readonly FieldShape[] | null

/** How an object of each concrete type appears in the answer. */
export type ObjectShape = ReadonlyMap<string, TypeShape>

const isGone = (shape: ObjectShape) => [...shape.values()].every(typeShape => typeShape === null)

type Fate = 'null' | 'gone' | 'nested'

/**
 * What becomes of a value whose innermost objects are all gone: GraphQL carries a null in a non-null place up to the nearest
 * place that may be null (GraphQL specification, "Handling Execution Errors"). A list of nullable elements keeps its length.
 */
export function fateOf(type: GraphQLOutputType): Fate {
  if (isNonNullType(type)) {
    const inner = fateOf(type.ofType)
    return inner === 'null' ? 'gone' : inner
  }
  if (isListType(type)) return fateOf(type.ofType) === 'gone' ? 'null' : 'nested'
  return 'null'
}

function byResponseKey(fields: readonly AskedField[], typeName: string): Map<string, AskedField[]> {
  const grouped = new Map<string, AskedField[]>()
  for (const field of fields) {
    if (!field.types.has(typeName)) continue
    const same = grouped.get(field.responseKey)
    if (same) same.push(field)
    else grouped.set(field.responseKey, [field])
  }
  return grouped
}

/** Works out, before anything is fetched, what the answer will look like; marks the fields that it needs. */
export class ShapeBuilder {
  readonly #schema: GraphQLSchema
  readonly #known = new Map<string, ObjectShape>()

  constructor(readonly rules: AccessRules) {
    this.#schema = rules.schema
  }

  objectShape(fields: readonly AskedField[], types: ReadonlySet<string>): ObjectShape {
    return new Map([...types].map(typeName => [typeName, this.#typeShape(fields, typeName)]))
  }

  #typeShape(fields: readonly AskedField[], typeName: string): TypeShape {
    const places = [...byResponseKey(fields, typeName)].map(([key, same]) => this.#place(key, same, typeName))
    if (places.some(({ isFatal }) => isFatal)) return null
    for (const { shape, same } of places) if (shape.kind !== 'null') markNeeded(same, shape)
    return places.map(({ shape }) => shape)
  }

  #place(key: string, same: readonly AskedField[], typeName: string) {
    const granted = same.filter(({ isGranted }) => isGranted)
    const type = this.#typeOf(typeName, same[0]!.node.name.value)
    if (granted.length === 0) {
      return { shape: { key, kind: 'null' } as const, same: granted, isFatal: !type || isNonNullType(type) }
    }
    const shape = type && granted[0]!.children ? this.#nested(key, type, same) : ({ key, kind: 'given' } as const)
    return { shape, same: granted, isFatal: shape.kind === 'null' && isNonNullType(type) }
  }

  #nested(key: string, type: GraphQLOutputType, same: readonly AskedField[]): FieldShape {
    if (same.every(({ isWhole }) => isWhole)) return { key, kind: 'given' }
    const shape = this.#childShape(type, same)
    if (isGone(shape) && fateOf(type) !== 'nested') return { key, kind: 'null' }
    return { key, kind: 'nested', type, shape, isGone: isGone(shape) }
  }

  #childShape(type: GraphQLOutputType, same: readonly AskedField[]): ObjectShape {
    const named = getNamedType(type)
    const memo = `${named.name} ${same.map(({ id }) => id).join(' ')}`
    const known = this.#known.get(memo)
    if (known) return known
    const types = isCompositeType(named) ? this.rules.possibleTypes(named) : new Set<string>()
    const shape = this.objectShape(
      same.flatMap(({ children }) => children ?? []),
      types,
    )
    this.#known.set(memo, shape)
    return shape
  }

  #typeOf(typeName: string, fieldName: string): GraphQLOutputType | undefined {
    const type = this.#schema.getType(typeName)
    return isObjectType(type) ? type.getFields()[fieldName]?.type : undefined
  }
}

function markNeeded(fields: readonly AskedField[], shape: FieldShape) {
  for (const field of fields) {
    field.isNeeded = true
    if (shape.kind === 'nested' && shape.shape.size > 1) field.needsTypename = true
  }
}
