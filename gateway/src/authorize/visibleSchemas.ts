import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils'
import {
  type GraphQLFieldConfig,
  type GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isRequiredInputField,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { AccessRules } from './policy/accessRules.js'
import { type Grants, isMet, type Rule } from './policy/rule.js'

/** Who asks for the schema are few, and most of them have the same grants. */
const MOST_KNOWN = 20

/** For whoever may query nothing. GraphQL wants a field in each type, which there is none of to tell. */
const NOTHING = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: {} }), assumeValid: true })

/** Which fields and inputs these grants allow. */
class Visible {
  readonly #inputs = new Map<string, boolean>()

  constructor(
    readonly rules: AccessRules,
    readonly grants: Grants,
  ) {}

  /** The field with the arguments that may be given to it; null when it may not be had, or not without what may not be given. */
  field<Field extends GraphQLFieldConfig<unknown, unknown>>(
    field: Field,
    name: string,
    typeName: string,
  ): Field | null {
    const parent = this.rules.schema.getType(typeName)
    if (!isCompositeType(parent)) return null
    if (!this.#meets(this.rules.ruleOf(parent, name, this.rules.possibleTypes(parent)))) return null
    const given = Object.entries(field.args ?? {})
    const args = given.filter(([, { type }]) => this.input(type))
    const isUsable = given.every(
      ([, argument]) => this.input(argument.type) || !isRequiredInputField(argument as never),
    )
    return isUsable ? { ...field, args: Object.fromEntries(args) } : null
  }

  /** Whether a value of this type may be given. */
  input(given: GraphQLInputType): boolean {
    const type = getNamedType(given)
    const known = this.#inputs.get(type.name)
    if (known !== undefined) return known
    const rule = this.rules.policy.ruleOfType(type.name)
    // An input that leads back to itself does so by fields that may be left out.
    this.#inputs.set(type.name, true)
    const required = isInputObjectType(type) ? Object.values(type.getFields()).filter(isRequiredInputField) : []
    const isUsable = (!rule || this.#meets(rule)) && required.every(({ type }) => this.input(type))
    this.#inputs.set(type.name, isUsable)
    return isUsable
  }

  #meets(rule: Rule | null): boolean {
    return isMet(rule, this.grants)
  }
}

function visibleSchema(rules: AccessRules, grants: Grants): GraphQLSchema {
  const visible = new Visible(rules, grants)
  const mapped = mapSchema(rules.schema, {
    [MapperKind.COMPOSITE_FIELD]: (field, name, typeName) => visible.field(field, name, typeName),
    [MapperKind.INPUT_OBJECT_FIELD]: field => (visible.input(field.type) ? field : null),
  })
  const schema = pruneSchema(mapped)
  return schema.getQueryType() ? schema : NOTHING
}

/** The schema as each viewer may know it: what they may not have is not in it, nor what only leads to that. */
export class VisibleSchemas {
  readonly #known = new LRUCache<string, GraphQLSchema>({ max: MOST_KNOWN })

  constructor(readonly rules: AccessRules) {}

  to(grants: Grants): GraphQLSchema {
    const known = this.#known.get(grants.key)
    if (known) return known
    const schema = visibleSchema(this.rules, grants)
    this.#known.set(grants.key, schema)
    return schema
  }
}
