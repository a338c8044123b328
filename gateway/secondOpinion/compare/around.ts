import type { Comparison } from './comparison.js'

const parentOf = (path: string) => path.split('.').slice(0, -1).join('.')
const fieldOf = (fetched: string) => fetched.split(': ')[1]!

/** Whether a fetched field, written as `subgraph: Type.field`, is asked at a path that the test accepts. */
export function isFetchedFor(
  fetched: string,
  { places }: Comparison,
  isOfThisCause: (path: string) => boolean,
): boolean {
  return [...places].some(([path, found]) =>
    found.some(({ parent, field }) => `${parent}.${field}` === fieldOf(fetched) && isOfThisCause(path)),
  )
}

/** Whether the test accepts a path or one around it. */
export const isWithin = (path: string, test: (around: string) => boolean): boolean =>
  test(path) || (path !== '' && isWithin(parentOf(path), test))
