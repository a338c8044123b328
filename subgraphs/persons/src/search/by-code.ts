import type { Centre } from '@houvast/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Found } from './match.js'

const FRAGMENT = /^(D-?)?\d[\d-]*$/

/** The part of a code that this text may be, e.g. `D-2026`, `0231`; null when it is none. */
export function codeFragment(text: string): string | null {
  const typed = text.trim().toUpperCase().replaceAll(/\s+/g, '-')
  return FRAGMENT.test(typed) && typed.length > 1 ? typed : null
}

/** The case files with this fragment in their code: the whole code fits best, then the end of one. */
export async function findByCode(em: EntityManager, centre: Centre, fragment: string, most: number): Promise<Found[]> {
  const rows = await em.execute<{ id: string; code: string }[]>(
    `select id, code from persons.case_file where centre = ? and code like ?
     order by code = ? desc, code like ? desc, code desc limit ?`,
    [centre, `%${fragment}%`, fragment, `%${fragment}`, most],
  )
  return rows.map(({ id, code }) => ({ caseFile: id, code, matchedOn: 'CODE', distance: distanceOf(code, fragment) }))
}

const distanceOf = (code: string, fragment: string) => (code === fragment ? 0 : code.endsWith(fragment) ? 1 : 2)
