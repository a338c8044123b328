import { expect, test } from 'vitest'
import type { SubgraphReply } from './exchange.js'
import { FetchReply } from './fetchReply.js'
import { ReplyBody } from './replyBody.js'

const replyWith = (text: string) => ({ status: 200, body: new ReplyBody([Buffer.from(text)]) })

/** A fetch of one field with this reply, and what was told of it. */
function fetched(reply: SubgraphReply | null) {
  const told: boolean[] = []
  const tell = (isAnswer: boolean) => void told.push(isAnswer)
  return { reply: new FetchReply(reply, () => ['code'], tell), told }
}

test('an answer that is read twice counts once, and who reads it second has it to themselves', () => {
  const { reply, told } = fetched(replyWith('{"data":{"code":"D-1"}}'))
  const first = reply.read()
  first.data!['code'] = 'changed'
  expect(reply.read()).toEqual({ data: { code: 'D-1' } })
  expect(told).toEqual([true])
})

test.each([['no reply', null] as const, ['a page', replyWith('<html>')] as const])(
  '%s leaves its part unavailable each time it is read, and counts once',
  (_, came) => {
    const { reply, told } = fetched(came)
    for (const { data, errors } of [reply.read(), reply.read()]) {
      expect(data).toBeUndefined()
      expect(errors).toMatchObject([{ path: ['code'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }])
    }
    expect(told).toEqual([false])
  },
)

test('reading what was let go is a fault of ours, and no subgraph is said to be unavailable', () => {
  const { reply, told } = fetched(replyWith('{"data":{"code":"D-1"}}'))
  reply.letGo()
  expect(() => reply.read()).toThrow('let go')
  expect(told).toEqual([])
})
