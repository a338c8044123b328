import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql'
import type { JsonObject } from '../../jsonObject.js'
import type { AnswerShape } from './answerShape.js'
import { type FieldShape, fateOf, type NestedShape, type ObjectShape } from './shape.js'

/** Stands for a null that a non-null place passes on to the place around it. */
const GONE = Symbol('gone')

/** Writes refused places into an answer as nulls, at their place in the order of the client's own operation. */
class Restorer {
  constructor(readonly typenameAlias: string) {}

  /** The object in the shape that the client may see, or null when a refused non-null field takes it away. */
  object(value: JsonObject, shape: ObjectShape): JsonObject | null {
    const fields = this.#fieldsFor(value, shape)
    if (!fields) return null
    // Without prototype, so that a client's alias can be any name at all.
    const answer: JsonObject = Object.create(null)
    for (const field of fields) {
      if (field.kind !== 'null' && !(field.key in value)) continue
      const restored = this.#field(value[field.key], field)
      if (restored === GONE) return null
      answer[field.key] = restored
    }
    return answer
  }

  // With one possible type there is nothing to look up. A type that the schema does not know shows nothing.
  #fieldsFor(value: JsonObject, shape: ObjectShape): readonly FieldShape[] | null {
    if (shape.size === 1) return shape.values().next().value ?? null
    const typeName = value[this.typenameAlias]
    return typeof typeName === 'string' ? (shape.get(typeName) ?? null) : null
  }

  #field(value: unknown, field: FieldShape): unknown {
    if (field.kind === 'null') return null
    return field.kind === 'nested' ? this.#complete(value, field.type, field) : value
  }

  // What is gone is gone whatever the lists hold: an empty list must not look different from a full one.
  #complete(value: unknown, type: GraphQLOutputType, nested: NestedShape): unknown {
    if (isNonNullType(type)) return this.#complete(value, type.ofType, nested) ?? GONE
    if (value === null || value === undefined) return null
    if (!isListType(type)) return this.object(value as JsonObject, nested.shape)
    if (nested.isGone && fateOf(type.ofType) === 'gone') return null
    const elements = (value as readonly unknown[]).map(element => this.#complete(element, type.ofType, nested))
    return elements.includes(GONE) ? null : elements
  }
}

/** The answer to a filtered operation with the refused places written in as nulls, by GraphQL's null rules. */
export function restored(
  data: JsonObject | null | undefined,
  hidden: AnswerShape | null,
): JsonObject | null | undefined {
  if (!hidden) return data
  const { shape, typenameAlias } = hidden
  if ([...shape.values()].every(typeShape => typeShape === null)) return null
  return data ? new Restorer(typenameAlias).object(data, shape) : data
}
