import { DriverException, type FilterQuery, type QueryOrderMap } from '@mikro-orm/core'
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
  /** A promise where counting costs a query: it is made only if somebody asks. */
  totalCount?: number | null | Promise<number | null>
}

/** A longer list is not counted: no one reads it to the end, and counting would cost more than the page. */
const MOST_COUNTED = 10_000

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

    @Field(() => Int, {
      nullable: true,
      description: 'How many items in all; null when there are more than 10,000',
    })
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
  if (after && !isCursorOf(orderBy, after)) throw refusal('BAD_USER_INPUT')
  const options = { where, orderBy, first, after: after ?? undefined, includeCount: false }
  try {
    const { items, hasNextPage, endCursor } = await em.findByCursor(type as never, options as never)
    return {
      nodes: items as T[],
      pageInfo: { hasNextPage, endCursor },
      get totalCount() {
        return count(em, type, where)
      },
    }
  } catch (error) {
    if (after && isOfData(error)) throw refusal('BAD_USER_INPUT')
    throw error
  }
}

/** Whether the cursor tells as many values as the list is ordered by, and only such as can be sent to a database. */
function isCursorOf(orderBy: readonly object[], after: string): boolean {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    return Array.isArray(values) && values.length === orderBy.length && values.every(isPlain)
  } catch {
    return false
  }
}

const isPlain = (value: unknown) => typeof value !== 'object' && !String(value).includes('\u0000')

/** SQLSTATE class 22: a value that its column cannot have, so nobody gave out this cursor. */
const isOfData = (error: unknown) => error instanceof DriverException && error.code?.startsWith('22') === true

async function count<T extends CentreRow>(
  em: EntityManager,
  type: RecordClass<T>,
  where?: FilterQuery<T>,
): Promise<number | null> {
  const some = em.createQueryBuilder(type, 'item').select('id' as never)
  if (where) some.where(where as never)
  await some.limit(MOST_COUNTED + 1).applyFilters()
  const counting = `select count(*)::int as count from (${some.getQuery()}) as counted`
  const [found] = await em.execute<{ count: number }[]>(counting, [...some.getParams()])
  return found && found.count <= MOST_COUNTED ? found.count : null
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
