import * as openid from 'openid-client'
import { isLoopback } from '../loopback.js'
import type { Tokens } from './sessionStore.js'

export interface IdentityProviderOptions {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where this gateway is seen by browsers. */
  readonly publicUrl: string
  readonly audience: string
}

/** What a sign-in has to bring back unchanged. */
export interface SignInChecks {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export interface SignInWishes {
  /** Authentication context that is asked for, for instance a second factor. */
  readonly acr?: string
  /** Ask again even if the provider still knows the browser. */
  readonly isFresh: boolean
}

/** The provider says that this sign-in is over: no new token will come. */
export class SignInOver extends Error {
  override readonly name = 'SignInOver'
}

const TIMEOUT_SECONDS = 5

const isPlainOnLoopback = (url: URL) => url.protocol === 'http:' && isLoopback(url)

/** The OpenID provider as a confidential client sees it: authorization code with PKCE (RFC 7636, RFC 9700). */
export class IdentityProvider {
  #configuration: Promise<openid.Configuration> | undefined

  constructor(readonly options: IdentityProviderOptions) {}

  /** Asked once; asked again if it failed, since the provider may start later than the gateway. */
  configuration(): Promise<openid.Configuration> {
    const found = this.#configuration ?? this.#discover()
    this.#configuration = found
    found.catch(() => {
      this.#configuration = undefined
    })
    return found
  }

  async keysUrl(): Promise<string> {
    const { jwks_uri: url } = (await this.configuration()).serverMetadata()
    if (!url) throw new Error('The identity provider publishes no keys')
    return url
  }

  async beginSignIn({ acr, isFresh }: SignInWishes): Promise<{ readonly url: string; readonly checks: SignInChecks }> {
    const checks = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    }
    const url = openid.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.#url('/session/callback'),
      scope: 'openid profile',
      resource: this.options.audience,
      code_challenge: await openid.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
      ...(isFresh && { prompt: 'login' }),
      ...(acr !== undefined && { acr_values: acr }),
    })
    return { url: url.href, checks }
  }

  /** @param path path and query with which the browser came back  @throws Error when anything does not fit */
  async completeSignIn(path: string, { state, nonce, verifier }: SignInChecks): Promise<Tokens> {
    const granted = await openid.authorizationCodeGrant(
      await this.configuration(),
      new URL(this.#url(path)),
      { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      { resource: this.options.audience },
    )
    return tokensFrom(granted, null)
  }

  /**
   * @throws SignInOver when the provider does not take the refresh token (RFC 6749, section 5.2); another error when it does not
   * answer or refuses this gateway, which says nothing about the sign-in
   */
  async refresh(tokens: Tokens): Promise<Tokens> {
    if (tokens.refreshToken === null) throw new SignInOver('No refresh token')
    const configuration = await this.configuration()
    try {
      return tokensFrom(await openid.refreshTokenGrant(configuration, tokens.refreshToken), tokens)
    } catch (error) {
      if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant')
        throw new SignInOver(error.error)
      throw error
    }
  }

  /** Ends what the provider knows of the sign-in. @returns where the browser has to go to end the provider's own session */
  async endSignIn({ refreshToken, idToken }: Tokens): Promise<string> {
    const configuration = await this.configuration()
    if (refreshToken !== null && configuration.serverMetadata().revocation_endpoint) {
      await openid.tokenRevocation(configuration, refreshToken).catch(() => undefined)
    }
    const parameters = { id_token_hint: idToken, post_logout_redirect_uri: this.#url('/') }
    return openid.buildEndSessionUrl(configuration, parameters).href
  }

  #url(path: string): string {
    return new URL(path, this.options.publicUrl).href
  }

  #discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.options
    const url = new URL(issuer)
    return openid.discovery(url, clientId, undefined, openid.ClientSecretBasic(clientSecret), {
      timeout: TIMEOUT_SECONDS,
      execute: [openid.enableNonRepudiationChecks, ...(isPlainOnLoopback(url) ? [openid.allowInsecureRequests] : [])],
    })
  }
}

function tokensFrom(
  granted: openid.TokenEndpointResponse & openid.TokenEndpointResponseHelpers,
  before: Tokens | null,
): Tokens {
  const idToken = granted.id_token ?? before?.idToken
  if (!idToken) throw new Error('The identity provider sent no ID token')
  return {
    accessToken: granted.access_token,
    refreshToken: granted.refresh_token ?? before?.refreshToken ?? null,
    idToken,
    accessUntil: Date.now() + (granted.expiresIn() ?? 0) * 1000,
  }
}
