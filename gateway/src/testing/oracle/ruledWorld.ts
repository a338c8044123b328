import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  parseConstValue,
  print,
} from 'graphql'
import type { Random } from '../randomOperation.js'

/** Sets of scopes of which one whole set is needed; `[[]]` asks only that somebody is signed in. */
export type Choice = readonly (readonly string[])[]

/** What stands on each `Type` and each `Type.field`, from all subgraphs together: every choice must be met. */
export type RuleTable = ReadonlyMap<string, readonly Choice[]>

export interface RuledWorld {
  readonly subgraphs: Readonly<Record<string, string>>
  readonly rules: RuleTable
}

export const SCOPES = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** What `E0.derived` and `E1.derived` are worked out from, with the types on the way. */
const REQUIRED = ['base', 'size'] as const
const REQUIRED_INSIDE = ['V1', 'V1.text', 'V1.kind', 'Kind']

/** An interface that other subgraphs know as an object, and what implements it. */
const MEDIA = ['M', 'Book', 'Film']

const hasDirective = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }, name: string) =>
  (node.directives ?? []).some(directive => directive.name.value === name)

const isSignedIn = (choice: Choice) => choice.length === 1 && choice[0]!.length === 0

/** One choice that is met where all of these are. */
const together = (choices: readonly Choice[]): Choice =>
  choices.reduce((one, other) => one.flatMap(set => other.map(more => [...new Set([...set, ...more])])))

function directiveFor(choice: Choice): ConstDirectiveNode {
  const isOnlySignedIn = isSignedIn(choice)
  const scopes = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'scopes' } } as const
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: isOnlySignedIn ? 'authenticated' : 'requiresScopes' },
    ...(!isOnlySignedIn && { arguments: [{ ...scopes, value: parseConstValue(JSON.stringify(choice)) }] }),
  }
}

/** Writes rules into subgraphs at random, as composition allows them, and keeps a table of its own of what it wrote. */
class RuleWriter {
  readonly rules = new Map<string, Choice[]>()

  constructor(readonly random: Random) {}

  document({ definitions }: DocumentNode): DocumentNode {
    return { kind: Kind.DOCUMENT, definitions: definitions.map(definition => this.#definition(definition)) }
  }

  // Interfaces, objects that stand for one and input types may have no rule as a whole.
  #definition(definition: DefinitionNode): DefinitionNode {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION: {
        const isRuled = !MEDIA.includes(definition.name.value) && this.random.chance(0.05)
        const fields = definition.fields?.map(field => this.#field(definition.name.value, field))
        return { ...this.#withRule(definition, definition.name.value, isRuled ? this.#scopes() : null), fields }
      }
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
        return this.#withRule(definition, definition.name.value, this.random.chance(0.12) ? this.#scopes() : null)
      default:
        return definition
    }
  }

  #field(typeName: string, field: FieldDefinitionNode): FieldDefinitionNode {
    if (hasDirective(field, 'external') || field.name.value === 'derived') return field
    const place = `${typeName}.${field.name.value}`
    const isFirst = !this.rules.has(place)
    const isRuled = this.random.chance(isFirst ? 0.96 : 0.15)
    return this.#withRule(field, place, isRuled ? this.#choice() : null)
  }

  #withRule<Node extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(
    node: Node,
    place: string,
    choice: Choice | null,
  ): Node {
    if (!choice) return node
    this.rules.set(place, [...(this.rules.get(place) ?? []), choice])
    return { ...node, directives: [...(node.directives ?? []), directiveFor(choice)] }
  }

  #choice(): Choice {
    return this.random.chance(0.6) ? [[]] : this.#scopes()
  }

  #scopes(): Choice {
    const set = () => Array.from({ length: 1 + this.random.below(2) }, () => this.random.oneOf(SCOPES))
    return Array.from({ length: 1 + this.random.below(2) }, set)
  }

  /** A field with `@requires` must ask at least what its inputs ask (federation: MISSING_TRANSITIVE_AUTH_REQUIREMENTS). */
  derived(document: DocumentNode): DocumentNode {
    const definitions = document.definitions.map(definition =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? this.#withDerived(definition) : definition,
    )
    return { kind: Kind.DOCUMENT, definitions }
  }

  #withDerived(definition: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
    const typeName = definition.name.value
    const asked = this.#requiredBy(typeName).flatMap(place => this.rules.get(place) ?? [])
    const scopes = asked.filter(choice => !isSignedIn(choice))
    const choices = [...(asked.some(isSignedIn) ? [[[]]] : []), ...(scopes.length > 0 ? [together(scopes)] : [])]
    const fields = definition.fields?.map(field =>
      field.name.value === 'derived'
        ? choices.reduce((node, choice) => this.#withRule(node, `${typeName}.derived`, choice), field)
        : field,
    )
    return { ...definition, ...(fields && { fields }) }
  }

  #requiredBy = (typeName: string) => [...REQUIRED.map(field => `${typeName}.${field}`), ...REQUIRED_INSIDE]
}

/** What stands on a field of an interface stands on that field of all that implement it. */
function spreadToMedia(rules: Map<string, Choice[]>): RuleTable {
  for (const [place, choices] of [...rules]) {
    if (!place.startsWith('M.')) continue
    for (const typeName of ['Book', 'Film']) {
      const implemented = place.replace('M', typeName)
      rules.set(implemented, [...(rules.get(implemented) ?? []), ...choices])
    }
  }
  return rules
}

/** Makes up who may have what in made-up subgraphs. */
export function withRules(subgraphs: Readonly<Record<string, string>>, random: Random): RuledWorld {
  const writer = new RuleWriter(random)
  const ruled = Object.entries(subgraphs).map(([name, sdl]) => [name, writer.document(parse(sdl))] as const)
  const texts = ruled.map(([name, document]) => [name, print(writer.derived(document))])
  return { subgraphs: Object.fromEntries(texts), rules: spreadToMedia(writer.rules) }
}
