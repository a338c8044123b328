import type { FetchDataRewrite } from '@apollo/query-planner'
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql'
import { type AnswerObject, ownValue, setOwn } from '../answerObject.js'

const FRAGMENT = '... on '

/** Whether the object, by its own `__typename`, is of this type; `otherwise` decides for objects that do not say. */
export function isOfType(schema: GraphQLSchema, object: AnswerObject, condition: string, otherwise: boolean): boolean {
  const typeName = object['__typename']
  return typeof typeName === 'string' && typeName !== '' ? isKindOf(schema, typeName, condition) : otherwise
}

/** Whether every object of the type `typeName` is one of the type `condition`. */
export function isKindOf(schema: GraphQLSchema, typeName: string, condition: string): boolean {
  if (typeName === condition) return true
  const type = schema.getType(typeName)
  const wanted = schema.getType(condition)
  if (!isAbstractType(wanted) || !(isObjectType(type) || isInterfaceType(type))) return false
  return schema.isSubType(wanted, type)
}

function change(object: AnswerObject, key: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === 'ValueSetter') {
    setOwn(object, key, rewrite.setValueTo)
    return
  }
  const value = ownValue(object, key)
  if (value === undefined) return
  setOwn(object, rewrite.renameKeyTo, value)
  object[key] = undefined
}

function applyAt(schema: GraphQLSchema, value: unknown, path: readonly string[], rewrite: FetchDataRewrite): void {
  if (Array.isArray(value)) {
    for (const item of value) applyAt(schema, item, path, rewrite)
    return
  }
  const [part, ...rest] = path
  if (typeof value !== 'object' || value === null || part === undefined) return
  const object = value as AnswerObject
  if (rest.length === 0) change(object, part, rewrite)
  else if (!part.startsWith(FRAGMENT)) applyAt(schema, ownValue(object, part), rest, rewrite)
  else if (isOfType(schema, object, part.slice(FRAGMENT.length), true)) applyAt(schema, object, rest, rewrite)
}

/**
 * Changes data as the plan asks: keys that a fetch had to rename, and the `__typename` by which a subgraph knows an interface as
 * an object (`@interfaceObject`). Changes `value` in place.
 */
export function applyRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], value: unknown): void {
  for (const rewrite of rewrites) applyAt(schema, value, rewrite.path, rewrite)
}
