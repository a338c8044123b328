import {
  type ConstDirectiveNode,
  type DocumentNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { directiveArguments } from '../authorize/policy/directiveArguments.js'
import { linkedFeatures } from '../authorize/policy/securityFeature.js'

/** How long a list is taken to be (`@listSize` of the cost specification, specs.apollo.dev/cost/v0.1). */
export interface ListSize {
  readonly assumedSize?: number
  readonly slicingArguments?: readonly string[]
  /** Fields of the returned object that hold the list, for pages. */
  readonly sizedFields?: readonly string[]
}

/** What the supergraph says about cost. Places are schema coordinates, such as `Type`, `Type.field` and `Type.field(argument:)`. */
export interface CostTable {
  /** Whether any argument or input field has a weight. */
  readonly weighsInput: boolean
  weightOf(place: string): number | undefined
  listSizeOf(place: string): ListSize | undefined
}

const COST = 'https://specs.apollo.dev/cost'

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

function directiveNames(supergraph: DocumentNode) {
  const feature = linkedFeatures(supergraph).find(({ identity }) => identity === COST)
  const named = (name: string) =>
    feature?.imports.get(`@${name}`)?.slice(1) ??
    (name === feature?.prefix ? name : `${feature?.prefix ?? 'cost'}__${name}`)
  return { cost: [named('cost'), 'cost'], listSize: [named('listSize'), 'listSize'] }
}

/** The coordinate of an argument. @param field that of its field */
export const argumentPlace = (field: string, argument: string): string => `${field}(${argument}:)`

const isFielded = (definition: { readonly kind: string }): definition is Fielded =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION

/** Reads `@cost` and `@listSize` from a whole supergraph. */
export function costTable(supergraph: DocumentNode): CostTable {
  const names = directiveNames(supergraph)
  const weights = new Map<string, number>()
  const sizes = new Map<string, ListSize>()
  let weighsInput = false
  const read = (place: string, directives: readonly ConstDirectiveNode[] = []) => {
    for (const directive of directives) {
      const given = directiveArguments(directive)
      if (names.cost.includes(directive.name.value)) weights.set(place, Number(given['weight']))
      if (names.listSize.includes(directive.name.value)) sizes.set(place, given as ListSize)
    }
  }
  const readInput = (place: string, { directives }: InputValueDefinitionNode) => {
    read(place, directives)
    weighsInput ||= weights.has(place)
  }
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue
    const typeName = definition.name.value
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) read(typeName, definition.directives as ConstDirectiveNode[])
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const field of definition.fields ?? []) readInput(`${typeName}.${field.name.value}`, field)
    if (!isFielded(definition)) continue
    for (const field of definition.fields ?? []) {
      const place = `${typeName}.${field.name.value}`
      read(place, field.directives)
      for (const argument of field.arguments ?? []) readInput(argumentPlace(place, argument.name.value), argument)
    }
  }
  return { weighsInput, weightOf: place => weights.get(place), listSizeOf: place => sizes.get(place) }
}
