import { CENTRES, type Centre } from '@houvast/schema'
import type { Spaces } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { PersonsDemo } from '../demo.js'
import { Worker } from '../worker/worker.entity.js'
import { fillCaseFiles } from './case-files.js'
import { fillReferrals } from './referrals.js'

/**
 * Fills the database with a demonstration, each centre by its own login in one transaction. A centre that has workers already is
 * left as it is.
 */
export async function fillPersons(spaces: Spaces, demo: PersonsDemo): Promise<void> {
  await Promise.all(
    CENTRES.map(centre =>
      spaces[centre].em.fork().transactional(em => fillCentre(em as EntityManager, centre, partOf(demo, centre))),
    ),
  )
}

function partOf({ workers, referrals, caseFiles }: PersonsDemo, centre: Centre): PersonsDemo {
  const own = <T extends { readonly centre: Centre }>(all: readonly T[]) => all.filter(each => each.centre === centre)
  return { workers: own(workers), referrals: own(referrals), caseFiles: own(caseFiles) }
}

async function fillCentre(em: EntityManager, centre: Centre, demo: PersonsDemo): Promise<void> {
  if ((await em.count(Worker)) > 0) return
  for (const { id, displayName, roles, isActive = true } of demo.workers)
    em.create(Worker, { centre, id, displayName, roles: [...roles], isActive })
  await em.flush()
  await fillReferrals(em, centre, demo.referrals)
  await fillCaseFiles(em, centre, demo.caseFiles)
}
