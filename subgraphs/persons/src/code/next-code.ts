import type { Centre } from '@houvast/schema'
import { newId } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { CodeKind } from './code-counter.entity.js'

/** How people name a record: `D-2026-0231`. */
export const codeOf = (kind: CodeKind, year: number, number: number): string =>
  `${kind}-${year}-${String(number).padStart(4, '0')}`

/**
 * The next code of the centre in that year. The counter's row stays locked until the transaction ends, so that no two records get
 * the same code and a deed that is rolled back leaves no gap.
 */
export async function nextCode(em: EntityManager, centre: Centre, kind: CodeKind, year: number): Promise<string> {
  const [counter] = await em.execute<{ last: number }[]>(
    `insert into persons.code_counter as counter (centre, id, version, changed_at, kind, year, last)
       values (?, ?, 1, now(), ?, ?, 1)
     on conflict (centre, kind, year)
       do update set last = counter.last + 1, version = counter.version + 1, changed_at = now()
     returning last`,
    [centre, newId(), kind, year],
  )
  if (!counter) throw new Error('The counter of codes gave no number.')
  return codeOf(kind, year, counter.last)
}
