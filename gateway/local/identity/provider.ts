import { ACR_PASSWORD, ACR_SECOND_FACTOR } from '@houvast/schema'
import { type Configuration, errors, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Pool } from 'pg'
import { findAccount } from './accounts.js'
import { postgresAdapter } from './adapter.js'
import { tokenClaims } from './claims.js'
import { mustEndSoon } from './clientAssertion.js'
import { clientsOf } from './clients.js'
import type { IdentityEnvironment } from './environment.js'
import { renderError, renderSignOut } from './pages/plainPages.js'
import { keepCookiesSecureOnLoopback } from './secureCookies.js'
import { signInPolicy } from './stepUp.js'

const MINUTE = 60
const HOUR = 60 * MINUTE
const WORKING_DAY = 12 * HOUR

/** Every lifetime in seconds, none left to a default. A token that was revoked or whose roles changed dies within five minutes. */
const LIFETIMES: Configuration['ttl'] = {
  AccessToken: 5 * MINUTE,
  ClientCredentials: 5 * MINUTE,
  IdToken: 5 * MINUTE,
  AuthorizationCode: MINUTE,
  Interaction: 10 * MINUTE,
  Grant: WORKING_DAY,
  RefreshToken: WORKING_DAY,
  // Counted from the sign-in and not from the last use: a session ends after a working day whatever happens.
  Session: (_context, session) => {
    const age = session.loginTs === undefined ? 0 : Math.floor(Date.now() / 1000) - session.loginTs
    return Math.max(1, WORKING_DAY - age)
  },
}

/** First-party clients get what they ask for without a consent page, once per sign-in. */
async function grantFor({ oidc }: KoaContextWithOIDC) {
  const { provider, session, client, account } = oidc
  if (!session || !client || !account) return undefined
  const known = session.grantIdFor(client.clientId)
  const existing = known === undefined ? undefined : await provider.Grant.find(known)
  if (existing?.accountId === account.accountId) return existing
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId })
  grant.addOIDCScope('openid profile')
  await grant.save()
  return grant
}

function resourcesOf(audience: string): NonNullable<Configuration['features']>['resourceIndicators'] {
  return {
    enabled: true,
    defaultResource: () => audience,
    useGrantedResource: () => true,
    getResourceServerInfo: (_context, resource) => {
      if (resource !== audience) throw new errors.InvalidTarget()
      return { scope: '', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'EdDSA' } } }
    },
  }
}

function featuresOf(audience: string): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    revocation: { enabled: true },
    clientCredentials: { enabled: true },
    resourceIndicators: resourcesOf(audience),
    rpInitiatedLogout: { enabled: true, logoutSource: renderSignOut, postLogoutSuccessSource: renderSignOut },
  }
}

/** Host-bound where the path allows it; interaction cookies live under a path of their own, which `__Host-` forbids. */
function cookiesOf(key: string): Configuration['cookies'] {
  const options = { httpOnly: true, secure: true, sameSite: 'lax', signed: true } as const
  return {
    keys: [key],
    names: {
      session: '__Host-houvast_identity',
      interaction: '__Secure-houvast_interaction',
      resume: '__Secure-houvast_resume',
    },
    long: { ...options, path: '/' },
    short: options,
  }
}

function configurationOf(environment: IdentityEnvironment, database: Pool): Configuration {
  const accountOf = (id: string) => findAccount(database, id)
  return {
    adapter: postgresAdapter(database),
    clients: clientsOf(environment),
    extraClientMetadata: { properties: ['centre'] },
    clientDefaults: { id_token_signed_response_alg: 'EdDSA' },
    jwks: { keys: [{ ...environment.SIGNING_KEY, alg: 'EdDSA', use: 'sig' }] },
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'], clientAuthSigningAlgValues: ['EdDSA', 'ES256'] },
    clientAuthMethods: ['client_secret_basic', 'private_key_jwt'],
    assertJwtClientAuthClaimsAndHeader: mustEndSoon,
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    // The ID token passes through the browser at sign-out: it says no name.
    claims: { openid: ['sub'], profile: [], acr: null, auth_time: null, sid: null },
    acrValues: [ACR_PASSWORD, ACR_SECOND_FACTOR],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: cookiesOf(environment.COOKIE_KEY),
    clientBasedCORS: () => false,
    features: featuresOf(environment.AUDIENCE),
    interactions: { policy: signInPolicy(), url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    findAccount: async (_context, id) => {
      const account = await accountOf(id)
      return account ? { accountId: id, claims: () => ({ sub: id }) } : undefined
    },
    loadExistingGrant: grantFor,
    extraTokenClaims: context => tokenClaims(context, accountOf),
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => true,
    rotateRefreshToken: true,
    ttl: LIFETIMES,
    renderError,
  }
}

/** The OpenID provider with its clients, lifetimes and storage; it is not listening yet. */
export function createProvider(environment: IdentityEnvironment, database: Pool): Provider {
  const provider = new Provider(environment.ISSUER, configurationOf(environment, database))
  keepCookiesSecureOnLoopback(provider)
  return provider
}
