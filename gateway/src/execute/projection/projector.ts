import {
  baseType,
  type CompositeType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type OutputType,
  type Schema,
  type SelectionSet,
} from '@apollo/federation-internals'
import { type GraphQLOutputType, isListType as isList, isNonNullType as isNonNull } from 'graphql'
import type { FieldShape, NestedShape, ObjectShape } from '../../authorize/shape/shape.js'
import { fateOf } from '../../authorize/shape/shape.js'
import { isObject } from '../../jsonObject.js'
import { type AnswerObject, isInherited, ownValue, setOwn } from '../answerObject.js'
import type { ConditionValues } from '../schedule/plannedFetches.js'
import { type Complete, listOf, nonNull, nullable } from './complete.js'
import { leafValue } from './leafValue.js'
import { type SelectedField, SelectionReader } from './selectedFields.js'
import { typenameOf } from './typename.js'

/** What is asked of an object, and what of it is hidden. */
export interface AskedObject {
  readonly type: CompositeType
  readonly selectionSets: readonly SelectionSet[]
  /** Null when nothing in it is hidden. */
  readonly shape: ObjectShape | null
}

export interface ProjectorOptions {
  readonly schema: Schema
  readonly conditions: ConditionValues
  /** Under which key the type of an object was fetched where a shape depends on it. */
  readonly typenameAlias: string
}

interface ProjectedField {
  readonly key: string
  /** Under which it was fetched. */
  readonly fetchedKey: string
  /** Objects answer to one of the two without having it. */
  readonly isInherited: boolean
  /**
   * Makes the value of the answer from what was fetched for it.
   * @returns `undefined` when the whole object must be null because of this field
   */
  readonly complete: (value: unknown, object: AnswerObject) => unknown
}

/** The fields of objects of one type; null when such objects are answered as null. */
type TypeProjection = readonly ProjectedField[] | null

const fieldOf = (key: string, fetchedKey: string, complete: ProjectedField['complete']): ProjectedField => ({
  key,
  fetchedKey,
  isInherited: isInherited(key) || isInherited(fetchedKey),
  complete,
})

function hasNothingElse(object: AnswerObject, fields: readonly ProjectedField[]): boolean {
  let count = 0
  for (const key in object) {
    if (fields[count]?.key !== key) return false
    count += 1
  }
  return true
}

function set(answer: AnswerObject, { key, isInherited }: ProjectedField, value: unknown): void {
  if (isInherited) setOwn(answer, key, value)
  else answer[key] = value
}

function firstOf(object: AnswerObject, fields: readonly ProjectedField[], count: number): AnswerObject {
  const answer: AnswerObject = {}
  for (const field of fields.slice(0, count)) set(answer, field, object[field.key])
  return answer
}

// An object that is answered as it was fetched is not copied. It is never changed: it may stand at several places.
function project(object: AnswerObject, fields: readonly ProjectedField[]): AnswerObject | null {
  let answer = hasNothingElse(object, fields) ? object : {}
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!
    const { fetchedKey } = field
    const value = field.complete(field.isInherited ? ownValue(object, fetchedKey) : object[fetchedKey], object)
    if (value === undefined) return null
    if (answer === object && value !== object[field.key]) answer = firstOf(object, fields, index)
    if (answer !== object) set(answer, field, value)
  }
  return answer
}

/**
 * Writes the answer from what was fetched, in one pass: only what was asked, in the order in which it was asked, with what is
 * refused as null and every null where the schema allows it. What there is to do is worked out once per type of object.
 */
export class Projector {
  readonly #reader: SelectionReader

  constructor(readonly options: ProjectorOptions) {
    this.#reader = new SelectionReader(options.schema, options.conditions)
  }

  /** Never sees null; gives null for an object that cannot be answered. */
  object(asked: AskedObject): Complete {
    const byType = new Map<unknown, TypeProjection>()
    const fieldsOf = (typeName: unknown) => {
      const known = byType.get(typeName)
      if (known !== undefined) return known
      const fields = this.#projectionOf(asked, typeName)
      // A name that no type has was chosen by a subgraph: it is not remembered.
      if (fields) byType.set(typeName, fields)
      return fields
    }
    return value => {
      if (!isObject(value)) return null
      const fields = fieldsOf(this.#typeNameOf(value, asked))
      return fields && project(value, fields)
    }
  }

  #typeNameOf(object: AnswerObject, { shape }: AskedObject): unknown {
    const typeName = object['__typename'] || undefined
    return shape && shape.size > 1 ? (ownValue(object, this.options.typenameAlias) ?? typeName) : typeName
  }

  #projectionOf(asked: AskedObject, typeName: unknown): TypeProjection {
    const type = typeName === undefined ? asked.type : this.#typeCalled(typeName)
    if (!type) return null
    // Of an object that can have one type only, no subgraph is asked for its type.
    const name = typeName !== undefined || isObjectType(type) ? type.name : undefined
    const selected = this.#reader.fieldsOf(asked.selectionSets, { typeName: name, type })
    if (!asked.shape) return selected.map(field => this.#field(field, null))
    return this.#shaped(asked.shape, typeName, new Map(selected.map(field => [field.key, field])))
  }

  #typeCalled(typeName: unknown): CompositeType | undefined {
    const type = typeof typeName === 'string' ? this.options.schema.type(typeName) : undefined
    return type && isCompositeType(type) ? type : undefined
  }

  // With one possible type there is nothing to look up. A type that the shape does not know shows nothing.
  #shaped(shape: ObjectShape, typeName: unknown, selected: ReadonlyMap<string, SelectedField>): TypeProjection {
    const [only] = shape.values()
    const fields = shape.size === 1 ? only : shape.get(String(typeName))
    return fields?.flatMap(field => this.#shapedField(field, selected.get(field.key))) ?? null
  }

  #shapedField(shape: FieldShape, selected: SelectedField | undefined): readonly ProjectedField[] {
    const { key } = shape
    if (shape.kind === 'null') return [fieldOf(key, key, () => null)]
    return selected ? [this.#field(selected, shape.kind === 'nested' ? shape : null)] : []
  }

  #field(selected: SelectedField, nested: NestedShape | null): ProjectedField {
    return fieldOf(selected.key, selected.fetchedKey, this.#valueOf(selected, nested))
  }

  #valueOf({ first, parent, selectionSets }: SelectedField, nested: NestedShape | null): ProjectedField['complete'] {
    const { definition, name } = first.element
    if (name === '__typename') return typenameOf(this.options.schema, parent)
    if (definition.isSchemaIntrospectionField()) return value => value
    const type = definition.type!
    return nested ? this.#hidden(nested, nested.type, type, selectionSets) : this.#output(type, selectionSets)
  }

  #output(declared: OutputType, selectionSets: readonly SelectionSet[]): Complete {
    const isRequired = isNonNullType(declared)
    const type = isRequired ? declared.ofType : declared
    const orNull = isRequired ? nonNull : nullable
    if (isListType(type)) return orNull(listOf(this.#output(type.ofType, selectionSets)))
    if (isCompositeType(type)) return orNull(this.object({ type, selectionSets, shape: null }))
    return leafValue(type, isRequired ? undefined : null)
  }

  // What is gone is gone whatever the lists hold: an empty list must not look different from a full one.
  #hidden(
    nested: NestedShape,
    type: GraphQLOutputType,
    declared: OutputType,
    selectionSets: readonly SelectionSet[],
  ): Complete {
    if (isNonNull(type)) return nonNull(this.#hidden(nested, type.ofType, declared, selectionSets))
    if (!isList(type)) {
      const objectType = baseType(declared) as CompositeType
      return nullable(this.object({ type: objectType, selectionSets, shape: nested.shape }))
    }
    if (nested.isGone && fateOf(type.ofType) === 'gone') return () => null
    return nullable(listOf(this.#hidden(nested, type.ofType, declared, selectionSets)))
  }
}
