import type { MikroORM } from '@mikro-orm/postgresql'
import type { Space } from '../database/logins.js'

const NAME = 'ownRows'

/**
 * The condition that every query of the ORM on a walled class has: the centre, by name. The database would hide other centres'
 * rows without it; it holds should that wall ever be gone, and tells the planner which centre is meant. Until `nameCentre` has
 * said which one, such a class cannot be queried at all.
 */
export const ownRows = {
  [NAME]: {
    name: NAME,
    cond: () => {
      throw new Error('This connection was not told whose rows it reads.')
    },
    default: true,
  },
}

/** Says whose rows this connection reads. In the joint space that is nobody's: walled rows are not for it. */
export function nameCentre(orm: MikroORM, space: Space): void {
  const walled = [...orm.getMetadata().getAll().values()].filter(
    ({ filters }) => filters && Object.hasOwn(filters, NAME),
  )
  orm.em.addFilter({ name: NAME, cond: { centre: space }, entity: walled.map(meta => meta.class) })
}
