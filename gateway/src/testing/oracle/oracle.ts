import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { MadeUpData } from '../madeUpData.js'
import { Monolith, type Source } from './monolith.js'
import { Reader, type Written, type WrittenField } from './selections.js'
import { concreteTypes, mayHaveField, type Question } from './whoMayHave.js'

export interface Verdict {
  readonly data: unknown
  /** One path for each place that is refused, in the order of the document; `@` stands for every position of a list. */
  readonly errorPaths: readonly (readonly string[])[]
  /** `Type.field` of everything that the viewer asked and may have. */
  readonly allowed: ReadonlySet<string>
  /** Root fields that are run; one that is null whatever it holds is not, and neither is any when the whole answer is null. */
  readonly run: ReadonlySet<string>
}

/** Stands for a null where none may be, on its way to the nearest place that may be null. */
const GONE = Symbol('gone')

/**
 * What an operation must answer, told slowly and by the book: everything is executed on one schema that has all data, what the
 * viewer may not have is null, and then GraphQL's null rules apply. It shares nothing with the gateway but the made-up data.
 */
export class Oracle {
  readonly #reader: Reader
  readonly #monolith: Monolith
  readonly #errorPaths = new Map<string, readonly string[]>()
  readonly #allowed = new Set<string>()

  constructor(
    readonly document: DocumentNode,
    readonly question: Question,
    data: MadeUpData,
  ) {
    this.#reader = new Reader(question.schema, question.variables, document)
    this.#monolith = new Monolith(question.schema, question.variables, data)
  }

  verdict(): Verdict {
    const operation = getOperationAST(this.document)!
    const root = this.question.schema.getRootType(operation.operation)!
    const written = { selectionSet: operation.selectionSet, parent: root, types: [root.name], isOpen: true }
    this.#look(written, [])
    const data = this.#object({ seed: 'root', __typename: root.name }, [written])
    return {
      data: data === GONE ? null : data,
      errorPaths: [...this.#errorPaths.values()],
      allowed: this.#allowed,
      run: this.#run(root.name, [written]),
    }
  }

  #run(rootName: string, selections: readonly Written[]): ReadonlySet<string> {
    const roots = [...this.#byKey(selections, rootName).values()]
    if (roots.some(fields => this.#takesItsObjectAlong(rootName, fields))) return new Set()
    const run = roots.filter(fields => {
      const type = this.#definition(rootName, fields[0]!.node.name.value)?.type
      return type && fields.some(field => this.#mayHave(field)) && !this.#isNeverThere(type, this.#insideAll(fields))
    })
    return new Set(run.map(fields => fields[0]!.node.name.value))
  }

  #mayHave({ node, parent, types, isOpen }: WrittenField): boolean {
    return isOpen && mayHaveField(node, parent, types, this.question)
  }

  #definition(typeName: string, fieldName: string): GraphQLField<unknown, unknown> | undefined {
    const type = this.question.schema.getType(typeName)
    return isObjectType(type) ? type.getFields()[fieldName] : undefined
  }

  // Places are refused by what is asked, whatever the data: a refusal that depended on it would tell about it.
  #look(written: Written, path: readonly string[]): void {
    for (const field of this.#reader.fieldsOf(written)) {
      const { node, types } = field
      const isOpen = this.#mayHave(field)
      const place = [...path, node.alias?.value ?? node.name.value]
      if (field.isOpen && !isOpen) this.#errorPaths.set(place.join('\n'), place)
      if (isOpen) for (const typeName of types) this.#allowed.add(`${typeName}.${node.name.value}`)
      const inner = this.#inside({ ...field, isOpen })
      if (inner) this.#look(inner.written, [...place, ...inner.positions])
    }
  }

  /** The selections of a field as they are written, and an `@` for each list around its objects. */
  #inside({ node, parent, isOpen }: WrittenField): { written: Written; positions: readonly string[] } | null {
    const definition = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined
    const named = definition && getNamedType(definition.type)
    if (!node.selectionSet || !isCompositeType(named)) return null
    const types = concreteTypes(this.question.schema, named)
    const positions = [...String(definition!.type).matchAll(/\[/g)].map(() => '@')
    return { written: { selectionSet: node.selectionSet, parent: named, types, isOpen }, positions }
  }

  #byKey(selections: readonly Written[], typeName: string): ReadonlyMap<string, readonly WrittenField[]> {
    const fields = selections.flatMap(written => this.#reader.fieldsOf(written, typeName))
    return Map.groupBy(fields, ({ node }) => node.alias?.value ?? node.name.value)
  }

  #insideAll(fields: readonly WrittenField[]): readonly Written[] {
    return fields.flatMap(field => this.#inside({ ...field, isOpen: this.#mayHave(field) })?.written ?? [])
  }

  #object(source: Source, selections: readonly Written[]): unknown {
    const answer = Object.create(null)
    for (const [key, fields] of this.#byKey(selections, source.__typename)) {
      const value = this.#field(source, fields)
      if (value === GONE) return GONE
      answer[key] = value
    }
    return answer
  }

  #field(source: Source, fields: readonly WrittenField[]): unknown {
    const { node } = fields[0]!
    if (node.name.value === '__typename') return fields.some(({ isOpen }) => isOpen) ? source.__typename : GONE
    const { type } = this.#definition(source.__typename, node.name.value)!
    if (!fields.some(field => this.#mayHave(field))) return isNonNullType(type) ? GONE : null
    return this.#complete(type, this.#monolith.valueOf(source, node), this.#insideAll(fields))
  }

  #complete(type: GraphQLOutputType, value: unknown, selections: readonly Written[]): unknown {
    if (isNonNullType(type)) return this.#complete(type.ofType, value, selections) ?? GONE
    if (value === null || value === undefined) return null
    if (isListType(type)) return this.#list(type.ofType, value as readonly unknown[], selections)
    if (!isCompositeType(type)) return value
    const object = this.#object(value as Source, selections)
    return object === GONE ? null : object
  }

  // An empty list of what is never there must look like a full one, or its length would tell.
  #list(item: GraphQLOutputType, values: readonly unknown[], selections: readonly Written[]): unknown {
    if (isNonNullType(item) && this.#isNeverThere(item.ofType, selections)) return null
    const items = values.map(value => this.#complete(item, value, selections))
    return items.includes(GONE) ? null : items
  }

  /** Whether a value of this type is null for this viewer whatever it is. */
  #isNeverThere(type: GraphQLOutputType, selections: readonly Written[]): boolean {
    if (isNonNullType(type)) return this.#isNeverThere(type.ofType, selections)
    if (isListType(type)) return isNonNullType(type.ofType) && this.#isNeverThere(type.ofType, selections)
    if (!isCompositeType(type)) return false
    return concreteTypes(this.question.schema, type as GraphQLCompositeType).every(typeName =>
      [...this.#byKey(selections, typeName).values()].some(fields => this.#takesItsObjectAlong(typeName, fields)),
    )
  }

  #takesItsObjectAlong(typeName: string, fields: readonly WrittenField[]): boolean {
    const { node } = fields[0]!
    if (node.name.value === '__typename') return !fields.some(({ isOpen }) => isOpen)
    const type = this.#definition(typeName, node.name.value)?.type
    if (!type || !isNonNullType(type)) return false
    return !fields.some(field => this.#mayHave(field)) || this.#isNeverThere(type, this.#insideAll(fields))
  }
}
