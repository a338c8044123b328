import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '@houvast/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testFolder } from '../local/testing/folder.js'
import { closeServer, listen } from '../src/http/listen.js'
import { claimsOf, testIssuer } from '../src/testing/issuer.js'
import { freePort } from '../wholeSystem/subgraphProcess.js'
import { type Service, services } from './composition.fixtures.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SUBGRAPHS = ['persons', 'justice', 'housing', 'activities'] as const
const RUNNING = [...SUBGRAPHS, 'gateway'] as const
const JOBS = ['provision', ...SUBGRAPHS.map(name => `${name}-migration`), 'gateway-migration', 'release']

/** What Docker does: names become addresses, every container has ports of its own, and the volume of the supergraphs is a folder. */
class Network {
  readonly children: ChildProcess[] = []
  readonly ports = new Map<string, number>()
  constructor(
    readonly all: Readonly<Record<string, Service>>,
    readonly database: URL,
    readonly issuerPort: number,
    readonly supergraphs: string,
  ) {}

  environment(name: string): Record<string, string> {
    const text = Object.entries(this.all[name]?.environment ?? {}).map(([variable, value]) => [
      variable,
      this.resolve(name, variable, value),
    ])
    return Object.fromEntries(text)
  }

  private resolve(name: string, variable: string, value: string): string {
    if (variable === 'PORT') return String(this.ports.get(name))
    if (variable === 'METRICS_PORT') return '0'
    if (variable === 'ADMIN_URL') return this.database.toString()
    let resolved = value
      .replace('@postgres:5432/', `@${this.database.host}/`)
      .replace('sign-in.localhost:8081', `127.0.0.1:${this.issuerPort}`)
      .replace(/^\/supergraphs\b/, this.supergraphs)
    for (const subgraph of SUBGRAPHS)
      resolved = resolved.replace(`http://${subgraph}:4001/`, `http://127.0.0.1:${this.ports.get(subgraph)}/`)
    return resolved
  }

  start(name: string, variables: Readonly<Record<string, string>> = {}) {
    const [command = '', ...parameters] = this.all[name]?.command ?? []
    // In the image `node` is Node 26; here it is the one that runs this test.
    expect(command).toBe('node')
    const child = spawn(process.execPath, parameters, {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...this.environment(name), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.children.push(child)
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (printed += String(chunk)))
    return { child, said: () => printed }
  }

  async run(name: string) {
    const { child, said } = this.start(name)
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`${name} ended with ${code}: ${said()}`)
  }
}

async function untilHealthy(port: number) {
  for (let attempt = 0; attempt < 400; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('A service did not become healthy.')
}

let network: Network
let folder: Awaited<ReturnType<typeof testFolder>>
let postgres: Awaited<ReturnType<typeof startPostgres>>
let issuer: Awaited<ReturnType<typeof testIssuer>>
let issuerServer: ReturnType<typeof createServer>
let issuerUrl: string
beforeAll(async () => {
  folder = await testFolder()
  postgres = await startPostgres()
  issuer = await testIssuer('ES256')
  issuerServer = createServer((request, response) => {
    const isKeys = request.url === '/realms/houvast/protocol/openid-connect/certs'
    response.statusCode = isKeys ? 200 : 404
    response.setHeader('content-type', 'application/json').end(JSON.stringify(isKeys ? issuer.jwks : {}))
  })
  const issuerPort = await listen(issuerServer, 0, '127.0.0.1')
  issuerUrl = `http://127.0.0.1:${issuerPort}/realms/houvast`
  const secrets = execFileSync(process.execPath, [fileURLToPath(new URL('./secrets.mjs', import.meta.url))], {
    encoding: 'utf8',
  })
  const variables = Object.fromEntries(
    secrets
      .trim()
      .split('\n')
      .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  network = new Network(services(variables), new URL(postgres.url), issuerPort, folder.path)
  for (const name of RUNNING) network.ports.set(name, await freePort())
  for (const job of JOBS) await network.run(job)
  for (const name of RUNNING) network.start(name)
  await Promise.all(RUNNING.map(name => untilHealthy(network.ports.get(name) as number)))
}, 120_000)
afterAll(async () => {
  for (const child of network.children) {
    if (child.exitCode !== null) continue
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  await closeServer(issuerServer, 0)
  await postgres.stop()
  await folder[Symbol.asyncDispose]()
})

const tokenFor = (roles: readonly string[], centre: string | null = 'PAGASA') =>
  issuer.tokenFor(claimsOf(roles, centre), { issuer: issuerUrl })
const post = async (body: object, headers: Record<string, string> = {}, path = '/graphql') => {
  const response = await fetch(`http://127.0.0.1:${network.ports.get('gateway')}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  // biome-ignore lint/suspicious/noExplicitAny: what came back is what the test looks at
  return { status: response.status, body: (await response.json()) as any }
}

test('every process starts with exactly the command and variables of its service, and a registered document is answered through all of them', async () => {
  const manifest = JSON.parse(readFileSync(`${ROOT}web/src/gql/persisted-documents.json`, 'utf8')) as Record<
    string,
    string
  >
  const [documentId] = Object.entries(manifest).find(([, text]) => /\bviewer\b/.test(text) && !/\$\w+/.test(text)) ?? []
  const { status, body } = await post({ documentId }, { authorization: `Bearer ${await tokenFor(['DIRECTOR'])}` })
  expect({ status, errors: body.errors, centre: body.data?.viewer?.centre }).toEqual({
    status: 200,
    errors: undefined,
    centre: 'PAGASA',
  })
})

test('free text is refused there, and so is everybody without a token', async () => {
  const free = await post({ query: '{ viewer { id } }' }, { authorization: `Bearer ${await tokenFor(['DIRECTOR'])}` })
  expect(free.body.errors[0].extensions.code).toBe('PERSISTED_DOCUMENT_REQUIRED')
  expect((await post({ query: '{ viewer { id } }' })).status).toBe(401)
})

test('programs and analysts are answered there, each at an address of their own', async () => {
  const ask = async (path: string, roles: readonly string[], centre: string | null) =>
    post({ query: '{ __typename }' }, { authorization: `Bearer ${await tokenFor(roles, centre)}` }, path)
  const data = { __typename: 'Query' }
  expect((await ask('/vona/graphql', ['PARTNER_PROGRAM'], 'SURYA')).body.data).toEqual(data)
  expect((await ask('/analytics/graphql', ['ANALYST'], null)).body.data).toEqual(data)
  expect((await ask('/vona/graphql', ['ANALYST'], null)).status).toBe(403)
  expect((await ask('/analytics/graphql', ['PARTNER_PROGRAM'], 'SURYA')).status).toBe(403)
})

test('provisioning and migrating again changes nothing and fails nothing', async () => {
  for (const job of JOBS) await network.run(job)
  const { status } = await fetch(`http://127.0.0.1:${network.ports.get('persons')}/readyz`)
  expect(status).toBe(200)
})

test('with one byte of a supergraph changed the gateway does not start, says why, and the one that runs goes on', async () => {
  const file = `${folder.path}/staff.graphql`
  const bytes = await readFile(file)
  const changed = Buffer.from(bytes)
  changed[changed.length >> 1]! ^= 1
  await writeFile(file, changed)
  const port = await freePort()
  const { child, said } = network.start('gateway', { PORT: String(port) })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said()).toContain(`The gateway does not start: ${file} is not what was signed for the use "staff"`)
  await expect(fetch(`http://127.0.0.1:${port}/livez`)).rejects.toThrow()
  expect((await fetch(`http://127.0.0.1:${network.ports.get('gateway')}/readyz`)).status).toBe(200)
  await writeFile(file, bytes)
})
