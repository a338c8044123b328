import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FEDERATION_LINK } from '../src/testing/compose.js'
import { type FakeSubgraph, fakeSubgraph } from '../src/testing/fakeSubgraph.js'
import type { OpenServer } from './openServer.js'
import { startOpen } from './startOpen.js'

const TREES = `
  type Query { trees(from: Int! = 0): [Tree!]! @authenticated }
  type Mutation { plant(name: String!): Tree! }
  type Tree @key(fields: "id") { id: ID!  name: String! @requiresScopes(scopes: [["tree:read"]]) }
`
const HEIGHTS = 'type Tree @key(fields: "id") { id: ID!  height: Int }'

const oak = { id: '1', name: 'Oak' }
let trees: FakeSubgraph
let heights: FakeSubgraph
let folder: string
let server: OpenServer
const warnings: string[] = []

const composed = (services: Readonly<Record<string, { sdl: string; url: string }>>) =>
  composeServices(
    Object.entries(services).map(([name, { sdl, url }]) => ({ name, url, typeDefs: parse(FEDERATION_LINK + sdl) })),
  ).supergraphSdl!

const start = (parameters: readonly string[], variables: NodeJS.ProcessEnv = {}, project = folder) =>
  startOpen({
    parameters,
    variables: { HOUVAST_DATA: join(folder, 'data'), INIT_CWD: folder, ...variables },
    project,
    isRoot: false,
    warn: line => void warnings.push(line),
  })
const OPEN = ['--supergraph', 'supergraph.graphql', '--port', '0', '--open']

beforeAll(async () => {
  trees = await fakeSubgraph(TREES, {
    Query: { trees: (_: unknown, { from }: { from: number }) => [oak].slice(from) },
    Mutation: { plant: (_: unknown, { name }: { name: string }) => ({ id: '2', name }) },
  })
  heights = await fakeSubgraph(HEIGHTS, {
    Tree: {
      height({ id }: { id: string }) {
        if (id === '2') throw new Error('Too young')
        return 20
      },
    },
  })
  folder = await mkdtemp(join(tmpdir(), 'houvast-open-'))
  const supergraph = composed({ trees: { sdl: TREES, url: trees.url }, heights: { sdl: HEIGHTS, url: heights.url } })
  await writeFile(join(folder, 'supergraph.graphql'), supergraph)
  server = await start(OPEN)
})
afterAll(async () => {
  await server.stop()
  await Promise.all([trees.stop(), heights.stop()])
  await rm(folder, { recursive: true })
})

// biome-ignore lint/suspicious/noExplicitAny: what came back is what the test looks at
async function ask(body: object): Promise<{ readonly status: number; readonly body: any }> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, body: await response.json() }
}

test('anybody is answered over all subgraphs, by POST and by GET, and it is said that no rule holds', async () => {
  const query = '{ trees { name height } }'
  const answer = { data: { trees: [{ name: 'Oak', height: 20 }] } }
  expect(await ask({ query })).toEqual({ status: 200, body: answer })
  const got = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`)
  expect(await got.json()).toEqual(answer)
  expect(warnings).toEqual(['This supergraph has authorization directives; nothing of them is enforced here.'])
})

test('a mutation is done by POST only', async () => {
  const query = 'mutation { plant(name: "Ash") { name } }'
  const got = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`)
  expect(got.status).toBe(405)
  expect(await ask({ query })).toEqual({ status: 200, body: { data: { plant: { name: 'Ash' } } } })
})

test('errors of subgraphs are shown as they say them, at their place', async () => {
  const { body } = await ask({ query: 'mutation { plant(name: "Ash") { height } }' })
  expect(body).toMatchObject({
    data: { plant: { height: null } },
    errors: [{ message: 'Too young', path: ['plant', 'height'] }],
  })
})

test('variables are read by their types and defaults, and a wrong one reaches no subgraph', async () => {
  const query = 'query ($from: Int! = 1) { trees(from: $from) { id } }'
  expect((await ask({ query })).body).toEqual({ data: { trees: [] } })
  expect((await ask({ query, variables: { from: 0 } })).body).toEqual({ data: { trees: [{ id: '1' }] } })
  const asked = trees.received.length
  const { body } = await ask({ query, variables: { from: 'nowhere' } })
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect(trees.received.length).toBe(asked)
})

test('the schema shows itself, and health is told', async () => {
  const { body } = await ask({ query: '{ __type(name: "Tree") { fields { name } } }' })
  expect(body.data.__type.fields).toEqual([{ name: 'id' }, { name: 'height' }, { name: 'name' }])
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
})

test('a subgraph that does not answer leaves its part null and is an error', async () => {
  heights.answerWith({ status: 502, text: 'Bad gateway' })
  const { body } = await ask({ query: '{ trees { name height } }' })
  heights.answerWith(null)
  expect(body.data).toEqual({ trees: [{ name: 'Oak', height: null }] })
  expect(body.errors).toHaveLength(1)
})

test('it listens on this machine only, and answers no page that came here by a name of its own', async () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1')
  const rebound = await new Promise(resolve => {
    const headers = { host: 'trees.example.org' }
    request(`${server.url}/health`, { headers }, ({ statusCode }) => resolve(statusCode)).end()
  })
  expect(rebound).toBe(403)
})

const refusalOf = (parameters: readonly string[], variables?: NodeJS.ProcessEnv, project?: string) =>
  start(parameters, variables, project).then(
    async started => {
      await started.stop()
      return 'It started.'
    },
    (error: Error) => error.message,
  )

test.each([
  ['without --open', OPEN.slice(0, -1), 'say --open'],
  ['without a supergraph', ['--open'], 'is started by'],
  ['with a port that is none', ['--supergraph', 'supergraph.graphql', '--port', 'x', '--open'], 'is started by'],
  [
    'with a port that is too high',
    ['--supergraph', 'supergraph.graphql', '--port', '99999', '--open'],
    'is started by',
  ],
  ['with a word that it does not know', [...OPEN, '--host', '0.0.0.0'], 'is started by'],
  ['with a file that is not there', ['--supergraph', 'none.graphql', '--open'], 'none.graphql cannot be run'],
])('%s it does not start', async (_, parameters, sentence) => {
  expect(await refusalOf(parameters)).toContain(sentence)
})

test.each([
  'SESSION_KEY',
  'CLIENT_SECRET',
  'DATABASE_URL',
  'DATABASE_URL_PAGASA',
  'SUPERGRAPH_FILE',
  'ASSERTION_KEY',
  'ASSERTION_KEY_PERSONS',
  'SUBGRAPH_URL_PERSONS',
  'BENEFICIARY_KEY_PAGASA',
])('where %s of an installation is set it does not start, and does not tell the value', async name => {
  const sentence = await refusalOf(OPEN, { [name]: 'demo-value' })
  expect(sentence).toContain(name)
  expect(sentence).not.toContain('demo-value')
})

test('where the keys of an installation lie it does not start', async () => {
  const data = join(folder, 'installation')
  await mkdir(data)
  await writeFile(join(data, 'secrets.json'), '{}')
  expect(await refusalOf(OPEN, { HOUVAST_DATA: data })).toContain('secrets.json')
})

/** A folder that holds nothing but a `.env`. */
async function folderWith(environment: string): Promise<string> {
  const path = await mkdtemp(join(folder, 'configured-'))
  await writeFile(join(path, '.env'), environment)
  return path
}

const script = fileURLToPath(new URL('../containers/secrets.mjs', import.meta.url))
const SECRETS = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim().split('\n')
const NO_SECRETS = /^KEYCLOAK_(?:URL|ADMIN)=/

test('where any line of the .env for containers lies in the project, it does not start and does not tell the value', async () => {
  const lines = SECRETS.filter(line => !NO_SECRETS.test(line))
  expect(lines.length).toBeGreaterThan(30)
  for (const line of lines) {
    const [name, value] = line.split('=') as [string, string]
    const sentence = await refusalOf(OPEN, {}, await folderWith(`OTHER=1\n${line}\n`))
    expect(sentence, name).toContain(`${name} is set in`)
    expect(sentence, name).not.toContain(value)
  }
})

test.each([
  ['as it is', 'SESSION_KEY=demo-value'],
  ['for a shell', '  export SESSION_KEY = demo-value'],
  ['with a colon', 'SESSION_KEY: demo-value'],
  ['in quotes, on lines of a file of Windows', '# keys\r\nSESSION_KEY="demo-value"\r\n'],
])(
  'where a .env with a key, written %s, lies in the folder that it is started from, it does not start',
  async (_, line) => {
    const sentence = await refusalOf(OPEN, { INIT_CWD: await folderWith(line) })
    expect(sentence).toContain('SESSION_KEY is set in')
    expect(sentence).not.toContain('demo-value')
  },
)

test('where a .env cannot be read it does not start', async () => {
  const path = await mkdtemp(join(folder, 'configured-'))
  await symlink('.env', join(path, '.env'))
  expect(await refusalOf(OPEN, {}, path)).toContain('.env cannot be read')
})

test('a .env of something else, and a folder of that name, keep nothing from starting', async () => {
  const other = await folderWith('# SESSION_KEY=demo-value\nPORT=4000\nSOME_SETTING=SESSION_KEY=1\n')
  expect(await refusalOf(OPEN, {}, other)).toBe('It started.')
  const path = await mkdtemp(join(folder, 'configured-'))
  await mkdir(join(path, '.env'))
  expect(await refusalOf(OPEN, {}, path)).toBe('It started.')
})

test('a protection that cannot be left out is not left out', async () => {
  const link = '@link(url: "https://example.org/vault/v1.0", for: SECURITY)'
  const supergraph = composed({ heights: { sdl: `type Query { a: Int } ${HEIGHTS}`, url: heights.url } })
  await writeFile(join(folder, 'vault.graphql'), supergraph.replace('schema\n', `schema\n  ${link}\n`))
  expect(await refusalOf(['--supergraph', 'vault.graphql', '--open'])).toContain('not enforced here')
})
