import { CursorError, type FilterQuery, type QueryOrderMap } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { refusal } from '../errors.js'
import type { CentreRow, RecordClass } from '../model/record.js'
import { PageInfo } from '../model/values.js'

export const MAX_PAGE = 100

export interface PageRequest {
  readonly first: number
  readonly after?: string | null
}

export interface Page<T> {
  nodes: T[]
  pageInfo: PageInfo
  totalCount?: number | null
}

/** The type of a page of these nodes, e.g. `StayConnection`. */
export function connectionOf<T extends object>(
  node: ClassType<T>,
  name: string,
  description: string,
): ClassType<Page<T>> {
  @ObjectType(name, { description })
  class Connection implements Page<T> {
    @Field(() => [node], { description: 'The items of this page, in order' })
    nodes!: T[]

    @Field(() => PageInfo, { description: 'Where this page ends' })
    pageInfo!: PageInfo

    @Field(() => Int, { nullable: true, description: 'How many items the whole list has' })
    totalCount?: number | null
  }
  return Connection
}

/** @throws PAGE_SIZE_INVALID unless 1 to `max` */
export function checkPageSize(first: number, max = MAX_PAGE): number {
  if (!Number.isInteger(first) || first < 1 || first > max) throw refusal('PAGE_SIZE_INVALID')
  return first
}

export interface PageOf<T> {
  readonly where?: FilterQuery<T>
  /** Must end with the id, so that equal values have an order. */
  readonly orderBy: readonly QueryOrderMap<T>[]
}

/**
 * One page of the rows that match, by cursor: a row added meanwhile neither repeats nor hides another.
 * @throws PAGE_SIZE_INVALID, or BAD_USER_INPUT for a cursor that is not ours
 */
export async function pageOf<T extends CentreRow>(
  em: EntityManager,
  type: RecordClass<T>,
  { first, after }: PageRequest,
  { where, orderBy }: PageOf<T>,
): Promise<Page<T>> {
  checkPageSize(first)
  try {
    const cursor = (await em.findByCursor(
      type as never,
      { where, orderBy, first, after: after ?? undefined } as never,
    )) as {
      items: T[]
      hasNextPage: boolean
      endCursor: string | null
      totalCount: number
    }
    return {
      nodes: cursor.items,
      pageInfo: { hasNextPage: cursor.hasNextPage, endCursor: cursor.endCursor },
      totalCount: cursor.totalCount,
    }
  } catch (error) {
    if (error instanceof CursorError) throw refusal('BAD_USER_INPUT')
    throw error
  }
}

/** A page of rows that are already in memory, e.g. deadlines that were reckoned. The cursor is the place in the list. */
export function pageOfList<T>(all: readonly T[], { first, after }: PageRequest): Page<T> {
  checkPageSize(first)
  const start = after ? Number.parseInt(Buffer.from(after, 'base64url').toString(), 10) : 0
  if (!Number.isInteger(start) || start < 0) throw refusal('BAD_USER_INPUT')
  const end = Math.min(start + first, all.length)
  return {
    nodes: all.slice(start, end),
    pageInfo: {
      hasNextPage: end < all.length,
      endCursor: end > start ? Buffer.from(String(end)).toString('base64url') : null,
    },
    totalCount: all.length,
  }
}
