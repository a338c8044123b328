const ORDER = ['CLIENT', 'PARTNER', 'CHILD'] as const

/** The people of a household as everybody lists them: the client, the partner, the children. */
export const clientFirst = <Somebody>(
  people: readonly Somebody[],
  roleOf: (somebody: Somebody) => (typeof ORDER)[number],
) => people.toSorted((one, other) => ORDER.indexOf(roleOf(one)) - ORDER.indexOf(roleOf(other)))
