import { type EnumType, isEnumType, type ScalarType } from '@apollo/federation-internals'
import type { Complete } from './complete.js'

/** What stands for a value that cannot be answered: null, or `undefined` where the schema allows none. */
export type None = null | undefined

const isWhole = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 1e21

/**
 * What JSON may hold for the scalars that GraphQL itself defines; of any other scalar only its subgraph knows the form. A function
 * for each, and not one that is given what is valid: this is called for every value of an answer.
 */
const FORMS: Readonly<Record<string, (none: None) => Complete>> = {
  Boolean: none => value => (typeof value === 'boolean' ? value : none),
  Int: none => value => (isWhole(value) ? value : none),
  Float: none => value => (typeof value === 'number' ? value : none),
  ID: none => value => (typeof value === 'string' || isWhole(value) ? value : none),
  String: none => value => (typeof value === 'string' ? value : none),
}

function enumValue({ values }: EnumType, none: None): Complete {
  const names = new Set<unknown>(values.map(({ name }) => name))
  return value => (names.has(value) ? value : none)
}

/** A leaf as it is answered: a value that its type does not have is `none`. */
export function leafValue(type: ScalarType | EnumType, none: None): Complete {
  if (isEnumType(type)) return enumValue(type, none)
  const form = Object.hasOwn(FORMS, type.name) ? FORMS[type.name] : undefined
  return form ? form(none) : value => value ?? none
}
