import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { isSchemaQuestion } from '../filter/fieldDefinition.js'
import type { Policy } from './policy.js'
import { allOf, type Rule } from './rule.js'

/** What contracts decide each for themselves about the schema and its types. */
export interface Telling {
  /** What it takes to ask for the schema itself; null refuses it to everybody. */
  readonly ruleOfSchema?: Rule | null
  /** Whether `__typename` is told only to those who may have every type that can stand in its place; otherwise to everybody. */
  readonly hidesRefusedTypes?: boolean
}

/** The policy applied to one API schema: the whole rule of each field, worked out once. */
export class AccessRules {
  readonly #rules = new Map<string, Rule | null>()
  readonly #possible = new Map<string, ReadonlySet<string>>()

  constructor(
    readonly schema: GraphQLSchema,
    readonly policy: Policy,
    readonly telling: Telling = {},
  ) {}

  /** Names of the object types that a value of this type can have. */
  possibleTypes(type: GraphQLCompositeType): ReadonlySet<string> {
    const known = this.#possible.get(type.name)
    if (known) return known
    const names = isAbstractType(type) ? this.schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]
    const possible = new Set(names)
    this.#possible.set(type.name, possible)
    return possible
  }

  /**
   * The rule of a field selected on `parent` where the object can be any of `types`. On an interface every type that can occur
   * must allow it. Null when there is no rule, which refuses.
   */
  ruleOf(parent: GraphQLCompositeType, fieldName: string, types: ReadonlySet<string>): Rule | null {
    if (isObjectType(parent)) return this.#ruleOfObjectField(parent.name, fieldName)
    const rules: (Rule | undefined)[] = this.#ownRules(parent, fieldName, types)
    for (const typeName of types) {
      const rule = this.#ruleOfObjectField(typeName, fieldName)
      if (!rule) return null
      rules.push(rule)
    }
    return allOf(rules)
  }

  /** The rule of `__typename` where the object can be any of `types`. Null when it is told to everybody. */
  ruleOfTypeName(types: ReadonlySet<string>): Rule | null {
    if (!this.telling.hidesRefusedTypes) return null
    return allOf([...types].map(typeName => this.policy.ruleOfType(typeName)))
  }

  // Composition writes the rules of all implementations on the interface; they say too much where only some can occur.
  #ownRules(parent: GraphQLCompositeType, fieldName: string, types: ReadonlySet<string>): (Rule | undefined)[] {
    if (types.size < this.possibleTypes(parent).size) return []
    return [this.policy.ruleOfType(parent.name), this.policy.ruleOfField(parent.name, fieldName)]
  }

  #ruleOfObjectField(typeName: string, fieldName: string): Rule | null {
    const place = `${typeName}.${fieldName}`
    const known = this.#rules.get(place)
    if (known !== undefined) return known
    const rule = this.#workOut(typeName, fieldName)
    this.#rules.set(place, rule)
    return rule
  }

  // Members of a union and implementations of an interface are judged by what is selected on them, not by where they are met.
  #workOut(typeName: string, fieldName: string): Rule | null {
    const type = this.schema.getType(typeName)
    if (isSchemaQuestion(fieldName) || (type && isIntrospectionType(type))) return this.telling.ruleOfSchema ?? null
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined
    if (!field) return null
    const output = getNamedType(field.type)
    return allOf([
      this.policy.ruleOfType(typeName),
      this.policy.ruleOfField(typeName, fieldName),
      isAbstractType(output) ? undefined : this.policy.ruleOfType(output.name),
    ])
  }
}
