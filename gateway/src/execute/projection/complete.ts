/**
 * Makes a value of the answer from what was fetched for it. `undefined` says that there would be a null where the schema allows
 * none, so that the object or list around it is null instead (GraphQL specification, "Handling Execution Errors").
 */
export type Complete = (value: unknown) => unknown

export const missing = (value: unknown): value is null | undefined => value === null || value === undefined

export const nonNull =
  (complete: Complete): Complete =>
  value =>
    missing(value) ? undefined : (complete(value) ?? undefined)

/** @param complete never sees null; it gives `undefined` where the value cannot be answered */
export const nullable =
  (complete: Complete): Complete =>
  value =>
    missing(value) ? null : (complete(value) ?? null)

/** A list that is answered as it was fetched is not copied. */
export function listOf(item: Complete): Complete {
  return value => {
    if (!Array.isArray(value)) return null
    let items = value
    for (let index = 0; index < value.length; index++) {
      const completed = item(value[index])
      if (completed === undefined) return null
      if (items === value && completed !== value[index]) items = value.slice()
      if (items !== value) items[index] = completed
    }
    return items
  }
}
