import { type Configuration, errors } from 'oidc-provider'

/** Long enough for clocks that differ a little, too short for a statement that was found later. */
const LONGEST_SECONDS = 300

/**
 * A program's signed statement is used once, and only its id is remembered until it ends: one that ends in years would have to
 * be remembered for years. @throws InvalidClientAuth
 */
export const mustEndSoon: NonNullable<Configuration['assertJwtClientAuthClaimsAndHeader']> = (
  _context,
  { iat, exp },
) => {
  const lasts = typeof iat === 'number' && typeof exp === 'number' ? exp - iat : Number.POSITIVE_INFINITY
  if (lasts > LONGEST_SECONDS) throw new errors.InvalidClientAuth('the client assertion lasts longer than 5 minutes')
}
