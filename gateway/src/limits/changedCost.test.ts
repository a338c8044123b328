import { expect, test } from 'vitest'
import { caseGateway } from '../testing/caseGateway.js'

const { world, asked, ask } = caseGateway()

test('a new supergraph that only weighs otherwise is followed for questions that were asked before', async () => {
  const question = '{ caseFiles(first: 2) { nodes { id } } }'
  const { supergraphSdl, gateway } = world()
  expect((await ask(question)).status).toBe(200)
  const dear = supergraphSdl.replace('slicingArguments: ["first"]', 'assumedSize: 1000')
  expect(dear).not.toBe(supergraphSdl)
  await gateway.supergraph.replace(dear)
  const reply = await ask(question)
  expect(reply.body.errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX')
  expect(asked()).toBe(1)
  await gateway.supergraph.replace(supergraphSdl)
  expect((await ask(question)).status).toBe(200)
})
