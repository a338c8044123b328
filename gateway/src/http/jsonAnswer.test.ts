import { hash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { type JsonAnswer, sendJson } from './jsonAnswer.js'
import { closeServer, listen } from './listen.js'

/** More than the system takes from a writer whose reader does not read. */
const LONG = 32 * 1024 * 1024
const longAnswer = () => Buffer.alloc(LONG, 'DEMO ')
const isGivenBack = ({ buffer }: Buffer) => (buffer as ArrayBuffer).detached

const responses: ServerResponse[] = []
let answer: JsonAnswer
const server = createServer((_, response) => {
  responses.push(response)
  sendJson(response, randomUUID(), 'application/json', answer)
})
const port = await listen(server, 0, '127.0.0.1')
afterAll(() => closeServer(server, 0))

/** Asks, and reads nothing but the head of the answer. */
async function ask(sent: JsonAnswer): Promise<IncomingMessage> {
  answer = sent
  const asked = request({ port, host: '127.0.0.1', agent: false }).end()
  const [response] = await once(asked, 'response')
  return response
}

test('a long answer arrives whole however late it is read, and gives its memory back once it has left, not before', async () => {
  const bytes = longAnswer()
  const expected = hash('sha256', bytes)
  const reply = await ask({ status: 200, bytes, isOwn: true })
  expect(responses.at(-1)!.writableFinished).toBe(false)
  expect(isGivenBack(bytes)).toBe(false)
  expect(hash('sha256', Buffer.concat(await reply.toArray()))).toBe(expected)
  await expect.poll(() => isGivenBack(bytes)).toBe(true)
})

test.each([
  ['the client', (reply: IncomingMessage) => reply.destroy()],
  ['the server', () => responses.at(-1)!.socket!.destroy()],
])(
  'memory that the system may still be reading when %s breaks the connection is left to the collector',
  async (_, breakOff) => {
    const bytes = longAnswer()
    const reply = await ask({ status: 200, bytes, isOwn: true })
    reply.on('error', () => {})
    const closed = once(responses.at(-1)!, 'close')
    breakOff(reply)
    await closed
    expect(isGivenBack(bytes)).toBe(false)
  },
)

test('bytes that are sent again, and short ones, which may share their memory with others, stay as they are', async () => {
  for (const sent of [{ bytes: longAnswer() }, { bytes: Buffer.from('{"data":{}}'), isOwn: true }]) {
    const expected = hash('sha256', sent.bytes)
    for (const _ of ['once', 'again']) {
      const reply = await ask({ status: 200, ...sent })
      expect(hash('sha256', Buffer.concat(await reply.toArray()))).toBe(expected)
      expect(isGivenBack(sent.bytes)).toBe(false)
    }
  }
})
