import {
  type ConstDirectiveNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql'
import { placesOf } from './fetched.js'
import { concreteTypes } from './whoMayHave.js'

type Fielded = GraphQLObjectType | GraphQLInterfaceType

interface Element {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null
  readonly extensionASTNodes?: readonly { readonly directives?: readonly ConstDirectiveNode[] }[]
}

const applied = ({ astNode, extensionASTNodes = [] }: Element, name: string): readonly ConstDirectiveNode[] =>
  [astNode, ...extensionASTNodes]
    .flatMap(node => node?.directives ?? [])
    .filter(({ name: { value } }) => value === name)

const fieldSets = (element: Element, name: string): readonly string[] =>
  applied(element, name).flatMap(({ arguments: given = [] }) =>
    given.flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : [])),
  )

/** What the federation's directives in one subgraph say, places written as `Type.field`. */
class WrittenSubgraph {
  readonly keys = new Set<string>()
  readonly inputsOf = new Map<string, ReadonlySet<string>>()
  readonly #foreign = new Set<string>()
  readonly #provided = new Set<string>()
  /** For types that are known by their interface only: its name. It is an object here. */
  readonly standsFor = new Map<string, string>()

  constructor(
    readonly schema: GraphQLSchema,
    api: GraphQLSchema,
  ) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type) || isInterfaceType(type)) this.#read(type, api)
    }
  }

  #read(type: Fielded, api: GraphQLSchema) {
    for (const key of fieldSets(type, 'key')) for (const place of placesOf(this.schema, type, key)) this.keys.add(place)
    const whole = api.getType(type.name)
    if (applied(type, 'interfaceObject').length > 0 && isCompositeType(whole))
      for (const implementation of concreteTypes(api, whole)) this.standsFor.set(implementation, type.name)
    for (const [name, field] of Object.entries(type.getFields())) {
      const place = `${type.name}.${name}`
      if (applied(field, 'external').length > 0) this.#foreign.add(place)
      for (const inputs of fieldSets(field, 'requires')) this.inputsOf.set(place, placesOf(this.schema, type, inputs))
      const output = getNamedType(field.type)
      if (!isCompositeType(output)) continue
      for (const given of fieldSets(field, 'provides'))
        for (const provided of placesOf(this.schema, output, given)) this.#provided.add(provided)
    }
  }

  /** A place as this subgraph knows it. */
  named(place: string): string {
    const [typeName = '', fieldName] = place.split('.')
    return `${this.standsFor.get(typeName) ?? typeName}.${fieldName}`
  }

  /** Whether it can say on some way to it what stands at a place, named as it knows it. */
  mayAnswer(place: string): boolean {
    return this.answers(place) || this.#provided.has(place)
  }

  /** Whether it can say on every way to it what stands at a place. An object for an interface cannot say its own type. */
  answers(place: string): boolean {
    const [typeName = '', fieldName = ''] = place.split('.')
    const type = this.schema.getType(typeName)
    if (!isObjectType(type) && !isInterfaceType(type)) return false
    if (fieldName === '__typename') return ![...this.standsFor.values()].includes(typeName)
    return fieldName in type.getFields() && !this.#foreign.has(place)
  }
}

const typeOf = (place: string) => place.split('.', 1)[0]!

/** What plans may ask of which subgraph, told by what the subgraphs themselves have written and nothing of a plan. */
export class MayFetch {
  readonly #subgraphs: ReadonlyMap<string, WrittenSubgraph>

  /** @param api the schema that clients see */
  constructor(
    schemas: Iterable<readonly [string, GraphQLSchema]>,
    readonly api: GraphQLSchema,
  ) {
    this.#subgraphs = new Map([...schemas].map(([name, schema]) => [name, new WrittenSubgraph(schema, api)]))
  }

  /**
   * Whether a subgraph may be asked for a place when a viewer may have these. Beside them it may be asked, where it knows them: for
   * what one of them is worked out from, and for keys of objects of which something is wanted that it may not know.
   */
  for(allowed: ReadonlySet<string>): (subgraph: string, place: string) => boolean {
    const written = [...this.#subgraphs.values()]
    const inputs = written.flatMap(({ inputsOf }) => [...allowed].flatMap(place => [...(inputsOf.get(place) ?? [])]))
    const typeNames = [...allowed].flatMap(place => this.#typeNamesBehind(place))
    const reasons = new Map(
      [...this.#subgraphs].map(([name, subgraph]) => [
        name,
        this.#reasonsOf(subgraph, [...allowed, ...inputs, ...typeNames]),
      ]),
    )
    return (name, fetched) => {
      if (fetched.endsWith('.__typename') || fetched === 'Query._entities') return true
      const { subgraph, wanted, keys } = reasons.get(name)!
      const place = subgraph.named(fetched)
      return subgraph.mayAnswer(place) && (wanted.has(place) || keys.has(place))
    }
  }

  #reasonsOf(subgraph: WrittenSubgraph, wanted: readonly string[]) {
    const named = wanted.map(place => subgraph.named(place))
    const sought = new Set(named.filter(place => !subgraph.answers(place)).map(place => this.#kindOf(place)))
    const keys = [...this.#subgraphs.values()].flatMap(({ keys }) => [...keys]).map(place => subgraph.named(place))
    return { subgraph, wanted: new Set(named), keys: new Set(keys.filter(place => sought.has(this.#kindOf(place)))) }
  }

  // A subgraph that knows an interface only is asked for whatever implements it, by the key of whatever implements it.
  #kindOf(place: string): string {
    const typeName = typeOf(place)
    for (const { standsFor } of this.#subgraphs.values()) if (standsFor.has(typeName)) return standsFor.get(typeName)!
    return typeName
  }

  /** Whatever is asked of an object, an answer is about one type of it: its name is wanted wherever there may be an object. */
  #typeNamesBehind(place: string): readonly string[] {
    const [typeName = '', fieldName = ''] = place.split('.')
    const type = this.api.getType(typeName)
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
    const output = field && getNamedType(field.type)
    return isCompositeType(output) ? concreteTypes(this.api, output).map(name => `${name}.__typename`) : []
  }
}
