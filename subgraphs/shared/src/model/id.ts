import { randomUUIDv7 } from 'node:crypto'

/** A new key: UUIDv7, so that rows made together lie together on disk. */
export const newId = (): string => randomUUIDv7()

/** How a key looks outside: the kind of thing, then the key without its dashes: `case_0193b2…`. */
export const publicId = (prefix: string, id: string): string => `${prefix}_${id.replaceAll('-', '')}`

const FORM = /^([a-z]+)_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

/**
 * The key behind a public id, or null when it is not an id of this kind. A malformed id is answered like an absent one:
 * the difference would tell a stranger what our ids look like.
 */
export function keyOf(prefix: string, id: string): string | null {
  const [, kind, ...parts] = FORM.exec(id) ?? []
  return kind === prefix ? parts.join('-') : null
}
