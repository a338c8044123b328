import type { Centre, Role } from '@houvast/schema'
import type { Spaces } from '@houvast/subgraph'
import { keyOfRecord } from '@houvast/subgraph'
import { viewerWith } from '@houvast/subgraph/testing'
import { Worker } from './worker.entity.js'

/** A member of staff who also stands in the table, and who can ask. */
export async function aColleague(spaces: Spaces, roles: Role | readonly Role[], centre: Centre = 'PAGASA') {
  const viewer = viewerWith(roles, centre)
  const em = spaces[centre].em.fork()
  em.create(Worker, {
    id: keyOfRecord(Worker, viewer.id)!,
    centre,
    displayName: viewer.displayName!,
    roles: [...viewer.roles],
    isActive: true,
  })
  await em.flush()
  return viewer
}
