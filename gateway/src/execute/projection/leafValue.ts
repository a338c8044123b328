import { type EnumType, isEnumType, type ScalarType } from '@apollo/federation-internals'
import type { Complete } from './complete.js'

const isWhole = (value: number) => Number.isInteger(value) && Math.abs(value) < 1e21
const isText = (value: unknown) => typeof value === 'string'

/** What JSON may hold for the scalars that GraphQL itself defines; of any other scalar only its subgraph knows the form. */
const FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: value => typeof value === 'boolean',
  Int: value => typeof value === 'number' && isWhole(value),
  Float: value => typeof value === 'number',
  ID: value => isText(value) || (typeof value === 'number' && isWhole(value)),
  String: isText,
}

function checked(isValid: (value: unknown) => boolean): Complete {
  return value => (isValid(value) ? value : null)
}

/** A leaf as it is answered: a value that its type does not have is answered as null. */
export function leafValue(type: ScalarType | EnumType): Complete {
  if (isEnumType(type)) {
    const names = new Set(type.values.map(({ name }) => name))
    return checked(value => isText(value) && names.has(value as string))
  }
  const form = Object.hasOwn(FORMS, type.name) ? FORMS[type.name] : undefined
  return form ? checked(form) : value => value
}
