/**
 * Options of a relation to another row of the same centre: the foreign key is (centre, column), so a link to another
 * centre's row fails exactly as a link to an absent row does. `restrict` because a nullable composite key set to null on
 * delete would also null the centre.
 */
export const within = <T>(entity: () => T, column: string, options: { nullable?: boolean } = {}) => ({
  entity: entity as () => never,
  joinColumns: ['centre', column],
  ownColumns: [column],
  ref: true as const,
  deleteRule: 'restrict' as const,
  updateRule: 'restrict' as const,
  ...options,
})
