import type { IncomingMessage } from 'node:http'
import type { SessionTokens } from '../authenticate/authenticate.js'
import { IdentityUnavailable } from '../authenticate/identityUnavailable.js'
import { cookieIn, SESSION_COOKIE } from './cookie.js'
import { type IdentityProvider, SignInOver } from './identityProvider.js'
import type { SessionStore, Tokens } from './sessionStore.js'

/** A token that ends sooner than this is renewed before it is used. */
const RENEW_MILLISECONDS = 30_000

const isFresh = ({ accessUntil }: Tokens) => accessUntil - Date.now() > RENEW_MILLISECONDS

/** Finds the access token behind a browser's cookie and keeps it fresh. The token itself never leaves the gateway. */
export class BrowserSessions implements SessionTokens {
  readonly #renewing = new Map<string, Promise<Tokens | null>>()

  constructor(
    readonly store: SessionStore,
    readonly provider: IdentityProvider,
  ) {}

  /** @throws IdentityUnavailable when a token has to be renewed and the identity provider gives none, nor says that it is over */
  async tokenOf(request: IncomingMessage): Promise<string | 'locked' | null> {
    const id = cookieIn(request, SESSION_COOKIE)
    const session = id === null ? null : await this.store.use(id)
    if (id === null || !session) return null
    if (session.isLocked) return 'locked'
    const tokens = isFresh(session.tokens) ? session.tokens : await this.#renewOnce(id)
    return tokens?.accessToken ?? null
  }

  // Panels of one page ask at the same moment; one of them renews for all.
  #renewOnce(id: string): Promise<Tokens | null> {
    const running = this.#renewing.get(id)
    if (running) return running
    const renewing = this.store
      .renew(id, tokens => (isFresh(tokens) ? Promise.resolve(tokens) : this.#renew(tokens)))
      .finally(() => this.#renewing.delete(id))
    this.#renewing.set(id, renewing)
    return renewing
  }

  async #renew(tokens: Tokens): Promise<Tokens | null> {
    try {
      return await this.provider.refresh(tokens)
    } catch (error) {
      if (error instanceof SignInOver) return null
      throw new IdentityUnavailable(error)
    }
  }
}
