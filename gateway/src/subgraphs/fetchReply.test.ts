import { expect, test } from 'vitest'
import { FetchReply } from './fetchReply.js'
import { ReplyBody } from './replyBody.js'

const replyWith = (text: string) => ({ status: 200, body: new ReplyBody([Buffer.from(text)]) })

test('an answer that is read twice counts once, and who reads it second has it to themselves', () => {
  const told: boolean[] = []
  const reply = new FetchReply(
    replyWith('{"data":{"code":"D-1"}}'),
    () => ['code'],
    isAnswer => told.push(isAnswer),
  )
  const first = reply.read()
  first.data!['code'] = 'changed'
  expect(reply.read()).toEqual({ data: { code: 'D-1' } })
  expect(told).toEqual([true])
})

test.each([['no reply', null] as const, ['a page', replyWith('<html>')] as const])(
  '%s leaves its part unavailable each time it is read, and counts once',
  (_, reply) => {
    const told: boolean[] = []
    const read = new FetchReply(
      reply,
      () => ['code'],
      isAnswer => told.push(isAnswer),
    )
    for (const { data, errors } of [read.read(), read.read()]) {
      expect(data).toBeUndefined()
      expect(errors).toMatchObject([{ path: ['code'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }])
    }
    expect(told).toEqual([false])
  },
)

test('reading what was let go is a fault of ours, and no subgraph is said to be unavailable', () => {
  const told: boolean[] = []
  const reply = new FetchReply(
    replyWith('{"data":{"code":"D-1"}}'),
    () => ['code'],
    isAnswer => told.push(isAnswer),
  )
  reply.letGo()
  expect(() => reply.read()).toThrow('let go')
  expect(told).toEqual([])
})
