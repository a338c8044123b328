import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  parseConstValue,
  type TypeNode,
} from 'graphql'
import type { AccessTable, Rule } from './rule.js'

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@tag", "@authenticated", "@requiresScopes", "@cost", "@listSize"])\n`

/** How many items a list without paging is taken to hold when the cost of a query is reckoned. */
const ASSUMED_LIST_SIZE = 20

/** What reading a page or counting it costs, beside what is read of it: each is a query to the database. An object costs 1. */
const COST_OF_PAGE = 10

/** What a deed costs, beside what is read after it: each is a transaction that writes, and its leaf in the audit. */
const COST_OF_DEED = 10

/**
 * Writes the access table into the SDL as the federation's standard directives, so that composition checks it and any router
 * can enforce it.
 * @throws when a field has no line in the table, or a line has no field
 */
export function stamp(sdl: string, table: AccessTable): DocumentNode {
  const document = parse(LINK + sdl)
  const types = document.definitions.filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION)
  refuseUnknown(types, table)
  const lists = new Set(
    types.filter(type => type.fields?.some(field => field.name.value === 'nodes')).map(type => type.name.value),
  )
  return {
    ...document,
    definitions: document.definitions.map(node =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION
        ? { ...node, fields: node.fields?.map(field => stampField(node.name.value, field, table, lists)) }
        : node,
    ),
  }
}

function refuseUnknown(types: readonly ObjectTypeDefinitionNode[], table: AccessTable) {
  for (const [name, rules] of Object.entries(table)) {
    const type = types.find(candidate => candidate.name.value === name)
    if (!type) throw new Error(`The access table names the type ${name}, which the schema does not have.`)
    for (const field of Object.keys(rules))
      if (!type.fields?.some(candidate => candidate.name.value === field))
        throw new Error(`The access table names the field ${name}.${field}, which the schema does not have.`)
  }
}

function stampField(
  type: string,
  field: FieldDefinitionNode,
  table: AccessTable,
  lists: ReadonlySet<string>,
): FieldDefinitionNode {
  const rule = Object.hasOwn(table, type) ? table[type]?.[field.name.value] : undefined
  if (!rule) throw new Error(`No line in an access table says who may have ${type}.${field.name.value}.`)
  // What another subgraph owns is stamped there; composition refuses the directives on an external field.
  if (field.directives?.some(directive => directive.name.value === 'external')) return field
  const tags = [...new Set(rule.tags)]
  const added = [requirement(rule), ...tags.map(tag), ...cost(type, field, lists), ...listSize(field, lists)]
  const withTags =
    tags.length === 0
      ? field.arguments
      : field.arguments?.map(argument => ({
          ...argument,
          directives: [...(argument.directives ?? []), ...tags.map(tag)],
        }))
  return { ...field, arguments: withTags, directives: [...(field.directives ?? []), ...added] }
}

const directive = (name: string, args: Readonly<Record<string, string>> = {}): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(args).map(([argument, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: parseConstValue(value),
  })),
})

const tag = (name: string) => directive('tag', { name: JSON.stringify(name) })

function requirement(rule: Rule): ConstDirectiveNode {
  if (rule.ways.some(way => way.scopes.length === 0)) return directive('authenticated')
  return directive('requiresScopes', { scopes: JSON.stringify(rule.ways.map(way => way.scopes)) })
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type))
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))

const isPaged = (field: FieldDefinitionNode) =>
  field.arguments?.some(argument => argument.name.value === 'first') === true

/** @param lists the types of pages */
function cost(type: string, field: FieldDefinitionNode, lists: ReadonlySet<string>): ConstDirectiveNode[] {
  const isPage = isPaged(field) && lists.has(namedType(field.type))
  const isCount = field.name.value === 'totalCount' && lists.has(type)
  if (type === 'Mutation') return [directive('cost', { weight: String(COST_OF_DEED) })]
  return isPage || isCount ? [directive('cost', { weight: String(COST_OF_PAGE) })] : []
}

/** @param lists the types of pages */
function listSize(field: FieldDefinitionNode, lists: ReadonlySet<string>): ConstDirectiveNode[] {
  if (isPaged(field) && lists.has(namedType(field.type)))
    return [directive('listSize', { slicingArguments: '["first"]', sizedFields: '["nodes"]' })]
  if (isPaged(field)) return [directive('listSize', { slicingArguments: '["first"]' })]
  // The nodes of a page are counted by the page.
  if (isList(field.type) && field.name.value !== 'nodes')
    return [directive('listSize', { assumedSize: String(ASSUMED_LIST_SIZE) })]
  return []
}
