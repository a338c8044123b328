import { type CompositeType, possibleRuntimeTypes, type SelectionSet } from '@apollo/federation-internals'
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { PlannedOperation } from './plan/planning.js'
import { SelectionReader } from './projection/selectedFields.js'
import type { ConditionValues } from './schedule/plannedFetches.js'

/**
 * As `Type.field` of object types: a field of an abstract type counts for each type that its objects can have. What a subgraph
 * notes of an interface that it knows as an object (`@interfaceObject`) is none of them, and so stays the viewer's.
 */
export type Fields = ReadonlySet<string>

const isOfTheSchema = (name: string) => name.startsWith('__')

function addAsked(selections: SelectionSet, reader: SelectionReader, asked: Set<string>): void {
  for (const selection of selections.selections()) {
    if (!reader.isIncluded(selection.element)) continue
    if (selection.kind === 'FieldSelection') {
      const { name, parentType } = selection.element
      if (isOfTheSchema(name)) continue
      for (const type of possibleRuntimeTypes(parentType as CompositeType)) asked.add(`${type.name}.${name}`)
    }
    if (selection.selectionSet) addAsked(selection.selectionSet, reader, asked)
  }
}

/** What is asked for anywhere in an operation and left in it by `@skip` and `@include`: what its answer is made of. */
export function askedFields({ operation }: PlannedOperation, conditions: ConditionValues): Fields {
  const asked = new Set<string>()
  addAsked(operation.selectionSet, new SelectionReader(operation.schema(), conditions), asked)
  return asked
}

const objectTypesOf = (type: GraphQLCompositeType, schema: GraphQLSchema) =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type]

/**
 * What a fetch asks for and the viewer nowhere: keys, required fields, and whatever else only the plan needs. A field that the
 * viewer asks for of some other object counts as theirs: who looked at what must never be told smaller than it was.
 * @param schema with the types and fields that are not for clients, which are always the plan's
 */
export function systemFields(fetch: DocumentNode, schema: GraphQLSchema, asked: Fields): readonly string[] {
  const fields = new Set<string>()
  const types = new TypeInfo(schema)
  const Field = ({ name: { value: name } }: FieldNode) => {
    const parent = types.getParentType()
    // Not `_entities`, which is no field of the supergraph.
    if (!parent || !types.getFieldDef() || isOfTheSchema(name)) return
    for (const type of objectTypesOf(parent, schema)) fields.add(`${type.name}.${name}`)
  }
  visit(fetch, visitWithTypeInfo(types, { Field }))
  return [...fields].filter(field => !asked.has(field)).sort()
}
