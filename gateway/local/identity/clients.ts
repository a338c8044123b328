import type { ClientMetadata } from 'oidc-provider'
import type { IdentityEnvironment, Program } from './environment.js'

/** A password older than this is asked again when somebody signs in: it equals the idle time of the web session. */
const PASSWORD_AGE_SECONDS = 15 * 60

const webClient = ({ CLIENT_ID, CLIENT_SECRET, PUBLIC_URL }: IdentityEnvironment): ClientMetadata => ({
  client_id: CLIENT_ID,
  client_secret: CLIENT_SECRET,
  client_name: 'Houvast',
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [new URL('/session/callback', PUBLIC_URL).href],
  post_logout_redirect_uris: [new URL('/', PUBLIC_URL).href],
  default_max_age: PASSWORD_AGE_SECONDS,
  require_auth_time: true,
})

const programClient = (program: Program): ClientMetadata => ({
  client_id: program.clientId,
  // Fixed here: a program speaks for one centre and cannot ask for another.
  centre: program.centre,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'EdDSA',
  jwks: { keys: [program.publicKey] },
})

/** Everything that may ask this provider for tokens; nothing can register itself. */
export const clientsOf = (environment: IdentityEnvironment): ClientMetadata[] => [
  webClient(environment),
  ...environment.PROGRAMS.map(programClient),
]
