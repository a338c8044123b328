import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isUnionType,
} from 'graphql'
import { literalOf } from './randomInput.js'

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    chance: (probability: number) => next() < probability,
    below: (limit: number) => Math.floor(next() * limit),
    oneOf: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!,
  }
}

export type Random = ReturnType<typeof randomFrom>

const DEEPEST = 4

/** Writes operations on a schema: aliases, fragments of both kinds, conditions, arguments, variables, the same field again. */
export class OperationWriter {
  readonly #fragments: string[] = []
  /** Definitions of the variables by their names. */
  readonly #variables = new Map<string, string>()

  constructor(
    readonly schema: GraphQLSchema,
    readonly random: Random,
  ) {}

  write(kind: 'query' | 'mutation' = 'query'): string {
    const root = kind === 'query' ? this.schema.getQueryType()! : this.schema.getMutationType()!
    const body = this.#selections(root, 0)
    const text = `{ ${body} } ${this.#fragments.join(' ')}`
    const conditions = ['yes', 'no'].filter(name => text.includes(`$${name})`))
    const definitions = [
      ...conditions.map(name => `$${name}: Boolean = ${name === 'yes'}`),
      ...this.#variables.values(),
    ]
    if (definitions.length > 0) return `${kind} (${definitions.join(', ')}) ${text}`
    return kind === 'query' ? text : `${kind} ${text}`
  }

  #selections(parent: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.random.below(4)
    const parts = Array.from({ length: count }, () => this.#selection(parent, depth))
    return parts.join(' ')
  }

  #selection(parent: GraphQLCompositeType, depth: number): string {
    const isFragment = depth < DEEPEST && this.random.chance(isAbstractType(parent) ? 0.5 : 0.15)
    if (isFragment) return this.#fragment(parent, depth)
    return isUnionType(parent) || this.random.chance(0.08) ? '__typename' : this.#field(parent, depth)
  }

  #fragment(parent: GraphQLCompositeType, depth: number): string {
    const type = this.random.oneOf(this.#typesWithin(parent))
    const body = this.#selections(type, depth + 1)
    if (this.random.chance(0.5)) return `... on ${type.name} ${this.#condition()} { ${body} }`
    const name = `F${this.#fragments.length}`
    this.#fragments.push(`fragment ${name} on ${type.name} { ${body} }`)
    return this.random.chance(0.3) ? `...${name} ...${name}` : `...${name} ${this.#condition()}`
  }

  #typesWithin(parent: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (!isAbstractType(parent)) return [parent]
    const others = Object.values(this.schema.getTypeMap()).filter(isAbstractType)
    const overlapping = others.filter(type => this.random.chance(0.3) && doTypesOverlap(this.schema, type, parent))
    return [parent, ...this.schema.getPossibleTypes(parent), ...overlapping]
  }

  #field(parent: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, depth: number): string {
    const fields = Object.values(parent.getFields())
    const leaves = fields.filter(({ type }) => !isCompositeType(getNamedType(type)))
    const field = this.random.oneOf(depth < DEEPEST || leaves.length === 0 ? fields : leaves)
    const alias = this.random.chance(0.2) ? `${this.random.oneOf(['x', 'y', '__proto__', 'constructor'])}: ` : ''
    const output = getNamedType(field.type)
    const below = isCompositeType(output)
      ? ` { ${depth < DEEPEST + 2 ? this.#selections(output, depth + 1) : '__typename'} }`
      : ''
    return `${alias}${field.name}${this.#arguments(field)} ${this.#condition()}${below}`
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const sent = args.filter(() => this.random.chance(0.3))
    return sent.length > 0 ? `(${sent.map(({ name, type }) => `${name}: ${this.#input(type)}`).join(' ')})` : ''
  }

  #input(type: GraphQLInputType): string {
    if (isNonNullType(type) || this.random.chance(0.5)) return literalOf(type, this.random)
    const name = `v${getNamedType(type).name}`
    this.#variables.set(name, `$${name}: ${type}`)
    return `$${name}`
  }

  #condition(): string {
    if (!this.random.chance(0.12)) return ''
    return this.random.oneOf([
      '@include(if: $yes)',
      '@include(if: $no)',
      '@skip(if: $yes)',
      '@skip(if: $no)',
      '@skip(if: true)',
    ])
  }
}
