import { type AnswerObject, ownValue } from '../answerObject.js'

/** Where in the answer a fetch adds something: response keys from the root, `@` for every item of a list. */
export type PlacePath = readonly string[]

/** One concrete place: response keys and positions. */
export type ConcretePath = readonly (string | number)[]

type Visit = (entity: AnswerObject, path: (string | number)[]) => void

function walk(
  value: unknown,
  path: PlacePath,
  position: number,
  walked: (string | number)[] | null,
  visit: Visit,
): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    const next = path[position] === '@' ? position + 1 : position
    for (let index = 0; index < value.length; index++) {
      walked?.push(index)
      walk(value[index], path, next, walked, visit)
      walked?.pop()
    }
    return
  }
  const key = path[position]
  if (key === undefined) {
    visit(value as AnswerObject, walked ?? [])
    return
  }
  walked?.push(key)
  walk(ownValue(value as AnswerObject, key), path, position + 1, walked, visit)
  walked?.pop()
}

/** The objects at a place, in the order of the answer; what is null is not there. */
export function entitiesAt(data: AnswerObject, path: PlacePath): readonly AnswerObject[] {
  if (path.length === 0) return [data]
  const entities: AnswerObject[] = []
  walk(data, path, 0, null, entity => void entities.push(entity))
  return entities
}

/**
 * The concrete paths of objects that were found at a place. Only errors need them.
 * @param entities other answers may have added to the place since, or put something else there
 */
export function pathsOf(
  data: AnswerObject,
  path: PlacePath,
  entities: readonly AnswerObject[],
): readonly (ConcretePath | undefined)[] {
  const found: { readonly entity: AnswerObject; readonly at: ConcretePath }[] = []
  walk(data, path, 0, [], (entity, walked) => void found.push({ entity, at: [...walked] }))
  // Nearly always everything stands where it stood; one object may stand at several places.
  const isAsItWas = found.length === entities.length && found.every(({ entity }, index) => entity === entities[index])
  if (isAsItWas) return found.map(({ at }) => at)
  const known = new Map(found.map(({ entity, at }) => [entity, at]))
  return entities.map(entity => known.get(entity))
}
