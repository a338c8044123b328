import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestBrowser } from '../local/testing/browser.js'
import { readEnvironment } from './environment.js'
import { CASE_WORLD } from './testing/caseWorld.js'
import { compose } from './testing/compose.js'
import { gatewayUnderTest } from './testing/gatewayUnderTest.js'
import { REGISTERED_ID, type ServerUnderTest, serverUnderTest } from './testing/serverUnderTest.js'
import { testSigning } from './testing/signing.js'

let world: ServerUnderTest
beforeAll(async () => {
  world = await serverUnderTest()
}, 90_000)
afterAll(() => world?.stop())

test('metrics count answers and fetches by closed names, on a port of their own', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  await world.post(browser, '/graphql', { documentId: REGISTERED_ID })
  await world.post(browser, '/graphql', { query: 'query Invented { __typename }' })
  const read = async () => (await fetch(`${world.metricsUrl}/metrics`)).text()
  await expect.poll(read).toMatch(/answer_seconds_count\{contract="staff",operation="none",status="403"\} 1/)
  const text = await read()
  expect(text).toMatch(/answer_seconds_count\{contract="staff",operation="Cases",status="200"\} 1/)
  expect(text).toMatch(/houvast_gateway_fetch_seconds_count\{subgraph="persons"\} 1/)
  expect(text).toMatch(/houvast_gateway_requests_under_way\{contract="staff"\} 0/)
  expect(text).toMatch(/houvast_gateway_circuit_open\{subgraph="persons",lane="staff"\} 0/)
  expect(text).toMatch(/houvast_gateway_memory_bytes [1-9]\d*/)
  expect(text).not.toMatch(/DEMO|Invented|worker_|legal/)
  expect((await fetch(`${world.metricsUrl}/`)).status).toBe(404)
  expect((await fetch(`${world.url}/metrics`)).status).toBe(404)
})

test('it is ready only while its database answers', async () => {
  expect((await fetch(`${world.url}/readyz`)).status).toBe(200)
  await world.database.query('alter table session rename to gone')
  const reply = await fetch(`${world.url}/readyz`)
  expect(reply.status).toBe(503)
  expect(await reply.json()).toEqual({ ok: false })
  expect((await fetch(`${world.url}/livez`)).status).toBe(200)
  await world.database.query('alter table gone rename to session')
  expect((await fetch(`${world.url}/readyz`)).status).toBe(200)
})

test('without its database it shows nothing to a browser', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  await world.database.query('alter table session rename to gone')
  const reply = await world.post(browser, '/graphql', { documentId: REGISTERED_ID })
  await world.database.query('alter table gone rename to session')
  expect(reply.status).toBe(500)
  expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })
})

test('what runs when it is told to stop is answered, and then nothing is', async () => {
  const own = await gatewayUnderTest({ subgraphs: CASE_WORLD })
  own.subgraphs['persons']!.hold(true)
  const answer = own.ask(['LEGAL_WORKER'], { query: '{ caseFile(id: "case_1") { code } }' })
  await expect.poll(() => own.subgraphs['persons']!.received.length).toBe(1)
  const stopped = own.drain()
  own.subgraphs['persons']!.hold(false)
  expect((await answer).body).toEqual({ data: { caseFile: { code: 'D-1' } } })
  const answered = performance.now()
  await stopped
  // The client would keep its connection for much longer.
  expect(performance.now() - answered).toBeLessThan(5_000)
  await expect(own.send('/livez', {})).rejects.toThrow()
  await own.stop()
})

test('each contract follows its own file', async () => {
  const token = await world.identity.programToken('PAYOKE')
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const ask = async () => {
    const response = await fetch(`${world.url}/vona/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ shared }' }),
    })
    return response.json()
  }
  expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
  const other = compose({ persons: 'type Query { shared: String }' }).supergraph
  await world.files.signing.write(world.files.vonaSupergraphFile, other, 'vona')
  await expect
    .poll(ask, { timeout: 10_000 })
    .not.toHaveProperty('errors[0].extensions.code', 'GRAPHQL_VALIDATION_FAILED')
  const { browser } = await world.signIn('legal.pagasa')
  expect((await world.post(browser, '/graphql', { documentId: REGISTERED_ID })).status).toBe(200)
})

test('rules on trial follow their file, and decide nothing', async () => {
  const { browser } = await world.signIn('legal.pagasa')
  const ask = async () => (await world.post(browser, '/graphql', { documentId: REGISTERED_ID })).json()
  const answer = await ask()
  const told = () => world.log.filter(line => line.includes('on trial')).join('')
  expect(told()).toBe('')
  const stricter = world.supergraph.replaceAll('[["case:read"]]', '[["claim:approve"]]')
  await world.files.signing.write(world.files.trialFile, stricter, 'staff on trial')
  const answers = async () => {
    expect(await ask()).toEqual(answer)
    return told()
  }
  await expect.poll(answers, { timeout: 10_000 }).toContain('Query.caseFiles')
})

test('the web client is served with its pages never kept and its assets kept for good', async () => {
  const webRoot = await mkdtemp(join(tmpdir(), 'houvast-web-'))
  await mkdir(join(webRoot, 'assets'))
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Houvast</title>')
  await writeFile(join(webRoot, 'assets', 'app-1a2b.js'), 'export {}')
  await writeFile(join(webRoot, '.secret'), 'secret')
  const own = await gatewayUnderTest({ subgraphs: CASE_WORLD, webRoot })
  const get = (path: string) => own.send(path, { headers: { accept: 'text/html,*/*' } })
  for (const path of ['/', '/case-files/case_1?panel=house']) {
    const page = await get(path)
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('Houvast') })
    expect(page.headers.get('cache-control')).toBe('no-store')
  }
  const asset = await get('/assets/app-1a2b.js')
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  for (const path of [
    '/assets/absent.js',
    '/absent.js',
    '/.secret',
    '/assets/absent',
    '/assets/..%2f.secret',
    '/graphql/x',
    '/session/x',
  ]) {
    const absent = await get(path)
    expect(absent.status, path).toBe(404)
    expect(absent.text).not.toMatch(/secret|Houvast/)
  }
  expect((await get('/%ff')).status).toBe(400)
  await own.stop()
  await rm(webRoot, { recursive: true })
})

test('the way to the sign-in leads to the provider with everything that protects it', async () => {
  const response = await new TestBrowser().open(`${world.url}/session/login`)
  const url = new URL(response.headers.get('location') ?? '')
  expect(url.origin).toBe(world.identity.issuer)
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    prompt: 'login',
    scope: 'openid profile',
  })
  for (const parameter of ['state', 'nonce', 'code_challenge']) {
    expect(url.searchParams.get(parameter)).toMatch(/^[\w-]{43}$/)
  }
  const stepUp = await new TestBrowser().open(`${world.url}/session/login?stepUp=1`)
  expect(stepUp.headers.get('location')).toContain(encodeURIComponent('urn:houvast:acr:second-factor'))
})

const GOOD = {
  NODE_ENV: 'production',
  PORT: '8080',
  PUBLIC_URL: 'https://houvast.invalid',
  SUPERGRAPH_FILE: 'supergraph.graphql',
  ISSUER: 'https://identity.invalid',
  CLIENT_ID: 'web',
  CLIENT_SECRET: 'a-secret-value',
  SESSION_KEY: Buffer.alloc(32).toString('base64url'),
  SUPERGRAPH_PUBLIC_KEY: testSigning().publicText,
  DATABASE_URL: 'postgres://localhost/gateway',
  SUBGRAPH_URL_PERSONS: 'http://127.0.0.1:1/graphql',
  ASSERTION_KEY_PERSONS: Buffer.alloc(32, 1).toString('base64url'),
}

test('the environment is read, with nothing open unless it is said', () => {
  const environment = readEnvironment(GOOD)
  expect(environment).toMatchObject({ FREE_TEXT: false, HOST: '127.0.0.1', ALGORITHMS: ['EdDSA', 'ES256'] })
  expect(environment.subgraphs).toMatchObject([{ name: 'persons', url: 'http://127.0.0.1:1/graphql' }])
  // As docker compose gives what nobody has set.
  expect(readEnvironment({ ...GOOD, OTEL_EXPORTER_OTLP_ENDPOINT: '' }).OTEL_EXPORTER_OTLP_ENDPOINT).toBe('')
})

test.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'http://houvast.localhost'])(
  'free text may be allowed where browsers see the gateway at %s',
  PUBLIC_URL => {
    expect(readEnvironment({ ...GOOD, PUBLIC_URL, FREE_TEXT: '1' }).FREE_TEXT).toBe(true)
  },
)

test.each([
  'https://houvast.invalid',
  'http://localhost.houvast.invalid',
  'http://127.0.0.1.houvast.invalid',
  'http://localhost:secret@houvast.invalid',
  'http://10.0.0.1:8080',
  'http://0.0.0.0:8080',
])('it does not start with free text at %s, and says so without the address', PUBLIC_URL => {
  const open = () => readEnvironment({ ...GOOD, PUBLIC_URL, FREE_TEXT: '1' })
  expect(open).toThrow('FREE_TEXT: must not be 1 unless PUBLIC_URL is on this machine')
  expect(open).not.toThrow(/invalid|0\.0/)
  expect(readEnvironment({ ...GOOD, PUBLIC_URL, FREE_TEXT: '0' }).FREE_TEXT).toBe(false)
})

test('free text at an address that is none is refused by name as well', () => {
  expect(() => readEnvironment({ ...GOOD, PUBLIC_URL: 'secret', FREE_TEXT: '1' })).toThrow(/^PUBLIC_URL: (?!.*secret)/)
})

test('a contract is served when its file is named, and at least one must be', () => {
  const pathsOf = (variables: NodeJS.ProcessEnv) =>
    readEnvironment(variables).contracts.map(({ contract }) => contract.path)
  expect(pathsOf(GOOD)).toEqual(['/graphql'])
  expect(pathsOf({ ...GOOD, SUPERGRAPH_FILE: '', VONA_SUPERGRAPH_FILE: 'vona' })).toEqual(['/vona/graphql'])
  expect(pathsOf({ ...GOOD, VONA_SUPERGRAPH_FILE: 'a', ANALYTICS_SUPERGRAPH_FILE: 'b' })).toHaveLength(3)
  expect(readEnvironment(GOOD).contracts[0]?.trialFile).toBeUndefined()
  expect(readEnvironment({ ...GOOD, TRIAL_SUPERGRAPH_FILE: 'stricter' }).contracts[0]).toMatchObject({
    file: { path: 'supergraph.graphql', use: 'staff' },
    trialFile: { path: 'stricter', use: 'staff on trial' },
  })
  expect(() => readEnvironment({ ...GOOD, SUPERGRAPH_FILE: undefined })).toThrow('VONA_SUPERGRAPH_FILE')
})

test.each([
  ['NODE_ENV', 'development'],
  ['SESSION_KEY', 'c2hvcnQtdmFsdWU'],
  ['SUPERGRAPH_PUBLIC_KEY', undefined],
  ['SUPERGRAPH_PUBLIC_KEY', 'c2hvcnQtdmFsdWU'],
  ['CLIENT_SECRET', undefined],
  ['FREE_TEXT', 'yes-value'],
  ['ASSERTION_KEY_PERSONS', undefined],
  ['ASSERTION_KEY_PERSONS', 'c2hvcnQtdmFsdWU'],
  ['SUBGRAPH_URL_PERSONS', 'wrong-value'],
  ['PORT', '70000'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'wrong-value'],
])('it does not start with a wrong %s, names it and does not repeat the value', (name, value) => {
  const wrong = () => readEnvironment({ ...GOOD, [name]: value })
  expect(wrong).toThrow(name)
  expect(wrong).not.toThrow(/development|value|c2hvcn|70000/)
})
