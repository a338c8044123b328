import { registerEnumType } from 'type-graphql'

/** The values of a closed list made with `vocabulary`, as a type. */
export type ValueOf<T> = T[keyof T]

/**
 * A closed list of words as a GraphQL enum. Every value comes with its description; the value itself is the word that is
 * stored, so the list reads the same in the database, the code and the contract.
 */
export function vocabulary<const T extends Record<string, string>>(name: string, description: string, values: T) {
  const words = Object.fromEntries(Object.keys(values).map(word => [word, word])) as {
    readonly [K in keyof T & string]: K
  }
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([word, text]) => [word, { description: text }]),
  ) as {
    [K in keyof T & string]?: { description: string }
  }
  registerEnumType(words, { name, description, valuesConfig })
  return words
}

/** A CHECK expression that holds a column to the words of a list. */
export const oneOf = (column: string, words: object) =>
  `${column} in (${Object.keys(words)
    .map(word => `'${word}'`)
    .join(', ')})`
