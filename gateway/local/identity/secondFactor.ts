import { Secret, TOTP } from 'otpauth'
import type { Pool } from 'pg'

const PERIOD_SECONDS = 30

const generator = (secret: string) =>
  new TOTP({
    issuer: 'Houvast',
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  })

const stepOf = (now: number) => Math.floor(now / 1000 / PERIOD_SECONDS)

/** The first code that is accepted now: of this half minute, or of the next one when this one's was used already. */
export function unusedCode(secret: string, lastStep: number, now = Date.now()): string {
  const step = Math.max(stepOf(now), lastStep + 1)
  return currentCode(secret, step * PERIOD_SECONDS * 1000)
}

/** The one-time code of this moment (RFC 6238), six digits. @param secret base32 */
export const currentCode = (secret: string, now = Date.now()) => generator(secret).generate({ timestamp: now })

/**
 * Accepts a one-time code of this account once: of the running half minute, the one before or the one after.
 * The step that was used is stored in the same statement that checks it, so that a code overheard cannot be used again,
 * not even at the same moment.
 */
export async function acceptCode(
  database: Pool,
  account: { readonly id: string; readonly secondFactorSecret: string | null },
  code: string,
  now = Date.now(),
): Promise<boolean> {
  const token = code.replace(/\s/g, '')
  if (account.secondFactorSecret === null || !/^\d{6}$/.test(token)) return false
  const delta = generator(account.secondFactorSecret).validate({ token, timestamp: now, window: 1 })
  if (delta === null) return false
  const step = stepOf(now) + delta
  const { rowCount } = await database.query(
    'UPDATE account SET second_factor_step = $2 WHERE id = $1 AND second_factor_step < $2',
    [account.id, step],
  )
  return rowCount === 1
}
