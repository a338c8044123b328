import { createHash } from 'node:crypto'
import {
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'

/** An object that is made up in the same way from its seed wherever it is met. */
export interface Thing {
  readonly seed: string
  readonly __typename?: string
}

const numberOf = (text: string) => createHash('md5').update(text).digest().readUInt32BE()

const SCALARS: Readonly<Record<string, (seed: string) => unknown>> = {
  Int: seed => numberOf(seed) % 100,
  Float: seed => (numberOf(seed) % 100) / 8,
  Boolean: seed => numberOf(seed) % 2 === 0,
  Stamp: seed => ({ at: numberOf(seed) % 100 }),
}

/** Few of each kind, so that the same one is met in several places. */
const thingOf = (typeName: string, seed: string): Thing => ({
  seed: `${typeName}/${numberOf(seed) % 4}`,
  __typename: typeName,
})

/** Which of the two media a seed is. */
export const kindOfMedium = (seed: string) => (numberOf(seed) % 2 === 0 ? 'Book' : 'Film')

const idOf = (seed: string) => seed.split('/')[1]!

/** The same object, whichever key it is asked by. */
export function thingFrom({ __typename = '', id, code, ...given }: Record<string, string>): Thing {
  const kind = ['M', 'Book', 'Film'].includes(__typename) ? 'M' : __typename
  const seed = `${kind}/${id ?? code?.slice(1)}`
  return { ...given, seed, __typename: __typename === 'M' ? kindOfMedium(seed) : __typename }
}

export interface MadeUpOptions {
  /** How many of a hundred fields fail. */
  readonly failing: number
}

/** One field of one object, with the values of its arguments. */
export interface MadeUpField {
  readonly source: Thing
  readonly fieldName: string
  readonly given: Readonly<Record<string, unknown>>
  readonly returnType: GraphQLOutputType
  readonly schema: GraphQLSchema
}

/** What a field is worked out from that another subgraph knows. */
interface Required {
  readonly base?: unknown
  readonly size?: { readonly text: unknown; readonly kind: unknown } | null
}

/** Data without end: every field has a value, the same whenever and wherever it is asked for. */
export class MadeUpData {
  constructor(readonly options: MadeUpOptions) {}

  valueOf({ source, fieldName, given, returnType, schema }: MadeUpField): unknown {
    if (fieldName === 'id') return idOf(source.seed)
    if (fieldName === 'code' && !isEnumType(getNamedType(returnType))) return `c${idOf(source.seed)}`
    if (fieldName === 'derived') {
      const { base, size } = source as Required
      return JSON.stringify([base, size && [size.text, size.kind]])
    }
    const seed = `${source.seed}.${fieldName}${JSON.stringify(given)}`
    if (numberOf(`${seed}!`) % 100 < this.options.failing) throw new Error(`No ${fieldName}`)
    return this.#value(returnType, seed, schema)
  }

  #value(type: GraphQLOutputType, seed: string, schema: GraphQLSchema): unknown {
    if (isNonNullType(type)) return this.#present(type.ofType, seed, schema)
    return numberOf(`${seed}?`) % 6 === 0 ? null : this.#present(type, seed, schema)
  }

  #present(type: GraphQLOutputType, seed: string, schema: GraphQLSchema): unknown {
    if (isNonNullType(type)) return this.#present(type.ofType, seed, schema)
    if (!isListType(type)) return this.#named(type as GraphQLNamedOutputType, seed, schema)
    return Array.from({ length: numberOf(seed) % 4 }, (_, index) =>
      this.#value(type.ofType, `${seed}[${index}]`, schema),
    )
  }

  // The interface of which a subgraph knows no implementation is the same as the one that the first subgraph knows. Names are
  // sorted, since every schema has an order of its own.
  #named(type: GraphQLNamedOutputType, seed: string, schema: GraphQLSchema): unknown {
    const pick = (names: readonly string[]) => [...names].sort()[numberOf(`${seed}#`) % names.length]!
    if (isEnumType(type)) return pick(type.getValues().map(({ name }) => name))
    if (isScalarType(type)) return (SCALARS[type.name] ?? (() => seed))(seed)
    if (isAbstractType(type) && type.name !== 'M') {
      return thingOf(pick(schema.getPossibleTypes(type).map(({ name }) => name)), seed)
    }
    const { seed: own } = thingOf(type.name, seed)
    return { seed: own, __typename: isObjectType(type) ? type.name : kindOfMedium(own) }
  }
}
