import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql'
import type { Policy } from '../../src/authorize/policy/policy.js'
import { type Grants, isMet } from '../../src/authorize/policy/rule.js'
import type { Opinion } from '../worlds/runningWorld.js'
import { isWithin } from './around.js'
import { refusedPaths } from './differences.js'
import { type Place, type Places, placesOf } from './places.js'

export interface Compared {
  readonly query: string
  readonly schema: GraphQLSchema
  readonly policy: Policy
  readonly grants: Grants
  readonly ours: Opinion
  readonly theirs: Opinion
}

const isInside = (path: string, around: string) => around === '' || path.startsWith(`${around}.`)
const neverNull = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) && (isListType(type.ofType) ? neverNull(type.ofType.ofType) : true)

function areRelated(schema: GraphQLSchema, one: string, other: string): boolean {
  const isIn = (abstract: GraphQLNamedType | undefined, name: string) =>
    isAbstractType(abstract) && schema.getPossibleTypes(abstract).some(type => type.name === name)
  return isIn(schema.getType(one), other) || isIn(schema.getType(other), one)
}

/** What the causes of differences ask about a question and its two answers. */
export class Comparison {
  readonly places: Places
  readonly refused: ReadonlySet<string>
  readonly refusedByThem: ReadonlySet<string>

  constructor(readonly compared: Compared) {
    this.places = placesOf(parse(compared.query), compared.schema)
    this.refused = new Set(refusedPaths(compared.ours))
    this.refusedByThem = new Set(refusedPaths(compared.theirs))
  }

  /** Whether a condition decides about this place, or about one inside it. */
  hasConditionIn(path: string): boolean {
    return this.#isSomewhereIn(path, ({ isConditional }) => isConditional)
  }

  /**
   * Whether a field of a named fragment stands at this path or inside it; or nothing does, and the path ends like that of such a
   * field, whose beginning was then lost.
   */
  isOfNamedFragment(path: string): boolean {
    if (this.at(path).length > 0) return this.#isSomewhereIn(path, ({ isInNamedFragment }) => isInNamedFragment)
    const key = path.split('.').at(-1)!
    return [...this.places].some(
      ([place, found]) => place.split('.').at(-1) === key && found.some(({ isInNamedFragment }) => isInNamedFragment),
    )
  }

  /** Whether refusals and conditions can take away all that is asked inside this place. */
  isAllTakenAway(path: string): boolean {
    const leaves = [...this.places].filter(
      ([place, found]) => isInside(place, path) && !found.some(({ type }) => isCompositeType(getNamedType(type))),
    )
    return leaves.every(
      ([place, found]) =>
        isWithin(place, around => this.refused.has(around)) || found.every(({ isConditional }) => isConditional),
    )
  }

  /** Whether something is refused here or inside, or a condition decides about it. */
  isTouched(path: string): boolean {
    return this.refused.has(path) || this.hasRefusedInside(path) || this.hasConditionIn(path)
  }

  #isSomewhereIn(path: string, test: (place: Place) => boolean): boolean {
    return [...this.places].some(([place, found]) => (place === path || isInside(place, path)) && found.some(test))
  }

  /** Whether a place inside this one is refused. */
  hasRefusedInside(path: string): boolean {
    return [...this.refused].some(refused => isInside(refused, path))
  }

  /** Whether by the null rules a refused place inside makes this one null, or an item of it. */
  isNullByRefusal(path: string): boolean {
    return [...this.refused].some(refused => isInside(refused, path) && this.#isNeverNullBetween(path, refused))
  }

  #isNeverNullBetween(path: string, refused: string): boolean {
    const keys = refused.split('.')
    const first = path === '' ? 0 : path.split('.').length
    return keys.slice(first).every((_, index) => {
      const places = this.at(keys.slice(0, first + index + 1).join('.'))
      return places.some(({ type }) => isNonNullType(type) || neverNull(type) || isListType(type))
    })
  }

  /** Whether a field was fetched from a type of whose other fields a condition leaves one out. */
  isBesideCondition(fetched: string): boolean {
    const [type] = fetched.split(': ')[1]!.split('.')
    return [...this.places.values()].flat().some(({ parent, isConditional }) => isConditional && parent === type)
  }

  /** Whether a field that one gateway fetched was fetched by the other from an interface of its type, or from a type of its interface. */
  isAskedOfAnotherType(fetched: string): boolean {
    const { schema, ours, theirs } = this.compared
    const [type, name] = fetched.split(': ')[1]!.split('.')
    return [...ours.fetched, ...theirs.fetched].some(other => {
      const [otherType, otherName] = other.split(': ')[1]!.split('.')
      return otherName === name && otherType !== type && areRelated(schema, type!, otherType!)
    })
  }

  /** Whether something is asked inside a place under this response key. */
  isAskedInside(key: string): boolean {
    return [...this.places.keys()].some(path => path.split('.').slice(0, -1).includes(key))
  }

  at(path: string): readonly Place[] {
    return this.places.get(path) ?? []
  }

  /** Whether a field of a scalar or an enum stands here whose type is refused to the viewer, and nothing else is. */
  isRefusedByLeafType(place: Place): boolean {
    const type = getNamedType(place.type)
    return !isCompositeType(type) && this.#isTypeRefused(type.name)
  }

  /** Whether a field stands here, or around here, whose object type is refused to the viewer. */
  isInRefusedObjectType(path: string): boolean {
    const keys = path.split('.')
    return keys.some((_, index) =>
      this.at(keys.slice(0, index + 1).join('.')).some(({ type }) => {
        const named = getNamedType(type)
        return isCompositeType(named) && this.#isTypeRefused(named.name)
      }),
    )
  }

  isWithoutRule({ parent, field }: Place): boolean {
    const { policy } = this.compared
    return !policy.ruleOfField(parent, field) && !policy.ruleOfType(parent)
  }

  #isTypeRefused(name: string): boolean {
    const rule = this.compared.policy.ruleOfType(name)
    return rule !== undefined && !isMet(rule, this.compared.grants)
  }
}
