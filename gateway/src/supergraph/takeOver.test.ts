import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Executor } from '../execute/executor.js'
import { ownExecutor } from '../execute/ownExecutor.js'
import { WorkMemory } from '../memory/workMemory.js'
import { compose } from '../testing/compose.js'
import { SILENT } from '../testing/executionRequest.js'
import { MadeUpSubgraph } from '../testing/madeUpSubgraph.js'
import type { MakeExecutor } from './generation.js'
import { SupergraphGateway } from './supergraphGateway.js'

const sdlOf = (field: string) => `type Query { ${field}: ID @authenticated }`
const supergraphOf = (field: string) => compose({ one: sdlOf(field) }).supergraph

const made: Executor[] = []
let make: ReturnType<typeof vi.fn<MakeExecutor>>
let gateway: SupergraphGateway
beforeEach(async () => {
  make = vi.fn<MakeExecutor>(ownExecutor)
  gateway = new SupergraphGateway({
    supergraphSdl: supergraphOf('first'),
    sourceOf: () => new MadeUpSubgraph(sdlOf('first'), { failing: 0 }),
    log: SILENT,
    memory: new WorkMemory(),
    makeExecutor: async options => {
      const executor = await make(options)
      const watched = { ...executor, stop: vi.fn(() => executor.stop()) }
      made.push(watched)
      return watched
    },
  })
  await gateway.load()
})
afterEach(async () => {
  made.length = 0
  await gateway.stop()
})

const fieldsInService = () => Object.keys(gateway.current.executor.schema.getQueryType()!.getFields())

test('a supergraph that one of those who are told of it cannot take is taken by none of them', async () => {
  const told: string[][] = []
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => void told.push(Object.keys(apiSchema.getQueryType()!.getFields())))
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    if (apiSchema.getQueryType()!.getFields()['second']) throw new Error('Not this one')
  })
  const before = gateway.current
  await expect(gateway.replace(supergraphOf('second'))).rejects.toThrow('Not this one')
  expect(gateway.current).toBe(before)
  expect(told.at(-1)).toEqual(['first'])
  expect(made.at(-1)!.stop).toHaveBeenCalledOnce()
  await gateway.replace(supergraphOf('third'))
  expect(fieldsInService()).toEqual(['third'])
  expect(told.at(-1)).toEqual(['third'])
})

test('a supergraph that is not ready when the gateway is stopped is never in service', async () => {
  const ready = Promise.withResolvers<void>()
  make.mockImplementation(async options => {
    await ready.promise
    return ownExecutor(options)
  })
  const replacing = gateway.replace(supergraphOf('second'))
  await gateway.stop()
  ready.resolve()
  await expect(replacing).rejects.toThrow('stopped')
  expect(gateway.isLoaded).toBe(false)
  expect(made.at(-1)!.stop).toHaveBeenCalledOnce()
})

test('new supergraphs are taken one after the other, so that the one that came last is in service', async () => {
  let [making, most] = [0, 0]
  make.mockImplementation(async options => {
    making += 1
    most = Math.max(most, making)
    return ownExecutor(options).finally(() => (making -= 1))
  })
  const wrong = expect(gateway.replace('type {')).rejects.toThrow()
  await Promise.all([wrong, ...['second', 'third'].map(field => gateway.replace(supergraphOf(field)))])
  expect(most).toBe(1)
  expect(fieldsInService()).toEqual(['third'])
})
