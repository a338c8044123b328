import type { Spaces } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'

/** Columns and values of a row, in the database's own names. */
export type Row = Readonly<Record<string, string | number | null>>

const CHUNK = 500

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) => all.slice(index * CHUNK, (index + 1) * CHUNK))

const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ')

/** Runs work as the login of a space, in one transaction. */
export const within = <T>(spaces: Spaces, space: keyof Spaces, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  spaces[space].em.fork().transactional(em => work(em as EntityManager))

/** Adds the rows that are not there yet. All have the same columns. */
export async function add(em: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  for (const chunk of chunks(rows)) {
    const columns = Object.keys(chunk[0]!)
    const values = Array.from(chunk, () => `(${marks(columns)}, now())`).join(', ')
    await em.execute(
      `insert into activities.${table} (${columns.join(', ')}, changed_at) values ${values} on conflict do nothing`,
      chunk.flatMap(row => columns.map(column => row[column])),
    )
  }
}

/** Which rows to change: those whose `key` is one of `ids`, as long as `where` still holds. */
export interface Which {
  readonly table: string
  readonly key: string
  readonly ids: readonly string[]
  /** SQL without values of others. */
  readonly where: string
}

export async function change(em: EntityManager, { table, key, ids, where }: Which, set: Row): Promise<void> {
  const columns = Object.keys(set)
  for (const chunk of chunks(ids))
    await em.execute(
      `update activities.${table} set ${columns.map(column => `${column} = ?`).join(', ')}, version = version + 1,
        changed_at = now() where ${key} in (${marks(chunk)}) and ${where}`,
      [...columns.map(column => set[column]), ...chunk],
    )
}
