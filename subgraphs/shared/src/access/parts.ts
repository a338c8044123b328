import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeNode,
} from 'graphql'
import { STAFF_ONLY_VALUES } from './values.js'

type Tagged = { readonly directives?: readonly ConstDirectiveNode[] }

const tagsOf = (node: Tagged): ConstDirectiveNode[] =>
  node.directives?.filter(directive => directive.name.value === 'tag') ?? []

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type))

/**
 * Takes what tagged fields are made of into the same contract: the closed lists and scalars of their values and arguments, and the
 * fields of their inputs. An input field that carries a tag of its own (e.g. `staff`) is left as it is, and so stays out of the
 * contract; so does a value of a closed list that only staff can meet.
 */
export function tagParts(document: DocumentNode): DocumentNode {
  const types = new Map(
    document.definitions.flatMap(node => ('name' in node && node.name ? [[node.name.value, node] as const] : [])),
  )
  const parts = new Map<string, Map<string, ConstDirectiveNode>>()
  const reach = (type: TypeNode, tag: ConstDirectiveNode) => {
    const name = namedType(type)
    const part = types.get(name)
    const tags = parts.get(name) ?? new Map<string, ConstDirectiveNode>()
    const isNew = !tags.has(nameOf(tag))
    if (!part || !isPart(part) || !isNew) return
    parts.set(name, tags.set(nameOf(tag), tag))
    if (part.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const field of part.fields ?? []) if (tagsOf(field).length === 0) reach(field.type, tag)
  }
  for (const type of document.definitions)
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const field of type.fields ?? [])
        for (const tag of tagsOf(field)) for (const each of [field, ...(field.arguments ?? [])]) reach(each.type, tag)
  return { ...document, definitions: document.definitions.map(node => withTags(node, parts)) }
}

const nameOf = (tag: ConstDirectiveNode): string => {
  const value = tag.arguments?.find(argument => argument.name.value === 'name')?.value
  return value?.kind === Kind.STRING ? value.value : ''
}

const isPart = (node: DefinitionNode) =>
  node.kind === Kind.ENUM_TYPE_DEFINITION ||
  node.kind === Kind.SCALAR_TYPE_DEFINITION ||
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION

function withTags(
  node: DefinitionNode,
  parts: ReadonlyMap<string, ReadonlyMap<string, ConstDirectiveNode>>,
): DefinitionNode {
  const tags = 'name' in node && node.name ? [...(parts.get(node.name.value)?.values() ?? [])] : []
  if (tags.length === 0) return node
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return enumWithTags(node, tags)
  if (node.kind === Kind.SCALAR_TYPE_DEFINITION) return marked(node, tags)
  if (node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return node
  const add = (field: InputValueDefinitionNode) => (tagsOf(field).length > 0 ? field : marked(field, tags))
  return { ...node, fields: node.fields?.map(add) }
}

const marked = <Node extends Tagged>(node: Node, tags: readonly ConstDirectiveNode[]): Node => ({
  ...node,
  directives: [...(node.directives ?? []), ...tags],
})

/** A tag on a list would take all of its values along. */
function enumWithTags(node: EnumTypeDefinitionNode, tags: readonly ConstDirectiveNode[]): EnumTypeDefinitionNode {
  const isStaffOnly = ({ name }: { name: { value: string } }) =>
    STAFF_ONLY_VALUES.has(`${node.name.value}.${name.value}`)
  if (!node.values?.some(isStaffOnly)) return marked(node, tags)
  return { ...node, values: node.values.map(value => (isStaffOnly(value) ? value : marked(value, tags))) }
}
