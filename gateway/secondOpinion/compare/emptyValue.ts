import { isObject } from '../../src/jsonObject.js'

/** Null, or an object in which everything is null. */
export const holdsNothing = (value: unknown): boolean =>
  value === null || (isObject(value) && Object.values(value).every(holdsNothing))

/** Null and objects without fields, alone or in lists. */
export const isEmptied = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isEmptied) : value === null || (isObject(value) && Object.keys(value).length === 0)

/** An object of which nothing is told but the name of its type. */
export const hasOnlyItsType = (value: unknown): boolean => isObject(value) && Object.keys(value).join() === '__typename'

/** A list without items, or one of lists of which one has none. */
export const hasEmptyList = (value: unknown): boolean =>
  Array.isArray(value) && (value.length === 0 || value.some(hasEmptyList))
