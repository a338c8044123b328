import { ownRows } from './ownRows.js'

/**
 * The third wall, as options of an entity. The policy asks the login of the connection (`session_user`) and not a setting:
 * whoever can run SQL can change a setting, nobody can change who logged in. RESTRICTIVE, so that no later policy widens it.
 * The sub-select lets PostgreSQL evaluate the function once per statement instead of once per row.
 */
const OWN = 'centre = (select sec.my_centre())'

/** Rows that only their own centre's login can read, write or refer to. */
export const walled = {
  rowLevelSecurity: 'force' as const,
  policies: [
    { name: 'wall', type: 'restrictive' as const, using: OWN, check: OWN },
    { name: 'work', using: 'true', check: 'true' },
  ],
  filters: ownRows,
}

// PostgreSQL keeps `in` in another form, which the schema tool would take for a change.
const OWN_OR_JOINT = `${OWN} or (select sec.my_centre()) = 'JOINT'`

/**
 * Rows of a joint project: all three centres and the joint login read them, each centre writes its own, and the joint login
 * changes what its column grants allow (a coordinator's decisions). Nobody deletes.
 */
export const joint = {
  rowLevelSecurity: 'force' as const,
  policies: [
    { name: 'read', command: 'select' as const, using: 'true' },
    { name: 'wall_insert', command: 'insert' as const, type: 'restrictive' as const, check: OWN },
    {
      name: 'wall_update',
      command: 'update' as const,
      type: 'restrictive' as const,
      using: OWN_OR_JOINT,
      check: OWN_OR_JOINT,
    },
    { name: 'wall_delete', command: 'delete' as const, type: 'restrictive' as const, using: 'false' },
    { name: 'work', using: 'true', check: 'true' },
  ],
}
