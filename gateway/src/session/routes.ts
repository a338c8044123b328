import { ACR_SECOND_FACTOR } from '@houvast/schema'
import express, { type Request, type Response, type Router } from 'express'
import type { Logger } from 'pino'
import { refuse } from '../answer/refuse.js'
import type { TokenVerifier } from '../authenticate/tokenVerifier.js'
import { isPlainJson } from '../http/readBody.js'
import { isSameOrigin } from '../http/sameOrigin.js'
import { kindOfError } from '../log.js'
import { clearCookie, cookieIn, SESSION_COOKIE, SIGN_IN_COOKIE, setSessionCookie, setSignInCookie } from './cookie.js'
import { isProofFresh } from './freshProof.js'
import type { IdentityProvider } from './identityProvider.js'
import { noSignInNowPage, notSignedInPage, signedInPage } from './pages.js'
import { IDLE_SECONDS, type SessionStore } from './sessionStore.js'
import { openSignIn, SIGN_IN_SECONDS, safeReturnPath, sealSignIn } from './signInCookie.js'

/** About as long as restarting an identity provider takes. */
const RESTART_SECONDS = '5'

export interface SessionRoutes {
  readonly store: SessionStore
  readonly provider: IdentityProvider
  readonly verifier: TokenVerifier
  /** 32 bytes. */
  readonly key: Uint8Array
  readonly publicUrl: string
  readonly isFreeTextAllowed: boolean
  readonly log: Logger
}

/** Sign in, sign out, and what the web client may know of its session: `/session`, `/session/login`, `/callback`, `/logout`. */
export function sessionRoutes(routes: SessionRoutes): Router {
  const router = express.Router()
  router.get('/', (request, response) => tell(request, response, routes))
  router.get('/login', (request, response) => begin(request, response, routes))
  router.get('/callback', (request, response) => complete(request, response, routes))
  router.post('/logout', (request, response) => end(request, response, routes))
  return router
}

async function tell(request: Request, response: Response, { store, isFreeTextAllowed }: SessionRoutes) {
  const id = cookieIn(request, SESSION_COOKIE)
  const session = id === null ? null : await store.find(id)
  response.json({
    signedIn: session !== null,
    locked: session?.isLocked ?? false,
    expiresAt: session?.endsAt.toISOString() ?? null,
    idleSeconds: IDLE_SECONDS,
    freeText: session !== null && isFreeTextAllowed,
  })
}

const sameSignIn = (isStepUp: boolean, returnTo: string) =>
  `/session/login?${new URLSearchParams({ ...(isStepUp && { stepUp: '1' }), returnTo })}`

// Whoever starts to sign in proves who they are again: the provider may remember a colleague who used this desk before.
async function begin({ query }: Request, response: Response, { provider, key, log }: SessionRoutes) {
  const isStepUp = query['stepUp'] === '1'
  const returnTo = safeReturnPath(query['returnTo'])
  const wishes = isStepUp ? { acr: ACR_SECOND_FACTOR, isFresh: false } : { isFresh: true }
  const begun = await provider.beginSignIn(wishes).catch((error: unknown) => {
    log.warn({ requestId: response.locals['requestId'], reason: kindOfError(error) }, 'A sign-in could not begin')
    return null
  })
  if (!begun) {
    response
      .status(503)
      .set('Retry-After', RESTART_SECONDS)
      .type('html')
      .send(noSignInNowPage(sameSignIn(isStepUp, returnTo)))
    return
  }
  const { url, checks } = begun
  const signIn = sealSignIn({ ...checks, isStepUp, returnTo }, key)
  setSignInCookie(response, signIn, SIGN_IN_SECONDS)
  response.redirect(303, url)
}

async function complete(request: Request, response: Response, routes: SessionRoutes) {
  const { store, provider, verifier, key, log } = routes
  const signIn = openSignIn(cookieIn(request, SIGN_IN_COOKIE), key)
  clearCookie(response, SIGN_IN_COOKIE)
  try {
    if (!signIn) throw new Error('No sign-in was begun here')
    const tokens = await provider.completeSignIn(request.originalUrl, signIn)
    const viewer = await verifier.verify(tokens.accessToken)
    if (!viewer) throw new Error('The access token describes no viewer')
    if (!isProofFresh(viewer, signIn)) throw new Error('Nobody proved who they are for this sign-in')
    const before = cookieIn(request, SESSION_COOKIE)
    if (before !== null) await store.end(before)
    setSessionCookie(response, await store.start(tokens))
    response.type('html').send(signedInPage(signIn.returnTo))
  } catch (error) {
    log.warn({ requestId: response.locals['requestId'], reason: kindOfError(error) }, 'A sign-in did not succeed')
    response.status(400).type('html').send(notSignedInPage())
  }
}

async function end(request: Request, response: Response, { store, provider, publicUrl }: SessionRoutes) {
  if (!isPlainJson(request)) return refuse(response, 415, 'BAD_REQUEST')
  if (!isSameOrigin(request, publicUrl)) return refuse(response, 403, 'FORBIDDEN')
  const id = cookieIn(request, SESSION_COOKIE)
  const session = id === null ? null : await store.find(id)
  if (id !== null) await store.end(id)
  clearCookie(response, SESSION_COOKIE)
  // Not the storage: the client keeps there what must outlive a sign-out, the language and the hiding of names.
  response.set('Clear-Site-Data', '"cache", "cookies"')
  const redirectTo = session ? await provider.endSignIn(session.tokens).catch(() => '/') : '/'
  response.json({ redirectTo })
}
