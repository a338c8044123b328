import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { compose } from '../testing/compose.js'
import { gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { ruledGateway } from '../testing/ruledGateway.js'
import type { TrialRefusal } from './trial.js'

const subgraphs = (name: string, secret = 'secret') => ({
  one: `
    type Query { person: Person! @authenticated }
    type Mutation { touch: ID @authenticated }
    type Person { name: ID ${name}  secret: ID @requiresScopes(scopes: [["${secret}"]]) }
  `,
})
const IN_SERVICE = subgraphs('@authenticated')
const STRICTER = '@requiresScopes(scopes: [["name"]])'

const told: TrialRefusal[] = []
beforeEach(() => {
  told.length = 0
})

const trying = (tried: Readonly<Record<string, string>>) =>
  ruledGateway(IN_SERVICE, {
    trial: { supergraphSdl: compose(tried).supergraph, onRefusal: refusal => void told.push(refusal) },
  })

test('stricter rules on trial change no answer, and each field that they would refuse is told once', async () => {
  const [gateway, plain] = [await trying(subgraphs(STRICTER)), await ruledGateway(IN_SERVICE)]
  const text = 'query Chosen { person { name again: name secret } }'
  for (const scopes of [[], ['secret'], ['name'], []]) {
    expect(await gateway.ask(text, { scopes })).toEqual(await plain.ask(text, { scopes }))
  }
  expect(told).toEqual([{ operation: 'free', field: 'Person.name' }])
  await Promise.all([gateway.stop(), plain.stop()])
})

test('weaker rules on trial open nothing, and nothing is told of what is refused already', async () => {
  const gateway = await trying(subgraphs('@authenticated', 'other'))
  const { data, errorPaths } = await gateway.ask('{ person { secret } }', { scopes: ['other'] })
  expect(data).toMatchObject({ person: { secret: null } })
  expect(errorPaths).toEqual([['person', 'secret']])
  expect(told).toEqual([])
  await gateway.stop()
})

test('nothing is told of what lies within something refused already', async () => {
  const rules = (file: string) => ({
    one: `
      type Query { file: File ${file} files: [File] ${file} }
      type File { name: ID ${STRICTER} code: ID @authenticated }
    `,
  })
  const inService = { one: rules(STRICTER).one.replace(`name: ID ${STRICTER}`, 'name: ID @authenticated') }
  const gateway = await ruledGateway(inService, {
    trial: {
      supergraphSdl: compose(rules('@authenticated')).supergraph,
      onRefusal: refusal => void told.push(refusal),
    },
  })
  const { errorPaths } = await gateway.ask('{ file { name code } files { name } }', { scopes: [] })
  expect(errorPaths).toEqual([['file'], ['files']])
  expect(told).toEqual([])
  await gateway.stop()
})

test('what was worked out for rules on trial is forgotten with them', async () => {
  const bytesLeft = async (trial: { readonly trial?: (supergraphSdl: string) => string }) => {
    const gateway = await gatewayUnderTest({ subgraphs: CASE_WORLD, ...trial })
    const { memory } = gateway.gateway.supergraph
    await gateway.ask(['LEGAL_WORKER'], { query: '{ caseFile(id: "case_1") { code } }' })
    const used = memory.bytes
    await gateway.stop()
    expect(memory.bytes).toBeLessThan(used)
    return memory.bytes
  }
  expect(await bytesLeft({ trial: sdl => sdl })).toBe(await bytesLeft({}))
})

test('a mutation that rules on trial would refuse is done', async () => {
  const stricter = IN_SERVICE.one.replace('touch: ID @authenticated', `touch: ID ${STRICTER}`)
  const gateway = await trying({ one: stricter })
  expect((await gateway.ask('mutation { touch }', { scopes: [] })).errorPaths).toEqual([])
  expect(gateway.asked()).toBe(1)
  expect(told).toEqual([{ operation: 'free', field: 'Mutation.touch' }])
  await gateway.stop()
})

test('rules that could not be enforced are not tried either', async () => {
  const supergraphSdl =
    'schema @link(url: "https://example.org/vault/v1.0", for: SECURITY) { query: Query } type Query { a: ID }'
  await expect(ruledGateway(IN_SERVICE, { trial: { supergraphSdl, onRefusal: () => {} } })).rejects.toThrow(
    'not enforced here',
  )
})

test('the log says what rules on trial would refuse: endpoint, registered operation and field, and nothing of the request', async () => {
  const text = 'query Page($id: ID!) { caseFile(id: $id) { code } }'
  const hash = createHash('sha256').update(text).digest('hex')
  const gateway = await gatewayUnderTest({
    subgraphs: CASE_WORLD,
    documents: { [hash]: text },
    trial: sdl => sdl.replaceAll('[["case:read"]]', '[["claim:approve"]]'),
  })
  const asked = { documentId: `sha256:${hash}`, variables: { id: 'case_1' } }
  for (const _ of [1, 2]) {
    expect((await gateway.ask(['LEGAL_WORKER'], asked)).body).toEqual({ data: { caseFile: { code: 'D-1' } } })
  }
  const lines = gateway.log.filter(line => line.includes('on trial'))
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({ endpoint: '/graphql', operation: 'Page', field: 'Query.caseFile' })
  expect(lines[0]).not.toMatch(/case_1|worker|LEGAL/i)
  await gateway.stop()
})
