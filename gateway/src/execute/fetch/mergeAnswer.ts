import { isObject } from '../../jsonObject.js'
import { type AnswerObject, ownValue, setOwn } from '../answerObject.js'

/**
 * Merges what a subgraph answered into what is known already: objects key by key, lists of the same length item by item,
 * anything else replaces. Changes `known` in place.
 */
export function mergeAnswer(known: AnswerObject, added: AnswerObject): void {
  for (const key of Object.keys(added)) {
    const value = ownValue(added, key)
    if (value === undefined) continue
    const present = ownValue(known, key)
    if (isObject(present) && isObject(value)) mergeAnswer(present, value)
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length)
      mergeItems(present, value)
    else setOwn(known, key, value)
  }
}

function mergeItems(known: unknown[], added: readonly unknown[]) {
  for (let index = 0; index < added.length; index++) {
    const present = known[index]
    const value = added[index]
    if (isObject(present) && isObject(value)) mergeAnswer(present, value)
    else known[index] = value
  }
}
