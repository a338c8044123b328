import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isInputType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { fixedError } from '../answer/fixedError.js'
import { isIncluded } from '../authorize/filter/condition.js'
import { isSchemaQuestion } from '../authorize/filter/fieldDefinition.js'
import { fragmentsIn } from '../authorize/filter/fragmentsIn.js'
import type { AskedOperation } from './askedOperation.js'
import type { CostTable, ListSize } from './costTable.js'
import { costOfArguments, costOfInput } from './inputCost.js'
import { intValue } from './pageSize.js'
import { costOfSchemaQuestion } from './schemaQuestion.js'

/** How long a list is taken to be that says nothing about itself: such lists are short by nature. */
const ASSUMED_SIZE = 5
/** How many fields, fragments written out, cost one: reading and filtering them is work, whatever they are. */
const FIELDS_OF_ONE = 100

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

/** Adds up an operation by the weights of the cost specification: scalar 0, object 1, a list times its size. */
class CostCounter {
  /** How many fields were counted, each as often as fragments ask for it. */
  fields = 0

  constructor(
    readonly asked: AskedOperation,
    readonly table: CostTable,
  ) {}

  /** @param sized sizes that the field above gives to lists among these fields */
  selections(set: SelectionSetNode, parent: GraphQLCompositeType, sized: ReadonlyMap<string, number>): number {
    let cost = 0
    for (const selection of set.selections) {
      if (!isIncluded(selection, this.asked.operation, this.asked.variables)) continue
      if (selection.kind === Kind.FIELD) cost += this.#field(selection, parent, sized)
      else cost += this.#fragment(selection, parent, sized)
    }
    return cost
  }

  #fragment(
    selection: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    parent: GraphQLCompositeType,
    sized: ReadonlyMap<string, number>,
  ): number {
    const { document, schema } = this.asked
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentsIn(document).get(selection.name.value)
    const type = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent
    return fragment && isCompositeType(type) ? this.selections(fragment.selectionSet, type, sized) : 0
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, sized: ReadonlyMap<string, number>): number {
    this.fields += 1
    if (isSchemaQuestion(node.name.value)) return costOfSchemaQuestion(node, this.asked)
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value]
    if (!definition) return 0
    const place = `${parent.name}.${node.name.value}`
    const output = getNamedType(definition.type)
    const listSize = this.table.listSizeOf(place)
    const size = this.#sizeOf(node, listSize)
    const inner = new Map((listSize?.sizedFields ?? []).map(name => [name, size ?? ASSUMED_SIZE]))
    const weight = this.table.weightOf(place) ?? this.table.weightOf(output.name) ?? (isCompositeType(output) ? 1 : 0)
    const below = node.selectionSet && isCompositeType(output) ? this.selections(node.selectionSet, output, inner) : 0
    const times = isList(definition.type) ? (sized.get(node.name.value) ?? size ?? ASSUMED_SIZE) : 1
    // Arguments are read once, however long the list that they lead to.
    const input = costOfArguments(node, definition, place, { variables: this.asked.variables, table: this.table })
    return times * (weight + below) + input
  }

  #sizeOf(node: FieldNode, listSize: ListSize | undefined): number | undefined {
    const slicing = (node.arguments ?? []).filter(({ name }) => listSize?.slicingArguments?.includes(name.value))
    const sizes = slicing.flatMap(({ value }) => intValue(value, this.asked.variables) ?? [])
    return sizes.length > 0 ? Math.max(...sizes) : listSize?.assumedSize
  }
}

/** The cost of an operation. How many selections there are to count, fragments written out, is limited when it is validated. */
export function costOf(asked: AskedOperation, table: CostTable): number {
  const root = asked.schema.getRootType(asked.operation.operation)
  if (!root) return 0
  const counter = new CostCounter(asked, table)
  const cost = counter.selections(asked.operation.selectionSet, root, new Map())
  return cost + Math.floor(counter.fields / FIELDS_OF_ONE)
}

const MOST_KNOWN_COSTS = 100
type CostsOfOperations = WeakMap<AskedOperation['operation'], LRUCache<string, number>>
// A new version of the supergraph may weigh the same operation otherwise.
const known = new WeakMap<CostTable, CostsOfOperations>()

/** Numbers (sizes of pages) and Booleans (conditions) can change the cost of an operation, and input where it has weights. */
function circumstances({ schema, operation, variables }: AskedOperation, table: CostTable): readonly string[] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type: typeNode }) => {
    const name = variable.name.value
    const value = variables[name]
    if (typeof value === 'number' || typeof value === 'boolean') return `${name} ${value}`
    if (!table.weighsInput || value === null || value === undefined) return []
    const type = typeFromAST(schema, typeNode)
    return isInputType(type) ? `${name} ${costOfInput(type, value, table)}` : []
  })
}

/** The cost of an operation, counted once for the same sizes, conditions and weights of input. */
export function knownCostOf(asked: AskedOperation, table: CostTable): number {
  const operations: CostsOfOperations = known.get(table) ?? new WeakMap()
  known.set(table, operations)
  const costs = operations.get(asked.operation) ?? new LRUCache<string, number>({ max: MOST_KNOWN_COSTS })
  operations.set(asked.operation, costs)
  const key = circumstances(asked, table).join('\n')
  const cost = costs.get(key) ?? costOf(asked, table)
  costs.set(key, cost)
  return cost
}

/** @throws GraphQLError QUERY_TOO_COMPLEX */
export function checkCost(cost: number, most: number): void {
  if (cost > most) throw fixedError('QUERY_TOO_COMPLEX', { status: 400 })
}
