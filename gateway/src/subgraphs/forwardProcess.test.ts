import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import { expect, test } from 'vitest'
import { WorkMemory } from '../memory/workMemory.js'
import type { RequestContext } from '../requestContext.js'
import { SILENT } from '../testing/executionRequest.js'
import { Forward } from './forward.js'
import { PartKeys } from './partPath.js'
import { ReplyBody } from './replyBody.js'
import { SubgraphClient, type SubgraphPost } from './subgraphClient.js'

const ANSWER = { data: { code: 'D-1' } }
const PERSONS = 'http://persons.invalid/graphql'

/** One reply in two parts to whatever is asked, and what was posted for it. */
function forwardTo(posted: SubgraphPost[]) {
  const text = JSON.stringify(ANSWER)
  const body = new ReplyBody([Buffer.from(text.slice(0, 5)), Buffer.from(text.slice(5))])
  const client = new SubgraphClient(PERSONS, { connections: 1 })
  client.post = async post => {
    posted.push(post)
    return { status: 200, body }
  }
  const address = { name: 'persons', url: PERSONS, assertionKey: randomBytes(32) }
  return { body, forward: new Forward(address, client, { partKeys: new PartKeys(new WorkMemory()), log: SILENT }) }
}

const context = {
  viewer: null,
  token: null,
  requestId: 'request_1',
  isRegistered: true,
  signal: new AbortController().signal,
} as unknown as RequestContext

const operation = {
  request: { query: 'query Page__persons__0($id: ID!) { code }', variables: { id: '1' } },
  incomingRequestContext: { operationName: 'Page' },
  context,
} as unknown as GraphQLDataSourceProcessOptions

test('the memory of a reply is given back once everybody who asked for it has read it', async () => {
  const posted: SubgraphPost[] = []
  const { forward, body } = forwardTo(posted)
  const answers = await Promise.all([forward.process(operation), forward.process(operation)])
  expect(answers).toEqual([ANSWER, ANSWER])
  expect(posted.map(post => JSON.parse(post.body.toString()))).toEqual([operation.request])
  await setImmediate()
  expect(() => body.text()).toThrow('let go')
})

test('what is no operation is not sent', async () => {
  const posted: SubgraphPost[] = []
  const check = { request: operation.request, context } as unknown as GraphQLDataSourceProcessOptions
  await expect(forwardTo(posted).forward.process(check)).rejects.toThrow('Only operations')
  expect(posted).toEqual([])
})
