/** What the gateway says of the browser's session. */
export interface Session {
  readonly signedIn: boolean
  readonly locked: boolean
  /** Seconds without activity after which the session ends. */
  readonly idleSeconds: number
  /** Free GraphQL text is answered (a developer's machine). */
  readonly freeText: boolean
  /** All data is made up. */
  readonly demo: boolean
}

const IDLE_SECONDS = 15 * 60
const HEADERS = { 'content-type': 'application/json', 'x-houvast-request': '1' }

/** Anything that is not clearly said counts as refused: not signed in, no free text. */
export function sessionFrom(answer: unknown): Session {
  const said = (answer ?? {}) as Record<string, unknown>
  const idle = said['idleSeconds']
  return {
    signedIn: said['signedIn'] === true,
    locked: said['locked'] === true,
    idleSeconds: typeof idle === 'number' && idle >= 120 ? idle : IDLE_SECONDS,
    freeText: said['freeText'] === true,
    demo: said['demo'] === true || said['freeText'] === true,
  }
}

/** Asks who is signed in; throws when the gateway does not answer. */
export async function fetchSession(): Promise<Session> {
  const answer = await fetch('/session', {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { accept: 'application/json' },
  })
  if (answer.status === 401) return sessionFrom({ signedIn: false })
  if (!answer.ok) throw new Error('The session cannot be asked for')
  return sessionFrom(await answer.json())
}

/** Only a path of our own may be returned to. */
export const safeReturnPath = (path: string) => (/^\/(?![/\\])/.test(path) ? path : '/')

export const signInAddress = (returnTo: string) =>
  `/session/login?${new URLSearchParams({ returnTo: safeReturnPath(returnTo) })}`

const postLogout = () =>
  fetch('/session/logout', {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: true,
    headers: HEADERS,
    body: '{}',
  })

/** Ends the session and goes where the identity provider says goodbye. */
export async function signOut() {
  const answer = await postLogout().catch(() => null)
  const said = answer?.ok ? ((await answer.json().catch(() => null)) as { redirectTo?: unknown } | null) : null
  location.assign(typeof said?.redirectTo === 'string' ? said.redirectTo : '/')
}

/** Ends the session without waiting for an answer; the request outlives the page. */
export const endSessionNow = () => void postLogout().catch(() => undefined)
