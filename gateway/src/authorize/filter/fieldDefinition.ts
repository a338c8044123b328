import {
  type GraphQLCompositeType,
  type GraphQLField,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql'

/** The fields of the root of queries that ask for the schema itself. Names that begin so are GraphQL's own everywhere. */
const OF_SCHEMA: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map([
  [SchemaMetaFieldDef.name, SchemaMetaFieldDef],
  [TypeMetaFieldDef.name, TypeMetaFieldDef],
])

export const isSchemaQuestion = (fieldName: string): boolean => OF_SCHEMA.has(fieldName)

/** What a type says of its field, also of those that ask for the schema, which no type lists. */
export const fieldDefinition = (
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined =>
  OF_SCHEMA.get(name) ?? (isUnionType(parent) ? undefined : parent.getFields()[name])
