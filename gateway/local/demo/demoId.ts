import { createHash } from 'node:crypto'

/** All demo ids carry this moment, so that they sort before every id made by real work. */
const DEMO_MOMENT = Date.UTC(2024, 0, 1)

/**
 * A UUIDv7-shaped id (RFC 9562, section 5.7) as 32 hexadecimal digits. The random part is a digest of the seed: the same seed
 * gives the same id on every machine, so that accounts and demo data agree without talking to each other.
 */
export function demoUuid(seed: string): string {
  const digest = createHash('sha256').update(`houvast demo ${seed}`).digest('hex')
  const moment = DEMO_MOMENT.toString(16).padStart(12, '0')
  const variant = (8 + (Number.parseInt(digest.charAt(3), 16) % 4)).toString(16)
  return `${moment}7${digest.slice(0, 3)}${variant}${digest.slice(4, 19)}`
}
