import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../local/ports.js'
import { testFolder } from '../local/testing/folder.js'
import { readEnvironment } from './environment.js'
import { startServer } from './server.js'
import { signatureFile } from './supergraph/signature.js'
import { compose } from './testing/compose.js'
import { type FakeSubgraph, fakeSubgraph } from './testing/fakeSubgraph.js'
import { type ServerUnderTest, serverUnderTest } from './testing/serverUnderTest.js'
import { testSigning } from './testing/signing.js'

const SDL = 'type Query { secret: String @authenticated }'
const signing = testSigning()

let subgraph: FakeSubgraph
let world: ServerUnderTest
beforeAll(async () => {
  subgraph = await fakeSubgraph(SDL, {})
  world = await serverUnderTest()
}, 90_000)
afterAll(async () => {
  await world?.stop()
  await subgraph?.stop()
})

async function installation() {
  const folder = await testFolder()
  const [staffFile, vonaFile, trialFile] = ['staff', 'vona', 'trial'].map(name => join(folder.path, name))
  const { supergraph } = compose({ one: SDL })
  await signing.write(staffFile!, supergraph)
  await signing.write(vonaFile!, supergraph, 'vona')
  await signing.write(trialFile!, supergraph, 'staff on trial')
  const [port, metricsPort] = [await freePort(), await freePort()]
  const start = (publicText = signing.publicText) =>
    startServer(
      readEnvironment({
        NODE_ENV: 'production',
        PORT: String(port),
        METRICS_PORT: String(metricsPort),
        PUBLIC_URL: 'https://houvast.invalid',
        SUPERGRAPH_FILE: staffFile,
        TRIAL_SUPERGRAPH_FILE: trialFile,
        VONA_SUPERGRAPH_FILE: vonaFile,
        SUPERGRAPH_PUBLIC_KEY: publicText,
        ISSUER: 'https://identity.invalid',
        CLIENT_ID: 'web',
        CLIENT_SECRET: 'a-secret-value',
        SESSION_KEY: randomBytes(32).toString('base64url'),
        DATABASE_URL: 'postgres://demo@127.0.0.1:9/gateway',
        SUBGRAPH_URL_ONE: subgraph.url,
        ASSERTION_KEY_ONE: randomBytes(32).toString('base64url'),
      }),
      pino({ level: 'silent' }),
    )
  const answers = async (at: number, path: string) =>
    fetch(`http://127.0.0.1:${at}${path}`).then(
      ({ status }) => status,
      () => 'nothing listens',
    )
  return {
    files: { staff: staffFile!, vona: vonaFile!, trial: trialFile! },
    supergraph,
    start,
    answers: async () => [await answers(port, '/livez'), await answers(metricsPort, '/metrics')],
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  }
}
type Installation = Awaited<ReturnType<typeof installation>>

const flipLetter = async (file: string) => {
  const bytes = await readFile(file)
  bytes[bytes.length >> 1]! ^= 1
  await writeFile(file, bytes)
}

test('with every file signed for its contract it starts and answers', async () => {
  await using own = await installation()
  const server = await own.start()
  expect(await own.answers()).toEqual([200, 200])
  await server.stop()
})

test.each<[string, (own: Installation) => Promise<unknown>]>([
  ['one byte of a supergraph flipped', ({ files }) => flipLetter(files.staff)],
  ['one byte of a signature flipped', ({ files }) => flipLetter(signatureFile(files.staff))],
  ['no signature', ({ files }) => rm(signatureFile(files.staff))],
  ['one byte of the rules on trial flipped', ({ files }) => flipLetter(files.trial)],
  [
    'the supergraph of the partners and its signature in the place of the staff’s',
    ({ files, supergraph }) => signing.write(files.staff, supergraph, 'vona'),
  ],
  [
    'the supergraph of the staff and its signature in the place of the partners’',
    ({ files, supergraph }) => signing.write(files.vona, supergraph),
  ],
  [
    'rules that were signed only to be tried in the place of those in service',
    ({ files, supergraph }) => signing.write(files.staff, supergraph, 'staff on trial'),
  ],
  ['a supergraph that somebody else signed', ({ files, supergraph }) => testSigning().write(files.staff, supergraph)],
])('with %s it does not start, nothing listens and nothing is fetched', async (_, tamper) => {
  await using own = await installation()
  await tamper(own)
  await expect(own.start()).rejects.toThrow(/SUPERGRAPH_PUBLIC_KEY|is not signed/)
  expect(await own.answers()).toEqual(['nothing listens', 'nothing listens'])
  expect(subgraph.received).toEqual([])
})

test('with the public key of somebody else it does not start', async () => {
  await using own = await installation()
  await expect(own.start(testSigning().publicText)).rejects.toThrow('is not what was signed')
  expect(await own.answers()).toEqual(['nothing listens', 'nothing listens'])
})

test('a file whose rules are opened while the gateway runs is not taken: nothing opens, and it is logged and counted', async () => {
  const { files, supergraph, subgraphs, identity } = world
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await identity.programToken('PAYOKE')}`,
  }
  const body = JSON.stringify({ query: '{ caseFile(id: "case_1") { name } }' })
  const ask = async () => (await fetch(`${world.url}/vona/graphql`, { method: 'POST', headers, body })).json()
  const received = () => subgraphs.reduce((sum, each) => sum + each.received.length, 0)
  const refused = { data: { caseFile: null }, errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }] }
  expect(await ask()).toMatchObject(refused)
  const open = supergraph.replaceAll(/\[\["[a-z]+:read"\]\]/g, '[["claim:read"]]')

  await writeFile(files.vonaSupergraphFile, open)
  await expect.poll(() => world.log.join('')).toContain('The changed file is not taken')
  expect(await ask()).toMatchObject(refused)
  expect(received()).toBe(0)
  const counted = /supergraph_not_taken_total\{use="vona"\} [1-9]/
  expect(await (await fetch(`${world.metricsUrl}/metrics`)).text()).toMatch(counted)

  // The same change with a signature is taken: it is the signature that held.
  await files.signing.write(files.vonaSupergraphFile, open, 'vona')
  await expect.poll(ask, { timeout: 10_000 }).toMatchObject({ data: { caseFile: { name: 'DEMO One' } } })
})
