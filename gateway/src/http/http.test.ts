import { gzipSync } from 'node:zlib'
import { ERROR_TEXTS } from '@houvast/schema'
import { beforeAll, expect, test } from 'vitest'
import { staff } from '../contracts/staff.js'
import { caseGateway } from '../testing/caseGateway.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { gatewayUnderTest } from '../testing/gatewayUnderTest.js'
import { replyTo } from '../testing/rawRequest.js'

const { world, asked } = caseGateway()
let authorization: string
beforeAll(async () => {
  authorization = `Bearer ${await world().tokenFor(['LEGAL_WORKER'])}`
})

const JSON_TYPE = 'application/json'
const query = '{ caseFile(id: "case_1") { code } }'
const good = JSON.stringify({ query })

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  world().send('/graphql', { method: 'POST', headers: { authorization, 'content-type': JSON_TYPE, ...headers }, body })

/** The whole body that a refusal has: one fixed text, one code, nothing else. */
const fixed = (code: keyof typeof ERROR_TEXTS) => ({ errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] })

test('a well-formed request is answered', async () => {
  expect((await post(good)).body).toEqual({ data: { caseFile: { code: 'D-1' } } })
  expect(asked()).toBe(1)
})

test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not answered, and nothing is fetched', async method => {
  const reply = await world().send(`/graphql?query=${encodeURIComponent(query)}`, {
    method,
    headers: { authorization },
  })
  expect(reply).toMatchObject({ status: 405, body: fixed('BAD_REQUEST') })
  expect(reply.headers.get('allow')).toBe('POST')
  expect(reply.headers.get('access-control-allow-origin')).toBeNull()
  expect(asked()).toBe(0)
})

test.each([
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['text that is JSON', { 'content-type': 'text/plain' }],
  ['another charset', { 'content-type': 'application/json; charset=ibm500' }],
  ['a compressed body', { 'content-encoding': 'gzip' }],
  ['a type that starts alike', { 'content-type': 'application/jsonp' }],
])('%s is refused with 415', async (what, headers) => {
  const body = what === 'a compressed body' ? new Uint8Array(gzipSync(good)) : good
  expect(await post(body, { ...headers })).toMatchObject({ status: 415, body: fixed('BAD_REQUEST') })
  expect(asked()).toBe(0)
})

test.each([
  ['nothing', ''],
  ['half a JSON text', '{"query": "{ caseFile'],
  ['a batch', `[${good},${good}]`],
  ['a text', '"x"'],
  ['null', 'null'],
  ['no document', '{}'],
  ['a document that is no text', '{"query":{"kind":"Document"}}'],
  ['variables that are a list', '{"query":"{ __typename }","variables":[]}'],
  ['an operation name that is a number', '{"query":"{ __typename }","operationName":1}'],
  ['an operation name that is a number beyond all numbers', '{"query":"{ __typename }","operationName":1e400}'],
  ['60,000 nested lists', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
])('%s is refused with one fixed text', async (_, body) => {
  expect(await post(body)).toMatchObject({ status: 400, body: fixed('BAD_REQUEST') })
  expect(asked()).toBe(0)
})

test('a body of more than 64 kB is refused, declared or not', async () => {
  const large = JSON.stringify({ query, variables: { x: 'a'.repeat(64 * 1024) } })
  expect(await post(large)).toMatchObject({ status: 413, body: fixed('BAD_REQUEST') })
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(large))
      controller.close()
    },
  })
  const streamed = await fetch(`${world().url}/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': JSON_TYPE },
    body: stream,
    duplex: 'half',
  } as RequestInit)
  expect(streamed.status).toBe(413)
  expect((await post(JSON.stringify({ query, variables: { x: Array(6).fill('a'.repeat(10_000)) } }))).status).toBe(200)
})

test.each([
  ['no token', undefined],
  ['an empty token', 'Bearer '],
  ['another scheme', 'Basic YTpi'],
  ['not a token', 'Bearer x.y.z'],
])('%s is refused with 401', async (_, given) => {
  const headers = { 'content-type': JSON_TYPE, ...(given !== undefined && { authorization: given }) }
  const reply = await world().send('/graphql', { method: 'POST', headers, body: good })
  expect(reply).toMatchObject({ status: 401, body: fixed('UNAUTHENTICATED') })
  expect(asked()).toBe(0)
})

test('an analyst is refused with 403', async () => {
  const token = await world().tokenFor(['ANALYST'], null)
  expect(await post(good, { authorization: `Bearer ${token}` })).toMatchObject({
    status: 403,
    body: fixed('FORBIDDEN'),
  })
  expect(asked()).toBe(0)
})

test('another site gets no leave to read answers', async () => {
  const { headers } = await post(good, { origin: 'https://evil.invalid' })
  expect(headers.get('access-control-allow-origin')).toBeNull()
  expect(headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-powered-by')).toBeNull()
})

test.each(['/', '/graphql/x', '/metrics', '/debug', '/.well-known/apollo/server-health', '/session', '/vona/graphql'])(
  'what does not exist is not found: %s',
  async path => {
    expect((await world().send(path, { headers: { accept: 'text/html' } })).status).toBe(404)
  },
)

test('an answer that is too long to be kept until its client has read it is refused', async () => {
  const answerOf = (length: number) => ({
    status: 200,
    text: JSON.stringify({ data: { caseFile: { code: 'x'.repeat(length) } } }),
  })
  const large = await gatewayUnderTest({ subgraphs: CASE_WORLD })
  large.subgraphs['persons']!.answerWith(answerOf(9_000_000))
  expect(await large.ask(['LEGAL_WORKER'], { query })).toMatchObject({ status: 400, body: fixed('QUERY_TOO_COMPLEX') })
  large.subgraphs['persons']!.answerWith(answerOf(8_000_000))
  expect((await large.ask(['LEGAL_WORKER'], { query })).status).toBe(200)
  await large.stop()
})

test('liveness and readiness say yes or no and nothing else', async () => {
  expect(await world().send('/livez', {})).toMatchObject({ status: 200, body: { ok: true } })
  expect(await world().send('/readyz', {})).toMatchObject({ status: 200, body: { ok: true } })
})

test('an answer that takes too long ends with one fixed text, and the next one is answered', async () => {
  const slow = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [{ ...staff, deadline: 200 }] })
  slow.subgraphs['persons']!.hold(true)
  expect(await slow.ask(['LEGAL_WORKER'], { query })).toMatchObject({ status: 503, body: fixed('TIMEOUT') })
  slow.subgraphs['persons']!.hold(false)
  expect((await slow.ask(['LEGAL_WORKER'], { query })).body.data).toEqual({ caseFile: { code: 'D-1' } })
  await slow.stop()
})

test.each([
  ['two forms of a length', 'Content-Length: 1\r\nTransfer-Encoding: chunked'],
  ['two lengths', 'Content-Length: 1\r\nContent-Length: 2'],
  ['a length with a space in its name', 'Content-Length : 1'],
  ['a coding that only sounds like chunks', 'Transfer-Encoding: xchunked'],
])('%s: the request is refused and the connection ends', async (_, headers) => {
  const reply = await replyTo(world().url, `POST /graphql HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n0\r\n\r\n`)
  expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /)
  expect(asked()).toBe(0)
})
