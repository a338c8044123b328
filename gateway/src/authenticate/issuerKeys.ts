import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'

// A token with an unknown key makes the keys be fetched again, at most this often.
const COOLDOWN_MILLISECONDS = 30_000

const keysFrom = (url: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(url), { cooldownDuration: COOLDOWN_MILLISECONDS, timeoutDuration: 3_000 })

/**
 * The keys that an issuer publishes.
 * @param url where, or how to find out; asked when the first token comes, and again if that failed
 */
export function issuerKeys(url: string | (() => Promise<string>)): JWTVerifyGetKey {
  if (typeof url === 'string') return keysFrom(url)
  let keys: JWTVerifyGetKey | undefined
  return async (header, token) => {
    keys ??= keysFrom(await url())
    return keys(header, token)
  }
}
