import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isUnionType,
  parse,
  type SelectionSetNode,
} from 'graphql'
import type { Variables } from '../executionRequest.js'
import type { MadeUpSubgraph } from '../madeUpSubgraph.js'
import { Reader, type Written } from './selections.js'
import { concreteTypes } from './whoMayHave.js'

export interface Fetched {
  /** `Type.field` of everything that any subgraph was asked, for every type that can be there. */
  readonly fields: ReadonlySet<string>
  /** Names of the root fields. */
  readonly roots: ReadonlySet<string>
}

function collect(reader: Reader, written: Written, fields: Set<string>): void {
  for (const { node, parent, types } of reader.fieldsOf(written)) {
    for (const typeName of types) fields.add(`${typeName}.${node.name.value}`)
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value]
    const named = definition && getNamedType(definition.type)
    if (!node.selectionSet || !isCompositeType(named)) continue
    collect(reader, whole(reader.schema, named, node.selectionSet), fields)
  }
}

const whole = (schema: GraphQLSchema, parent: GraphQLCompositeType, selectionSet: SelectionSetNode): Written => ({
  selectionSet,
  parent,
  types: concreteTypes(schema, parent),
  isOpen: true,
})

/** `Type.field` of everything that a document of one operation asks for, for every type that can be there. */
export function fieldsIn(document: DocumentNode, schema: GraphQLSchema, variables: Variables): ReadonlySet<string> {
  const fields = new Set<string>()
  const operation = getOperationAST(document)!
  const root = schema.getRootType(operation.operation)!
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  collect(new Reader(schema, coerced, document), whole(schema, root, operation.selectionSet), fields)
  return fields
}

/** `Type.field` of everything in a set of fields as federation directives write them, for every type that can be there. */
export function placesOf(schema: GraphQLSchema, type: GraphQLCompositeType, fieldSet: string): ReadonlySet<string> {
  const document = parse(`{ ${fieldSet} }`)
  const operation = getOperationAST(document)!
  const places = new Set<string>()
  collect(new Reader(schema, {}, document), whole(schema, type, operation.selectionSet), places)
  return places
}

/** Reads what subgraphs were asked from the texts that were sent to them. */
export function fetchedFrom(subgraphs: Iterable<MadeUpSubgraph>): Fetched {
  const fields = new Set<string>()
  for (const { schema, asked } of subgraphs) {
    for (const { query, variables } of asked) {
      for (const field of fieldsIn(parse(query), schema, variables)) fields.add(field)
    }
  }
  const rootFields = [...fields]
    .map(place => place.split('.'))
    .filter(([type]) => type === 'Query' || type === 'Mutation')
  return { fields, roots: new Set(rootFields.map(([, name]) => name!).filter(name => !name.startsWith('_'))) }
}
