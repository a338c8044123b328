import type { FetchDataRewrite, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import { type AnswerObject, ownValue } from './ownKey.js'
import { applyRewrites, isKindOf } from './rewrite.js'

/** Writes what a subgraph needs to find one entity, as JSON; null when the entity is not asked there or not enough is known. */
export type WriteRepresentation = (entity: AnswerObject) => string | null

interface RequiredField {
  readonly key: string
  /** The key as it is written, with its colon. */
  readonly written: string
  /** What is required of the object or the objects in it; null for a leaf. */
  readonly inner: ObjectWriter | null
}

/** Fields required of an object, by its type: the fragments that fit are written out once per type. */
class ObjectWriter {
  readonly #byType = new Map<unknown, readonly RequiredField[]>()

  constructor(
    readonly schema: GraphQLSchema,
    readonly selections: readonly QueryPlanSelectionNode[],
  ) {}

  write(object: AnswerObject): string | null {
    const fields = this.#fieldsFor(object['__typename'])
    let text = ''
    for (const { key, written, inner } of fields) {
      const value = ownValue(object, key)
      if (value === undefined) return null
      text += (text === '' ? '' : ',') + written + (inner ? writeNested(value, inner) : JSON.stringify(value))
    }
    return `{${text}}`
  }

  /** Whether what is required of this object tells its type. */
  tellsType(object: AnswerObject): boolean {
    return this.#fieldsFor(object['__typename']).some(({ key }) => key === '__typename')
  }

  // Names of types that the schema does not know fit no fragment; they are not remembered, since a subgraph chose them.
  #fieldsFor(typeName: unknown): readonly RequiredField[] {
    const known = this.#byType.get(typeName)
    if (known) return known
    const fields = [...this.#collect(this.selections, typeName, new Map()).values()]
    if (typeName === undefined || this.schema.getType(String(typeName))) this.#byType.set(typeName, fields)
    return fields
  }

  #collect(selections: readonly QueryPlanSelectionNode[], typeName: unknown, fields: Map<string, RequiredField>) {
    for (const selection of selections) {
      if (selection.kind === 'Field') this.#add(selection, fields)
      else if (this.#fits(typeName, selection.typeCondition)) this.#collect(selection.selections, typeName, fields)
    }
    return fields
  }

  #fits(typeName: unknown, condition: string | undefined): boolean {
    return typeof typeName === 'string' && condition !== undefined && isKindOf(this.schema, typeName, condition)
  }

  #add({ alias, name, selections }: QueryPlanFieldNode, fields: Map<string, RequiredField>) {
    const key = alias ?? name
    const all = [...(fields.get(key)?.inner?.selections ?? []), ...(selections ?? [])]
    const inner = all.length > 0 ? new ObjectWriter(this.schema, all) : null
    fields.set(key, { key, written: `${JSON.stringify(key)}:`, inner })
  }
}

function writeNested(value: unknown, inner: ObjectWriter): string {
  if (Array.isArray(value)) return `[${value.map(item => writeNested(item, inner)).join()}]`
  if (typeof value !== 'object' || value === null) return 'null'
  return inner.write(value as AnswerObject) ?? 'null'
}

export interface Required {
  readonly schema: GraphQLSchema
  readonly selections: readonly QueryPlanSelectionNode[]
  readonly rewrites: readonly FetchDataRewrite[]
}

/** A representation without the name of a type would not say what it represents: such an entity is not asked. */
export function representationWriter({ schema, selections, rewrites }: Required): WriteRepresentation {
  const writer = new ObjectWriter(schema, selections)
  const write: WriteRepresentation = entity => (writer.tellsType(entity) ? writer.write(entity) : null)
  if (rewrites.length === 0) return write
  return entity => {
    const text = write(entity)
    if (text === null) return null
    const representation = JSON.parse(text)
    applyRewrites(schema, rewrites, representation)
    return JSON.stringify(representation)
  }
}
