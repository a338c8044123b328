import type { Centre } from '@houvast/schema'

/** The first byte tells how the rest was made, so that another way can be added while old rows are still there. */
const PLAIN = 1

/**
 * What stands in the database for text about people (names, ways to reach somebody). Nothing else knows the form, no column
 * holds such text in another way, and no SQL looks inside: encryption under a key of the centre will take its place here.
 */
export const encode = (centre: Centre, value: unknown): Buffer =>
  Buffer.concat([Buffer.from([PLAIN]), Buffer.from(JSON.stringify([centre, value]))])

/** The value behind `encode`. @throws if it was made in an unknown way or for another centre */
export function decode<T>(centre: Centre, sealed: Uint8Array): T {
  if (sealed[0] !== PLAIN) throw new Error('A sealed text was made in an unknown way.')
  const [owner, value] = JSON.parse(Buffer.from(sealed).subarray(1).toString()) as [string, T]
  if (owner !== centre) throw new Error('A sealed text belongs to another centre.')
  return value
}
