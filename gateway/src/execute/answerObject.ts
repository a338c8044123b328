import type { JsonObject } from '../jsonObject.js'

/** An object as a subgraph sent it. */
export type AnswerObject = JsonObject

/** Keys that every object answers to without having them; an alias of the client's may be one of them. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

export const isInherited = (key: string) => INHERITED.has(key)

/** The object's own value, never something of its prototype. */
export const ownValue = (object: AnswerObject, key: string): unknown =>
  INHERITED.has(key) && !Object.hasOwn(object, key) ? undefined : object[key]

/** Sets the object's own value; `__proto__` is a key like any other. */
export function setOwn(object: AnswerObject, key: string, value: unknown): void {
  if (!INHERITED.has(key)) object[key] = value
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true })
}
