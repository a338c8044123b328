import type { Centre } from '@houvast/schema'
import type { EntityManager } from '@mikro-orm/postgresql'
import { fullName, type Names } from '../person/person-name.entity.js'
import { decode } from '../sealed.js'
import { distanceOf, wordsOf } from './fold.js'
import type { Found } from './match.js'

interface SealedRow {
  readonly id: string
  readonly sealed: Uint8Array
  readonly case_file: string
  readonly code: string
}

/** So many names are opened at a time, and forgotten again. */
const CHUNK = 1_000
const FIRST_KEY = '00000000-0000-0000-0000-000000000000'

// Names are sealed, so they are compared here and not in the database.
const NAMES = `
  select name.id, name.sealed, file.id as case_file, file.code
  from persons.person_name name
    join persons.person person on (person.centre, person.id) = (name.centre, name.person_id)
    join persons.case_file file on (file.centre, file.id) = (person.centre, person.case_file_id)
  where name.centre = ? and name.id > ? order by name.id limit ${CHUNK}`

/** The case files of people whose names hold all these folded fragments. */
export async function findByName(em: EntityManager, centre: Centre, asked: readonly string[]): Promise<Found[]> {
  const found: Found[] = []
  let after = FIRST_KEY
  for (;;) {
    const rows = await em.execute<SealedRow[]>(NAMES, [centre, after])
    for (const row of rows) {
      const match = matchNames(decode<Names>(centre, row.sealed), asked)
      if (match) found.push({ caseFile: row.case_file, code: row.code, ...match })
    }
    const last = rows.at(-1)
    if (!last || rows.length < CHUNK) return found
    after = last.id
  }
}

/** @param asked folded fragments, at least one */
export function matchNames(names: Names, asked: readonly string[]): Pick<Found, 'matchedOn' | 'distance'> | null {
  const own = wordsOf(`${names.callName ?? ''} ${fullName(names)}`)
  const byName = distanceOf(asked, own)
  if (Number.isFinite(byName)) return { matchedOn: 'NAME', distance: byName }
  const byAlias = distanceOf(asked, [...own, ...wordsOf(names.aliases.join(' '))])
  return Number.isFinite(byAlias) ? { matchedOn: 'ALIAS', distance: byAlias } : null
}
