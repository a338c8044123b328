import {
  type ArgumentNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type StringValueNode,
  visit,
} from 'graphql'
import { argumentsText } from './internalFields.js'

/** A field as some other field requires it (`@requires`): with arguments of its own. */
export interface RequiredVariant {
  readonly field: string
  readonly arguments: readonly ArgumentNode[]
}

/** What a supergraph requires of one field with different arguments. */
export interface RequiredVariants {
  /** By the names that they have for the query planner. */
  readonly variants: ReadonlyMap<string, RequiredVariant>
  /** The names of those that a field requires, by `Type.field`. */
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>
}

const isRequires = (argument: { readonly name: { readonly value: string } }) => argument.name.value === 'requires'
const fieldsIn = (set: string) => parse(`{${set}}`, { noLocation: true })

function requiredSets(supergraph: DocumentNode): readonly string[] {
  const sets = new Set<string>()
  visit(supergraph, {
    Directive({ name, arguments: given = [] }) {
      const set = name.value === 'join__field' ? given.find(isRequires)?.value : undefined
      if (set?.kind === Kind.STRING) sets.add(set.value)
    },
  })
  return [...sets]
}

/** By the field's name and its arguments; only fields that are required with different ones. */
function variantsOf(supergraph: DocumentNode): ReadonlyMap<string, RequiredVariant & { readonly name: string }> {
  const uses = new Map<string, Map<string, FieldNode>>()
  for (const set of requiredSets(supergraph)) {
    visit(fieldsIn(set), {
      Field(node) {
        const known = uses.get(node.name.value) ?? new Map()
        uses.set(node.name.value, known.set(argumentsText(node), node))
      },
    })
  }
  const different = [...uses].filter(([, byArguments]) => byArguments.size > 1)
  return new Map(
    different.flatMap(([field, byArguments]) =>
      [...byArguments].map(([text, node], index) => [
        `${field}(${text})`,
        { name: `required${index}__${field}`, field, arguments: node.arguments ?? [] },
      ]),
    ),
  )
}

class VariantWriter {
  readonly needs = new Map<string, Set<string>>()

  constructor(readonly variants: ReadonlyMap<string, RequiredVariant & { readonly name: string }>) {}

  write(supergraph: DocumentNode): DocumentNode {
    const type = (node: ObjectTypeDefinitionNode) => this.#type(node)
    return visit(supergraph, { ObjectTypeDefinition: type, InterfaceTypeDefinition: type as never })
  }

  #type(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
    const fields = (node.fields ?? []).map(field => this.#requiring(field, `${node.name.value}.${field.name.value}`))
    return { ...node, fields: [...fields, ...fields.flatMap(field => this.#copiesOf(field))] }
  }

  #copiesOf(field: FieldDefinitionNode): readonly FieldDefinitionNode[] {
    const own = [...this.variants.values()].filter(variant => variant.field === field.name.value)
    return own.map(({ name }) => ({ ...field, name: { kind: Kind.NAME, value: name }, arguments: [] }))
  }

  #requiring(field: FieldDefinitionNode, place: string): FieldDefinitionNode {
    return visit(field, {
      Argument: node =>
        isRequires(node) && node.value.kind === Kind.STRING
          ? { ...node, value: this.#set(node.value, place) }
          : undefined,
    })
  }

  #set(value: StringValueNode, place: string): StringValueNode {
    const named = visit(fieldsIn(value.value), {
      Field: node => {
        const variant = this.variants.get(`${node.name.value}(${argumentsText(node)})`)
        if (!variant) return undefined
        this.needs.set(place, (this.needs.get(place) ?? new Set()).add(variant.name))
        return { ...node, name: { kind: Kind.NAME, value: variant.name }, arguments: [] }
      },
    })
    return { ...value, block: false, value: print(named).replace(/\s+/g, ' ').slice(1, -1) }
  }
}

/**
 * The query planner knows a required field by its name alone: of one that is required with different arguments it plans one. So
 * each variant is a field of its own to the planner, and the plan is put right afterwards.
 * @returns the supergraph for the planner; null when nothing is required with different arguments
 */
export function requiredVariants(
  supergraph: DocumentNode,
): (RequiredVariants & { readonly supergraph: DocumentNode }) | null {
  const variants = variantsOf(supergraph)
  if (variants.size === 0) return null
  const writer = new VariantWriter(variants)
  const written = writer.write(supergraph)
  return {
    supergraph: written,
    variants: new Map([...variants.values()].map(variant => [variant.name, variant])),
    needs: writer.needs,
  }
}
