import type { Role, Scope } from '@houvast/schema'
import type { RequestContext } from '../request/context.js'

/**
 * A row condition: whether this viewer has a task on this very row. It is asked only after the scopes were found, and only
 * within the viewer's centre, since the database shows no other rows.
 */
export interface Condition<Source = unknown> {
  /** Names the relation, e.g. `ownStrand`; readable in the access page. */
  readonly name: string
  /** Roles that can give somebody the task which the condition asks for. */
  readonly askWhom: readonly Role[]
  readonly holds: (request: {
    context: RequestContext
    source: Source
    args: Readonly<Record<string, unknown>>
  }) => boolean | Promise<boolean>
}

/** One way to be allowed: all these scopes, and the condition if there is one. */
export interface Way {
  readonly scopes: readonly Scope[]
  readonly condition?: Condition
}

/** Who may have a field: whoever walks one of the ways. No ways means nobody; signing in alone is a way with no scopes. */
export class Rule {
  constructor(
    readonly ways: readonly Way[],
    readonly tags: readonly string[] = [],
  ) {}

  /** Narrows every way of this rule to rows on which the condition holds. */
  when<Source>(condition: Condition<Source>): Rule {
    return new Rule(
      this.ways.map(way => ({ ...way, condition: condition as Condition }) satisfies Way),
      this.tags,
    )
  }

  /** Adds the other rule's ways to this one's. */
  or(other: Rule): Rule {
    return new Rule([...this.ways, ...other.ways], [...this.tags, ...other.tags])
  }

  /** Puts the field into the contract of that tag, e.g. `vona`. */
  tagged(tag: string): Rule {
    return new Rule(this.ways, [...this.tags, tag])
  }
}

/** Whoever holds all of these scopes. */
export const to = (...scopes: readonly [Scope, ...Scope[]]): Rule => new Rule([{ scopes }])

/** Everybody who is signed in. */
export const signedIn = new Rule([{ scopes: [] }])

/** One line per field of every type that a capability adds to; read by the data-protection officer. */
export type AccessTable = Readonly<Record<string, Readonly<Record<string, Rule>>>>
