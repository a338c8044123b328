import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { ACR_PASSWORD, ACR_SECOND_FACTOR, CENTRES, ROLES, viewerFrom } from '@houvast/schema'
import { describe, expect, test } from 'vitest'
import { CONTRACTS } from '../src/contracts/index.js'
import { makeApp } from '../src/http/app.js'
import { NODE_OPTIONS } from '../src/nodeOptions.js'
import { composeText, dockerfileText, nginxText, realm, services } from './composition.fixtures.js'

const SECRETS = fileURLToPath(new URL('./secrets.mjs', import.meta.url))
const printed = () => execFileSync(process.execPath, [SECRETS], { encoding: 'utf8' })
const variables = (): Record<string, string> =>
  Object.fromEntries(
    printed()
      .trim()
      .split('\n')
      .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )

describe('the containers', () => {
  test('are complete with the variables that secrets.mjs prints, and it prints none that nobody reads', () => {
    const given = variables()
    expect(() => services(given)).not.toThrow()
    const read = new Set([...composeText().matchAll(/\$\{(\w+)/g)].map(([, name]) => name))
    expect(Object.keys(given).filter(name => !read.has(name))).toEqual([])
  })

  test('have secrets that are new each time', () => {
    const [one, two] = [variables(), variables()]
    const secret = /PASSWORD|KEY_|_KEY|SECRET/
    const same = Object.keys(one).filter(name => secret.test(name) && !/URL/.test(name) && one[name] === two[name])
    expect(same).toEqual([])
  })

  test('have no default secret: every variable that is one must be given', () => {
    const notSecret = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'WEB_PORT']
    const withDefault = [...composeText().matchAll(/\$\{(\w+):-/g)].map(([, name]) => name)
    expect(withDefault).toEqual(notSecret)
    expect(dockerfileText()).not.toMatch(/PASSWORD|SECRET|_KEY/)
  })

  test('give the key that signs supergraphs to the process that signs them and to no other, and let no other write them', () => {
    const given = variables()
    const all = Object.entries(services(given))
    const holders = all.filter(([, service]) => JSON.stringify(service).includes(given['SUPERGRAPH_PRIVATE_KEY']!))
    expect(holders.map(([name]) => name)).toEqual(['release'])
    const mounts = all.flatMap(([name, { volumes = [] }]) => volumes.map(volume => `${name} ${volume}`))
    expect(mounts.filter(mount => mount.includes(' supergraphs:'))).toEqual([
      'release supergraphs:/supergraphs',
      'gateway supergraphs:/supergraphs:ro',
    ])
  })

  test('release supergraphs only when the subgraphs that they were composed from answer', () => {
    const { release, gateway } = services(variables())
    const healthy = { condition: 'service_healthy' }
    expect(release?.depends_on).toEqual({ persons: healthy, justice: healthy, housing: healthy, activities: healthy })
    expect(gateway?.depends_on).toMatchObject({ release: { condition: 'service_completed_successfully' } })
  })

  test('check the health of everything that stays up', () => {
    const all = Object.entries(services(variables()))
    const jobs = all.filter(([, service]) => (service as { restart?: string }).restart === 'no').map(([name]) => name)
    expect(jobs.sort()).toEqual([
      'activities-migration',
      'gateway-migration',
      'housing-migration',
      'justice-migration',
      'persons-migration',
      'provision',
      'release',
    ])
    expect(all.filter(([name, { healthcheck }]) => !jobs.includes(name) && !healthcheck).map(([name]) => name)).toEqual(
      [],
    )
  })

  test('start the gateway with the same options of Node as on one machine', () => {
    const command = ['node', ...NODE_OPTIONS, 'gateway/dist/src/main.js']
    expect(services(variables())['gateway']?.command).toEqual(command)
    expect(dockerfileText()).toContain(`CMD ${JSON.stringify(command).replaceAll(',', ', ')}`)
  })

  test('keep the values of rows out of the database’s log', () => {
    expect(services(variables())['postgres']?.command).toEqual(
      expect.arrayContaining(['log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse']),
    )
  })

  test('show the outside nothing but the web client and the sign-in, on this machine only', () => {
    const published = Object.entries(services(variables())).flatMap(([name, service]) =>
      ((service as { ports?: string[] }).ports ?? []).map(port => [name, port.split(':')[0]]),
    )
    expect(published).toEqual([
      ['keycloak', '127.0.0.1'],
      ['web', '127.0.0.1'],
    ])
  })

  test('pass every endpoint on to the gateway', () => {
    const [, passed = ''] = /location ~ (\S+) \{/.exec(nginxText()) ?? []
    for (const { path } of CONTRACTS) expect(path).toMatch(new RegExp(passed))
    expect('/vona').not.toMatch(new RegExp(passed))
  })

  test('protect the client’s pages with the same headers as the gateway does', async () => {
    const app = makeApp({
      endpoints: [],
      isReady: async () => true,
      log: { info() {}, error() {}, warn() {} } as never,
    })
    const server = createServer(app).listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const address = server.address()
    const response = await fetch(`http://127.0.0.1:${typeof address === 'object' && address?.port}/nothing`)
    server.close()
    for (const header of [
      'content-security-policy',
      'referrer-policy',
      'x-content-type-options',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
    ])
      expect(nginxText()).toContain(response.headers.get(header) as string)
  })
})

describe('the realm of Keycloak', () => {
  const { roles, clients, users, attributes, components } = realm()
  const web = clients.find((client: { clientId: string }) => client.clientId === 'houvast-web')
  const programs = clients.filter((client: { clientId: string }) => client.clientId.startsWith('program-'))
  const claims = (client: { protocolMappers: { config: Record<string, string> }[] }) =>
    client.protocolMappers.map(({ config }) => config['claim.name']).filter(Boolean)

  test('has exactly the roles of the contract and nobody in it', () => {
    expect(roles.client['houvast-web'].map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(ROLES).sort(),
    )
    expect(users).toEqual([])
  })

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: Keycloak fills these in when it imports the realm
  test('puts nothing but these roles into a token: Keycloak gives everybody realm roles of its own', () => {
    const mapper = web.protocolMappers.find(({ name }: { name: string }) => name === 'roles')
    expect(mapper.protocolMapper).toBe('oidc-usermodel-client-role-mapper')
    expect(mapper.config['usermodel.clientRoleMapping.clientId']).toBe('houvast-web')
    expect(roles.realm).toEqual([])
  })

  test('lets browsers in by code and PKCE only, with a secret that is filled in at import', () => {
    expect(web).toMatchObject({
      standardFlowEnabled: true,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      publicClient: false,
      secret: '${HOUVAST_CLIENT_SECRET}',
    })
    expect(web.attributes['pkce.code.challenge.method']).toBe('S256')
    expect(web.redirectUris).toEqual(['${HOUVAST_PUBLIC_URL}/session/callback'])
  })
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

  test('writes the claims that make a viewer, for our audience, as an access token of RFC 9068', () => {
    expect(claims(web)).toEqual(expect.arrayContaining(['sub', 'centre', 'roles', 'auth_time']))
    for (const client of [web, ...programs]) {
      expect(client.attributes).toMatchObject({
        'access.token.signed.response.alg': 'ES256',
        'access.token.header.type.rfc9068': 'true',
      })
      expect(JSON.stringify(client.protocolMappers)).toContain('urn:houvast:api')
    }
  })

  test('lets only administrators write who somebody is, where they work and how they are called', () => {
    const [profile] = components['org.keycloak.userprofile.UserProfileProvider']
    const { attributes: known, unmanagedAttributePolicy } = JSON.parse(profile.config['kc.user.profile.config'][0])
    expect(unmanagedAttributePolicy).toBeUndefined()
    const used = web.protocolMappers.map(({ config }: { config: Record<string, string> }) => config['user.attribute'])
    const names = known.map(({ name }: { name: string }) => name)
    expect(names).toEqual(expect.arrayContaining([...used.filter(Boolean), 'username', 'firstName', 'lastName']))
    for (const { permissions } of known) expect(permissions.edit).toEqual(['admin'])
  })

  test('knows both kinds of sign-in by the names of the contract', () => {
    expect(Object.keys(JSON.parse(attributes['acr.loa.map']))).toEqual([ACR_PASSWORD, ACR_SECOND_FACTOR])
  })

  test('has one program per centre, which signs in with a key of its own and is bound to that centre', () => {
    expect(programs).toHaveLength(CENTRES.length)
    for (const program of programs) {
      expect(program).toMatchObject({
        clientAuthenticatorType: 'client-jwt',
        serviceAccountsEnabled: true,
        standardFlowEnabled: false,
      })
      const fixed = Object.fromEntries(
        program.protocolMappers
          .filter(({ protocolMapper }: { protocolMapper: string }) => protocolMapper === 'oidc-hardcoded-claim-mapper')
          .map(({ config }: { config: Record<string, string> }) => [
            config['claim.name'],
            config['jsonType.label'] === 'String' ? config['claim.value'] : JSON.parse(config['claim.value'] as string),
          ]),
      )
      expect(viewerFrom(fixed)).toMatchObject({
        centre: program.clientId.slice('program-'.length).toUpperCase(),
        roles: ['PARTNER_PROGRAM'],
      })
    }
  })
})
