import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { SpanStatusCode } from '@opentelemetry/api'
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { staff } from '../contracts/staff.js'
import { vona } from '../contracts/vona.js'
import { listen } from '../http/listen.js'
import { makeMetrics } from '../metrics/metrics.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { startTracing } from './startTracing.js'

const REGISTERED = 'query Case($id: ID!) { caseFile(id: $id) { code name residence { step } } }'
const ID = createHash('sha256').update(REGISTERED).digest('hex')
const exporter = new InMemorySpanExporter()
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
const metrics = makeMetrics()

let world: GatewayUnderTest
beforeAll(async () => {
  world = await gatewayUnderTest({
    subgraphs: CASE_WORLD,
    contracts: [staff, vona],
    documents: { [ID]: REGISTERED },
    tracer: provider.getTracer('test'),
    metrics,
  })
})
afterAll(() => world?.stop())
beforeEach(() => exporter.reset())

const registered = (roles: readonly string[], id = 'case_1') =>
  world.ask(roles, { documentId: `sha256:${ID}`, variables: { id } })
async function free(query: string, variables: object = {}) {
  const authorization = `Bearer ${await world.tokenFor(['PARTNER_PROGRAM'])}`
  const headers = { 'content-type': 'application/json', authorization }
  return world.send('/vona/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
}

const spans = () => exporter.getFinishedSpans()
const named = (name: string) => spans().filter(span => span.name === name)
/** The request is told last, after the client has its answer. */
async function traced(): Promise<ReadableSpan> {
  await expect.poll(() => named('request')).toHaveLength(1)
  return named('request')[0]!
}

test('a request is one trace: what it asked, and below it each step of the road with its subgraph', async () => {
  const reply = await registered(['SHELTER_EDUCATOR'])
  const request = await traced()
  expect(request.attributes).toEqual({
    'houvast.contract': 'staff',
    'houvast.operation': 'Case',
    'houvast.request_id': reply.headers.get('x-request-id'),
    'http.response.status_code': 200,
  })
  expect(request.parentSpanContext).toBeUndefined()
  const steps = spans().filter(span => span !== request)
  for (const step of steps) {
    expect(step.parentSpanContext?.spanId, step.name).toBe(request.spanContext().spanId)
    expect(step.spanContext().traceId).toBe(request.spanContext().traceId)
  }
  expect(steps.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['authorize', { 'houvast.refused_places': expect.any(Number) }],
    ['plan', { 'houvast.fetches': 1 }],
    ['fetch', { 'houvast.subgraph': 'persons', 'houvast.outcome': 'answered' }],
    ['answer', {}],
  ])
  expect(named('authorize')[0]!.attributes['houvast.refused_places']).toBe(reply.body.errors.length)
})

test('each fetch is a span, and one that is not answered says so without a word of why', async () => {
  world.subgraphs['justice']!.answerWith({ status: 500, text: 'CANARY' })
  await registered(['LEGAL_WORKER'])
  world.subgraphs['justice']!.answerWith(null)
  await traced()
  expect(named('fetch').map(({ attributes }) => attributes)).toEqual([
    { 'houvast.subgraph': 'persons', 'houvast.outcome': 'answered' },
    { 'houvast.subgraph': 'justice', 'houvast.outcome': 'unavailable' },
  ])
})

test('a request that does not come in is a trace without steps, and one that fails is marked', async () => {
  await world.ask(null, { documentId: `sha256:${ID}` })
  expect((await traced()).attributes).toMatchObject({ 'http.response.status_code': 401 })
  expect(spans()).toHaveLength(1)
  exporter.reset()
  await world.ask(['DIRECTOR', 'PARTNER_PROGRAM'], { documentId: `sha256:${ID}` })
  expect((await traced()).status.code).toBe(SpanStatusCode.UNSET)
})

test('a client cannot choose the trace that its request belongs to', async () => {
  const traceparent = '00-11111111111111111111111111111111-2222222222222222-01'
  await world.ask(['LEGAL_WORKER'], { documentId: `sha256:${ID}`, variables: { id: 'case_1' } }, { traceparent })
  expect((await traced()).spanContext().traceId).not.toBe('1'.repeat(32))
})

test('nothing that a client or a person wrote is in any span, metric or log line', async () => {
  world.log.length = 0
  const errors = [{ message: 'CANARY text', path: ['caseFile'], extensions: { code: 'CANARY_CODE', sql: 'CANARY' } }]
  const data = { caseFile: { __typename: 'CaseFile', id: 'CANARY', code: 'CANARY', name: 'CANARY' } }
  world.subgraphs['persons']!.answerWith({ status: 200, text: JSON.stringify({ data, errors }) })
  await registered(['LEGAL_WORKER'], 'CANARY')
  await free('query CANARY($CANARY: ID!) { CANARY: caseFile(id: $CANARY) { CANARY2: code } }', { CANARY: 'CANARY' })
  await free('query CANARY { caseFile(id: "CANARY") { CANARY } }')
  await free('{ CANARY')
  await free('query A { a: caseFile(id: "CANARY") { residence { step } } }')
  await world.send('/graphql?CANARY', { method: 'POST', headers: { 'x-request-id': 'CANARY', traceparent: 'CANARY' } })
  world.subgraphs['persons']!.answerWith(null)
  await expect.poll(() => named('request')).toHaveLength(6)
  const told = spans().map(({ name, attributes, events, links, status, resource }) =>
    JSON.stringify({ name, attributes, events, links, status, resource: resource.attributes }),
  )
  const everything = [...told, await metrics.registry.metrics(), ...world.log].join('\n')
  expect(everything).toContain('"houvast.operation":"free"')
  expect(everything).toContain('operation="Case"')
  expect(everything).not.toMatch(/canary|worker_|partner_program|PAGASA|DEMO|caseFile|case_1/i)
})

test('traces are sent to the collector that is named, and to nobody without one', async () => {
  const asked: string[] = []
  const collector = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    request.resume().once('end', () => response.end('{}'))
  })
  const port = await listen(collector, 0, '127.0.0.1')
  const tracing = await startTracing(`http://127.0.0.1:${port}/`)
  tracing.tracer.startSpan('request').end()
  await tracing.stop()
  expect(asked).toEqual(['POST /v1/traces'])
  collector.closeAllConnections()
  await new Promise(resolve => collector.close(resolve))
})

test('a collector that is gone keeps the gateway from nothing', async () => {
  const gone = createServer()
  const port = await listen(gone, 0, '127.0.0.1')
  await new Promise(resolve => gone.close(resolve))
  const tracing = await startTracing(`http://127.0.0.1:${port}`)
  tracing.tracer.startSpan('request').end()
  await expect(tracing.stop()).resolves.toBeUndefined()
})
