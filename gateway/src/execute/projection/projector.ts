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
  /** Objects answer to this name without having it. */
  readonly isInherited: boolean
  /** `undefined` when the whole object must be null because of this field. */
  readonly valueIn: (object: AnswerObject) => unknown
}

/** The fields of objects of one type; null when such objects are answered as null. */
type TypeProjection = readonly ProjectedField[] | null

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
    const value = field.valueIn(object)
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
    return value => {
      if (!isObject(value)) return null
      const typeName = this.#typeNameOf(value, asked)
      let fields = byType.get(typeName)
      if (fields === undefined) {
        fields = this.#projectionOf(asked, typeName)
        // A name that no type has was chosen by a subgraph: it is not remembered.
        if (fields) byType.set(typeName, fields)
      }
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
    if (shape.kind === 'null') return [{ key, isInherited: isInherited(key), valueIn: () => null }]
    return selected ? [this.#field(selected, shape.kind === 'nested' ? shape : null)] : []
  }

  #field(selected: SelectedField, nested: NestedShape | null): ProjectedField {
    const { key } = selected
    return { key, isInherited: isInherited(key), valueIn: this.#valueOf(selected, nested) }
  }

  #valueOf({ fetchedKey: key, first, parent, selectionSets }: SelectedField, nested: NestedShape | null) {
    const { definition, name } = first.element
    if (name === '__typename') return typenameOf(this.options.schema, key, parent)
    if (definition.isSchemaIntrospectionField()) return (object: AnswerObject) => ownValue(object, key)
    const type = definition.type!
    const complete = nested ? this.#hidden(nested, nested.type, type, selectionSets) : this.#output(type, selectionSets)
    if (isInherited(key)) return (object: AnswerObject) => complete(ownValue(object, key))
    return (object: AnswerObject) => complete(object[key])
  }

  #output(type: OutputType, selectionSets: readonly SelectionSet[]): Complete {
    if (isNonNullType(type)) return nonNull(this.#output(type.ofType, selectionSets))
    if (isListType(type)) return nullable(listOf(this.#output(type.ofType, selectionSets)))
    if (isCompositeType(type)) return nullable(this.object({ type, selectionSets, shape: null }))
    return nullable(leafValue(type))
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
