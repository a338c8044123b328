import { z } from 'zod'
import { mayBePage } from '../http/addresses.js'
import { open, seal } from './cipher.js'

/** What the browser carries through a sign-in, readable by the gateway only. */
const SIGN_IN = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  isStepUp: z.boolean(),
  /** Milliseconds since 1970. */
  begunAt: z.number(),
})
export type SignIn = z.infer<typeof SIGN_IN>

export const SIGN_IN_SECONDS = 10 * 60
const PLACE = 'sign-in'

export const sealSignIn = (signIn: Omit<SignIn, 'begunAt'>, key: Uint8Array, now = Date.now()): string =>
  seal({ ...signIn, begunAt: now }, key, PLACE).toString('base64url')

/** Null for anything that this gateway did not write in the last ten minutes. */
export function openSignIn(cookie: string | null, key: Uint8Array, now = Date.now()): SignIn | null {
  if (cookie === null) return null
  const { data } = SIGN_IN.safeParse(open(Buffer.from(cookie, 'base64url'), key, PLACE))
  return data && data.begunAt + SIGN_IN_SECONDS * 1000 > now ? data : null
}

const LONGEST_PATH = 500

/** The path of a page of our own; anything else leads to the first page. */
export function safeReturnPath(path: unknown): string {
  if (typeof path !== 'string' || path.length > LONGEST_PATH || !/^\/(?![/\\])[\x21-\x7e]*$/.test(path)) return '/'
  return mayBePage(new URL(path, 'https://own.invalid').pathname) ? path : '/'
}
