import { isObject } from '../../jsonObject.js'
import { type AnswerObject, isInherited, ownValue, setOwn } from '../answerObject.js'

/**
 * Merges what a subgraph answered into what is known already: objects key by key, lists of the same length item by item,
 * anything else replaces. Changes `known` in place.
 */
export function mergeAnswer(known: AnswerObject, added: AnswerObject): void {
  // Every key is the object's own: nothing that it inherits is enumerable.
  for (const key in added) {
    const value = added[key]
    if (value === undefined) continue
    const isUsual = !isInherited(key)
    const present = isUsual ? known[key] : ownValue(known, key)
    if (mergesInto(present, value)) continue
    if (isUsual) known[key] = value
    else setOwn(known, key, value)
  }
}

function mergesInto(present: unknown, value: unknown): boolean {
  if (isObject(present) && isObject(value)) mergeAnswer(present, value)
  else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) mergeItems(present, value)
  else return false
  return true
}

function mergeItems(known: unknown[], added: readonly unknown[]) {
  for (let index = 0; index < added.length; index++) {
    const present = known[index]
    const value = added[index]
    if (isObject(present) && isObject(value)) mergeAnswer(present, value)
    else known[index] = value
  }
}
