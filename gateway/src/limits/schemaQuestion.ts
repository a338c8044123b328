import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { fixedError } from '../answer/fixedError.js'
import { isIncluded } from '../authorize/filter/condition.js'
import { fragmentsIn } from '../authorize/filter/fragmentsIn.js'
import type { AskedOperation } from './askedOperation.js'

/** What a look at the schema costs before anything of it is told. No subgraph is asked, but it is work all the same. */
const COST_OF_LOOK = 100
/** How many values of an answer about the schema cost one. */
const VALUES_OF_ONE = 50

/**
 * Refuses a field under another name, or twice, below `__schema` and `__type`: it tells nothing new, and on each level the answer
 * becomes as many times longer. The introspection queries of tools have neither.
 * @param document a valid one
 * @throws GraphQLError QUERY_TOO_COMPLEX
 */
export function checkSchemaQuestions(document: DocumentNode, schema: GraphQLSchema): void {
  const types = new TypeInfo(schema)
  const visitor = visitWithTypeInfo(types, {
    SelectionSet({ selections }) {
      const parent = types.getParentType()
      if (!parent || !isIntrospectionType(parent)) return
      const fields = selections.filter((selection): selection is FieldNode => selection.kind === Kind.FIELD)
      const isRepeated = new Set(fields.map(({ name }) => name.value)).size < fields.length
      if (isRepeated || fields.some(({ alias }) => alias)) throw fixedError('QUERY_TOO_COMPLEX', { status: 400 })
    },
  })
  visit(document, visitor)
}

type Sizes = ReadonlyMap<string, number>

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** How long the lists about a schema are: each as long as it is on average over all types, those without one included. */
function sizesIn(schema: GraphQLSchema): Sizes {
  const types = Object.values(schema.getTypeMap())
  const withFields = types.filter(type => isObjectType(type) || isInterfaceType(type))
  const fields = withFields.flatMap(type => Object.values(type.getFields()))
  const inputFields = types.filter(isInputObjectType).flatMap(type => Object.values(type.getFields()))
  const enumValues = types.filter(isEnumType).flatMap(type => type.getValues())
  const implemented = sum(withFields.map(type => type.getInterfaces().length))
  const possible = sum(types.filter(isAbstractType).map(type => schema.getPossibleTypes(type).length))
  const perType = (count: number) => count / types.length
  return new Map([
    ['types', types.length],
    ['directives', schema.getDirectives().length],
    ['fields', perType(fields.length)],
    ['inputFields', perType(inputFields.length)],
    ['enumValues', perType(enumValues.length)],
    ['interfaces', perType(implemented)],
    ['possibleTypes', perType(possible)],
    ['args', sum(fields.map(({ args }) => args.length)) / Math.max(fields.length, 1)],
  ])
}

const known = new WeakMap<GraphQLSchema, Sizes>()

function sizesOf(schema: GraphQLSchema): Sizes {
  const sizes = known.get(schema) ?? sizesIn(schema)
  known.set(schema, sizes)
  return sizes
}

/** The cost of one question about the schema by what its answer tells. */
export function costOfSchemaQuestion(node: FieldNode, { schema, document, operation, variables }: AskedOperation) {
  const sizes = sizesOf(schema)
  const fragments = fragmentsIn(document)
  const valuesOf = (set: SelectionSetNode | undefined): number =>
    sum(
      (set?.selections ?? []).map(selection => {
        if (!isIncluded(selection, operation, variables)) return 0
        if (selection.kind === Kind.INLINE_FRAGMENT) return valuesOf(selection.selectionSet)
        if (selection.kind === Kind.FRAGMENT_SPREAD) return valuesOf(fragments.get(selection.name.value)?.selectionSet)
        return (sizes.get(selection.name.value) ?? 1) * (1 + valuesOf(selection.selectionSet))
      }),
    )
  return COST_OF_LOOK + Math.floor(valuesOf(node.selectionSet) / VALUES_OF_ONE)
}
