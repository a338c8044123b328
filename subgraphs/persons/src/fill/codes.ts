import type { Centre } from '@houvast/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import { CodeCounter, type CodeKind } from '../code/code-counter.entity.js'
import { codeOf } from '../code/next-code.js'

/**
 * Gives the records of a centre their codes, counted up within each year in the order given, and sets the counters so that the next
 * real one goes on from there.
 */
export function giveCodes<T>(
  em: EntityManager,
  centre: Centre,
  kind: CodeKind,
  records: readonly T[],
  yearOf: (record: T) => number,
): [T, string][] {
  const last = new Map<number, number>()
  const coded = records.map((record): [T, string] => {
    const year = yearOf(record)
    const number = (last.get(year) ?? 0) + 1
    last.set(year, number)
    return [record, codeOf(kind, year, number)]
  })
  for (const [year, number] of last) em.create(CodeCounter, { centre, kind, year, last: number })
  return coded
}

/** In the order of what `of` tells, a moment or a day in ISO form. */
export const inOrder = <T>(records: readonly T[], of: (record: T) => string): T[] =>
  records.toSorted((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0))
