// Hive Gateway with field authorization as its documentation describes it, and nothing that would change an answer beside it.
import { createLocalJWKSet, jwtVerify } from 'jose'

const { KEYS, ISSUER, AUDIENCE, SCOPES_OF_ROLE } = process.env
const keys = createLocalJWKSet(JSON.parse(KEYS))
const scopesOfRole = JSON.parse(SCOPES_OF_ROLE)

async function viewerOf(request) {
  const [, token] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? []
  if (!token) return null
  const { payload } = await jwtVerify(token, keys, { issuer: ISSUER, audience: AUDIENCE, algorithms: ['EdDSA'] })
  return { scopes: payload.roles.flatMap(role => scopesOfRole[role]) }
}

export const gatewayConfig = {
  genericAuth: {
    mode: 'protect-granular',
    rejectUnauthenticated: false,
    resolveUserFn: ({ request }) => viewerOf(request),
    extractScopes: viewer => viewer?.scopes ?? [],
  },
  maxDepth: false,
  maxTokens: false,
  landingPage: false,
  graphiql: false,
  logging: 'error',
}
