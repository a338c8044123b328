import type { EntityClass } from '@mikro-orm/core'
import type { AccessTable } from './access/rule.js'
import type { SubjectsOf } from './audit/subject.js'
import type { RequestContext } from './request/context.js'

/** Finds the object behind a key that another subgraph refers to; null when it is absent or hidden. */
export type ReferenceOf = (context: RequestContext, id: string) => Promise<object | null> | object | null

/** A piece of work that can be deleted: its folder exports one of these and nothing else. */
export interface Capability {
  /** Tables. */
  readonly entities: readonly EntityClass[]
  /** type-graphql resolvers. */
  readonly resolvers: readonly (new (
    ...args: never[]
  ) => object)[]
  /** Types that no field of this subgraph leads to: another subgraph's type to which this one only adds fields. */
  readonly types?: readonly (new (
    ...args: never[]
  ) => object)[]
  /** The types that other subgraphs may refer to by `id`, or that this one adds fields to. */
  readonly references?: Readonly<Record<string, ReferenceOf>>
  /** Who may have each field. */
  readonly access: AccessTable
  /** What an object of each type is about, for the audit. */
  readonly subjects?: SubjectsOf
}
