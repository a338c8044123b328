import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { WorkMemory } from '../../src/memory/workMemory.ts'
import { SupergraphGateway } from '../../src/supergraph/supergraphGateway.ts'
import { executionRequest, SILENT } from '../../src/testing/executionRequest.ts'
import { documentAt } from '../inside/many-documents.mjs'
import { source } from '../inside/source.mjs'
import { VIEWERS } from '../inside/viewers.mjs'

test('no two of the many documents are the same, nor do two viewers hold the same rights', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, number) => documentAt(number))).size).toBe(10_000)
  expect(VIEWERS).toHaveLength(20)
  expect(new Set(VIEWERS.map(({ scopes }) => scopes.join())).size).toBe(20)
})

test('the many documents differ in what they ask, not in their names alone', () => {
  const asked = Array.from({ length: 2_000 }, (_, number) => documentAt(number).replace(/^query \w+/, ''))
  expect(new Set(asked).size).toBeGreaterThan(1_000)
})

test('our gateway answers from the subgraph inside the process as from any other', async () => {
  const supergraphSdl = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8')
  const gateway = new SupergraphGateway({
    supergraphSdl,
    sourceOf: () => source,
    log: SILENT,
    memory: new WorkMemory(),
  })
  await gateway.load()
  const { schema } = gateway.current.executor
  const document = parse(documentAt(0))
  const asking = { schema, viewer: { scopes: VIEWERS.flatMap(({ scopes }) => scopes) } }
  const answer = await gateway.current.answer(executionRequest(document, { first: 1 }, asking), answer => answer)
  expect(answer.errors).toBeUndefined()
  expect(answer.data.caseFiles.nodes).toHaveLength(1)
  await gateway.stop()
})
