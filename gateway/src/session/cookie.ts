import type { IncomingMessage } from 'node:http'
import type { Response } from 'express'

/** The prefix makes browsers insist on Secure, on the whole site and on no domain (RFC 6265bis, "The __Host- Prefix"). */
export const SESSION_COOKIE = '__Host-houvast'
export const SIGN_IN_COOKIE = '__Host-houvast-sign-in'

/** The value of a cookie; null if it is missing or sent twice, which no browser does. */
export function cookieIn({ headers }: IncomingMessage, name: string): string | null {
  const values = (headers.cookie ?? '').split(/;\s*/).flatMap(pair => {
    const at = pair.indexOf('=')
    return pair.slice(0, at) === name ? [pair.slice(at + 1)] : []
  })
  return values.length === 1 ? (values[0] ?? null) : null
}

const OPTIONS = { path: '/', secure: true, httpOnly: true, encode: String } as const

/** Kept until the browser is closed; never sent along when another site leads here. */
export const setSessionCookie = (response: Response, value: string) =>
  response.cookie(SESSION_COOKIE, value, { ...OPTIONS, sameSite: 'strict' })

/** Lax, because the identity provider leads back here. */
export const setSignInCookie = (response: Response, value: string, seconds: number) =>
  response.cookie(SIGN_IN_COOKIE, value, { ...OPTIONS, sameSite: 'lax', maxAge: seconds * 1000 })

export const clearCookie = (response: Response, name: string) =>
  response.cookie(name, '', { ...OPTIONS, sameSite: 'strict', maxAge: 0 })
