import { isTextOfItsHash } from '../documents/textAndHash.js'
import { isObject, type JsonObject } from '../jsonObject.js'

/** The parameters of a GraphQL request by the specification "GraphQL over HTTP", of the right types where types are fixed. */
export interface Parameters {
  readonly documentId: unknown
  readonly query: unknown
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>> | null
}

const isObjectOrNull = (value: unknown): value is JsonObject | null => value === null || isObject(value)

/**
 * Null for what is no request: a batch, a text, a parameter of a wrong type, a text under the hash of another. Nothing else of
 * the extensions is read, and no text is kept under its hash.
 */
export function parametersFrom(given: unknown): Parameters | null {
  if (!isObject(given)) return null
  const { documentId, query, operationName = null, variables = null, extensions = null } = given
  if (operationName !== null && typeof operationName !== 'string') return null
  if (!isObjectOrNull(variables) || !isObjectOrNull(extensions)) return null
  if (!isTextOfItsHash(query, extensions)) return null
  return { documentId, query, operationName, variables }
}

const IN_JSON: ReadonlySet<string> = new Set(['variables', 'extensions'])

/**
 * The parameters in the address of a GET request: texts, variables and extensions as JSON. Null when one of them is not well
 * formed or comes twice, so that nobody who reads the address elsewhere can take it for another request.
 */
export function parametersInAddress(address: string): Parameters | null {
  const given = new Map<string, unknown>()
  for (const [name, text] of new URLSearchParams(address.split('?', 2)[1])) {
    if (given.has(name)) return null
    try {
      given.set(name, IN_JSON.has(name) ? JSON.parse(text) : text)
    } catch {
      return null
    }
  }
  return parametersFrom(Object.fromEntries(given))
}
