import type { Random } from './randomOperation.js'

/** Fields of a type by the subgraph that answers them. */
type FieldsBySubgraph = readonly string[][]

const ENTITIES = ['E0', 'E1', 'E2', 'E3'] as const
const LEAVES = ['String', 'Int', 'Boolean', 'ID', 'Float', 'Kind', 'Stamp']
const VALUES = ['V0', 'V1']
const ABSTRACT = ['I', 'U', 'M']
const WRAPPINGS = ['T', 'T', 'T!', '[T]', '[T!]', '[T!]!', '[T]!', '[[T]]', '[[T!]]']
const EXTRA_WRAPPINGS = ['[T!]', '[T]', '[[T]]']

const SHARED = `
  enum Kind { A B C }
  scalar Stamp
  input Find { kind: Kind  stamp: Stamp  inner: [Find!]  by: Int }
  type V0 @shareable { text: String  count: Int!  inner: V1  of: E1 }
  type V1 @shareable { text: String!  items: [V0!]  kind: Kind }
  union U = E0 | E1 | V1
`

/** Makes up subgraphs that compose: entities with fields of several subgraphs, required fields, interfaces, unions, value types. */
export class WorldWriter {
  readonly #count: number

  constructor(readonly random: Random) {
    this.#count = 2 + random.below(3)
  }

  write(): Readonly<Record<string, string>> {
    const fields = new Map(ENTITIES.map(name => [name, this.#fields()]))
    const texts = Array.from({ length: this.#count }, (_, subgraph) => this.#subgraph(subgraph, fields))
    return Object.fromEntries(texts.map((text, subgraph) => [`s${subgraph}`, text]))
  }

  #subgraph(subgraph: number, fields: ReadonlyMap<string, FieldsBySubgraph>): string {
    const entities = ENTITIES.map(name => this.#entity(name, subgraph, fields.get(name)![subgraph]!))
    return [SHARED, this.#roots(subgraph), ...entities, this.#interfaces(subgraph), this.#media(subgraph)].join('\n')
  }

  #type(): string {
    const chance = this.random.below(10)
    const names = chance < 4 ? LEAVES : chance < 6 ? VALUES : chance < 8 ? ENTITIES : ABSTRACT
    return this.random.oneOf(WRAPPINGS).replace('T', this.random.oneOf(names))
  }

  #arguments(): string {
    return this.random.oneOf(['(by: Int)', '(by: Int)', '(by: Int, kind: Kind)', '(find: Find, kinds: [Kind!])', ''])
  }

  #fields(): FieldsBySubgraph {
    const fields: string[][] = Array.from({ length: this.#count }, () => [])
    for (let number = 0; number < 6; number++) {
      this.random.oneOf(fields).push(`f${number}${this.#arguments()}: ${this.#type()}`)
    }
    return fields
  }

  #roots(subgraph: number): string {
    const queries = Array.from(
      { length: 4 },
      (_, number) => `q${subgraph}${number}${this.#arguments()}: ${this.#type()}`,
    )
    const shared = `both: E0 @shareable  list: [E1!] @shareable  media${subgraph}: [M]`
    return `
      type Query { ${queries.join('  ')}  ${shared} }
      ${subgraph === 1 ? 'extend type Query { near: E1 @provides(fields: "label") }' : ''}
      type Mutation { m${subgraph}0${this.#arguments()}: ${this.#type()}  m${subgraph}1: E0 }
    `
  }

  // Every subgraph knows every entity. E2 is found by two fields together, and E3 by another key in every other subgraph.
  #entity(name: string, subgraph: number, fields: readonly string[]): string {
    const { keys, own } = keysOf(name, subgraph)
    const hasInputs = name === 'E0' || name === 'E1'
    const inner = name === 'E3' ? '' : ' implements I'
    const label = inner && subgraph === 0 ? 'label: String @shareable' : ''
    const inputs = hasInputs && subgraph === 0 ? 'base: Int  size: V1' : ''
    const derived =
      hasInputs && subgraph === 1
        ? 'base: Int @external  size: V1 @external  derived: String @requires(fields: "base size { text kind }")'
        : ''
    const given = name === 'E1' && subgraph === 1 ? 'label: String @external' : ''
    return `type ${name}${inner} ${keys} { ${own}  ${label}  ${inputs}  ${derived}  ${given}  ${fields.join('  ')} }`
  }

  #interfaces(subgraph: number): string {
    return `interface I { id: ID!  ${subgraph === 0 ? 'label: String' : ''} }`
  }

  // An interface whose implementations only the first subgraph knows. The other subgraphs' fields are leaves without arguments, of
  // types that cannot stand under one response key: Apollo's plans ask them of every implementation though each is asked of one
  // only, so that one key would hold two answers.
  #media(subgraph: number): string {
    if (subgraph > 0) {
      const extra = `extra${subgraph}: ${EXTRA_WRAPPINGS[subgraph - 1]!.replace('T', this.random.oneOf(LEAVES))}`
      return `type M @key(fields: "id") @interfaceObject { id: ID!  ${extra} }`
    }
    return `
      interface M @key(fields: "id") { id: ID!  title: String }
      type Book implements M @key(fields: "id") { id: ID!  title: String  pages: Int! }
      type Film implements M @key(fields: "id") { id: ID!  title: String  length: Int  about: E2 }
    `
  }
}

/** How an entity is found in one subgraph, and its fields for it. */
function keysOf(name: string, subgraph: number): { readonly keys: string; readonly own: string } {
  const both = 'id: ID! @shareable  code: String! @shareable'
  if (name === 'E2') return { keys: '@key(fields: "id code")', own: both }
  if (name !== 'E3') return { keys: '@key(fields: "id")', own: 'id: ID!' }
  if (subgraph % 2 === 1) return { keys: '@key(fields: "code")', own: 'code: String! @shareable' }
  return { keys: '@key(fields: "id") @key(fields: "code")', own: both }
}
