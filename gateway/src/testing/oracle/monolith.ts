import { type FieldNode, type GraphQLSchema, getArgumentValues, isObjectType } from 'graphql'
import type { Variables } from '../executionRequest.js'
import type { MadeUpData, Thing } from '../madeUpData.js'

/** An object that says of which type it is. */
export type Source = Thing & { readonly __typename: string }

/** All data behind one schema, as if there were no subgraphs. */
export class Monolith {
  constructor(
    readonly schema: GraphQLSchema,
    readonly variables: Variables,
    readonly data: MadeUpData,
  ) {}

  valueOf(source: Source, node: FieldNode): unknown {
    const { schema } = this
    const type = schema.getType(source.__typename)
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined
    if (!field) throw new Error(`${source.__typename} has no ${node.name.value}`)
    const given = getArgumentValues(field, node, this.variables)
    const known = field.name === 'derived' ? this.#withRequired(source) : source
    return this.data.valueOf({ source: known, fieldName: field.name, given, returnType: field.type, schema })
  }

  /** With what `derived` is worked out from: `base size { text kind }`. */
  #withRequired(source: Source): Source {
    const size = this.#plain(source, 'size') as Source | null
    const inner = size && { text: this.#plain(size, 'text'), kind: this.#plain(size, 'kind') }
    return { ...source, base: this.#plain(source, 'base'), size: inner } as Source
  }

  #plain = (source: Source, name: string) =>
    this.valueOf(source, { kind: 'Field', name: { kind: 'Name', value: name } } as FieldNode)
}
