import { newId } from '@houvast/subgraph'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { CaseFile } from '../case-file/case-file.entity.js'
import type { Identity } from './identity.rules.js'
import { Person } from './person.entity.js'
import { PersonName } from './person-name.entity.js'

/** Writes down somebody whom this case file is about. */
export function register(
  em: EntityManager,
  caseFile: CaseFile,
  { names, ...particulars }: Identity,
  id = newId(),
): Person {
  const { centre } = caseFile
  const { sex, nationalities } = particulars
  const person = em.create(Person, { centre, id, caseFile: ref(caseFile), sex, nationalities }).describe(particulars)
  em.create(PersonName, { centre, person: ref(person), sealed: Buffer.of() }).rename(names)
  return person
}
