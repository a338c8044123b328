import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { CONTRACTS } from '../contracts/index.js'
import { closeServer, listen } from '../http/listen.js'
import { ConnectionFailed, SILENCE_MILLISECONDS, Silence, SubgraphClient } from './subgraphClient.js'

const CONNECTIONS = 4
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function clientOf(listener: RequestListener, silenceMilliseconds?: number) {
  const server = createServer(listener)
  const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/graphql`
  const client = new SubgraphClient(url, { connections: CONNECTIONS, silenceMilliseconds })
  closers.push(
    () => closeServer(server, 0),
    () => client.close(),
  )
  return { client, server }
}

async function post(client: SubgraphClient, signal = new AbortController().signal) {
  const headers = { 'content-type': 'application/json' }
  const { status, body } = await client.post({ headers, body: Buffer.from('{}'), signal })
  return { status, text: body.text() }
}

test('a reply arrives whole, however its bytes are cut', async () => {
  const text = JSON.stringify({ data: { name: 'DEMO Zoë 日本 👩🏽‍⚕️' } })
  const { client } = await clientOf(async (_, response) => {
    response.writeHead(418)
    for (const byte of Buffer.from(text)) await new Promise(resolve => response.write(Buffer.from([byte]), resolve))
    response.end()
  })
  expect(await post(client)).toEqual({ status: 418, text })
})

test('long replies arrive whole one after the other, in whatever form the subgraph sends them', async () => {
  const lengths = [40_000, 1024 * 1024, 5, 3 * 1024 * 1024]
  const forms: Readonly<Record<string, (response: ServerResponse, text: string) => void>> = {
    'in one piece': (response, text) => void response.end(text),
    'in chunks': (response, text) => {
      for (let at = 0; at < text.length; at += 50_000) response.write(text.slice(at, at + 50_000))
      response.end()
    },
    'until the connection closes': (response, text) => {
      response.shouldKeepAlive = false
      response.useChunkedEncodingByDefault = false
      response.writeHead(200)
      response.write(text.slice(0, 3))
      response.end(text.slice(3))
    },
  }
  const sent = Object.entries(forms).flatMap(([form, send]) => lengths.map(length => ({ form, send, length })))
  const textOf = (turn: number) => `${turn} `.repeat(sent[turn]!.length).slice(0, sent[turn]!.length)
  let turn = 0
  const { client } = await clientOf((_, response) => sent[turn]!.send(response, textOf(turn)))
  for (; turn < sent.length; turn++) {
    const { body } = await client.post({ headers: {}, body: Buffer.from('{}'), signal: new AbortController().signal })
    expect(body.text() === textOf(turn), sent[turn]!.form).toBe(true)
    body.letGo()
  }
})

test.each([
  ['before anything was answered', () => {}],
  ['in the middle of an answer', (response: ServerResponse) => void response.write('{')],
])('what was sent is waited for, also when it is no longer wanted %s', async (_, begin) => {
  const end = new AbortController()
  const { client, server } = await clientOf((_, response) => begin(response))
  const reply = post(client, end.signal)
  const [, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse]
  end.abort(new Error('enough'))
  response.end(response.headersSent ? '}' : '{}')
  expect(await reply).toEqual({ status: 200, text: '{}' })
})

test('what waits for a connection and is no longer wanted is never sent, and costs no connection', async () => {
  const asked: ServerResponse[] = []
  const { client, server } = await clientOf((_, response) => void asked.push(response))
  let connections = 0
  server.on('connection', () => (connections += 1))
  const postAll = (signal?: AbortSignal) => Array.from({ length: CONNECTIONS }, () => post(client, signal))
  const answerAll = async (text: string) => {
    await expect.poll(() => asked.length).toBe(CONNECTIONS)
    for (const response of asked.splice(0)) response.end(text)
  }
  const first = postAll()
  await expect.poll(() => asked.length).toBe(CONNECTIONS)
  const end = new AbortController()
  const waiting = postAll(end.signal)
  await expect.poll(() => client.fetches).toEqual({ sent: CONNECTIONS, waiting: CONNECTIONS })
  end.abort(new Error('enough'))
  for (const reply of await Promise.allSettled(waiting)) expect(reply).toMatchObject({ reason: { message: 'enough' } })
  const next = postAll()
  await answerAll('{}')
  await answerAll('{"next":1}')
  await Promise.all(first)
  for (const reply of next) expect(await reply).toEqual({ status: 200, text: '{"next":1}' })
  expect(client.fetches).toEqual({ sent: 0, waiting: 0 })
  expect(connections).toBe(CONNECTIONS)
})

test('what is not wanted from the beginning is never sent', async () => {
  let asked = 0
  const { client } = await clientOf((_, response) => {
    asked += 1
    response.end('{}')
  })
  await expect(post(client, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  expect(await post(client)).toEqual({ status: 200, text: '{}' })
  expect(asked).toBe(1)
})

test('a connection that breaks is told apart from a bad answer, and whoever waited for it is next', async () => {
  const { client } = await clientOf(request => request.socket.destroy())
  for (const reply of Array.from({ length: 3 * CONNECTIONS }, () => post(client)))
    await expect(reply).rejects.toThrow(ConnectionFailed)
  expect(client.fetches).toEqual({ sent: 0, waiting: 0 })
})

test.each([
  ['answers nothing', () => {}],
  ['stops in the middle of an answer', (response: ServerResponse) => void response.write('{')],
])('a subgraph that %s is told apart, and its connection is given back', async (_, begin) => {
  const { client } = await clientOf((_, response) => begin(response), 100)
  await expect(post(client)).rejects.toThrow(Silence)
  expect(client.fetches).toEqual({ sent: 0, waiting: 0 })
})

test('no contract ends a request before a silent subgraph is given up', () => {
  // Timers of connections are coarse: they may be a second late.
  for (const { deadline } of CONTRACTS) expect(SILENCE_MILLISECONDS + 1_000).toBeLessThan(deadline)
})
