import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { CaseFile } from '../case-file/case-file.entity.js'
import type { Identity } from './identity.rules.js'
import { Person } from './person.entity.js'
import { PersonName } from './person-name.entity.js'

/** Writes down somebody whom this case file is about. */
export function register(em: EntityManager, caseFile: CaseFile, { names, ...particulars }: Identity): Person {
  const { centre } = caseFile
  const { sex, nationalities } = particulars
  const person = em.create(Person, { centre, caseFile: ref(caseFile), sex, nationalities }).describe(particulars)
  em.create(PersonName, { centre, person: ref(person), sealed: Buffer.of() }).rename(names)
  return person
}
