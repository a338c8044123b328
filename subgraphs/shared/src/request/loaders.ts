import type { EntityManager, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import { type CentreRow, keyOfRecord, type RecordClass } from '../model/record.js'

const BATCH = 200

/**
 * The batched look-ups of one request, so that twenty case files cost one query and not twenty. Each kind of look-up is a
 * DataLoader made when first used.
 */
export class Loaders {
  readonly #loaders = new Map<unknown, Map<string, DataLoader<string, unknown>>>()

  constructor(private readonly reading: () => Promise<EntityManager>) {}

  /** The row with this key, or null. */
  byKey<T extends CentreRow>(type: RecordClass<T>, key: string): Promise<T | null> {
    return this.#loader(type, 'id', async (em, keys) => {
      const found = await em.find(type, { id: { $in: keys } } as unknown as FilterQuery<T>)
      const rows = new Map(found.map(row => [row.id, row]))
      return keys.map(each => rows.get(each) ?? null)
    }).load(key) as Promise<T | null>
  }

  /** The row with this public id, or null; a malformed id is like an absent one. */
  byPublicId<T extends CentreRow>(type: RecordClass<T>, id: string): Promise<T | null> {
    const key = keyOfRecord(type, id)
    return key === null ? Promise.resolve(null) : this.byKey(type, key)
  }

  /** The rows whose `property` (a column or a relation) is this key, in order. */
  allBy<T extends CentreRow>(
    type: RecordClass<T>,
    property: keyof T & string,
    key: string,
    orderBy?: QueryOrderMap<T>,
  ): Promise<T[]> {
    const order = orderBy ?? ({ id: 'asc' } as QueryOrderMap<T>)
    return this.#loader(type, `${property} ${JSON.stringify(order)}`, async (em, keys) => {
      const rows = await em.find(type, whereIn(em, type, property, keys), { orderBy: order })
      const groups = new Map<string, T[]>(keys.map(each => [each, []]))
      for (const row of rows) groups.get(ownerKey(row[property]))?.push(row)
      return keys.map(each => groups.get(each) ?? [])
    }).load(key) as Promise<T[]>
  }

  /** A look-up of one's own, e.g. a count: `read` gets all keys at once and answers in their order. */
  batch<V>(
    name: object | string,
    read: (em: EntityManager, keys: readonly string[]) => Promise<readonly V[]>,
    key: string,
  ): Promise<V> {
    return this.#loader(name, '', read).load(key) as Promise<V>
  }

  forget(): void {
    this.#loaders.clear()
  }

  #loader(
    kind: unknown,
    name: string,
    read: (em: EntityManager, keys: readonly string[]) => Promise<readonly unknown[]>,
  ) {
    const named = this.#loaders.get(kind) ?? new Map<string, DataLoader<string, unknown>>()
    this.#loaders.set(kind, named)
    const loader =
      named.get(name) ??
      new DataLoader<string, unknown>(async keys => read(await this.reading(), keys), { maxBatchSize: BATCH })
    named.set(name, loader)
    return loader
  }
}

const isRelation = (em: EntityManager, type: RecordClass<never>, property: string) =>
  em
    .getMetadata()
    .get(type as never)
    .relations.some(relation => relation.name === property)

const whereIn = <T extends CentreRow>(
  em: EntityManager,
  type: RecordClass<T>,
  property: string,
  keys: readonly string[],
) =>
  ({
    [property]: isRelation(em, type as never, property) ? { id: { $in: keys } } : { $in: keys },
  }) as unknown as FilterQuery<T>

const ownerKey = (value: unknown): string => (typeof value === 'string' ? value : (value as { id: string }).id)
