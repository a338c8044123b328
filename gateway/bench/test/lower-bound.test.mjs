import { afterAll, beforeAll, expect, test } from 'vitest'
import { lowerBound } from '../contenders/lower-bound.mjs'
import { Client } from '../load/client.mjs'
import { verify } from '../load/verify.mjs'
import { cpuMilliseconds } from '../measure/cpu.mjs'
import { memoryMegabytes } from '../measure/memory.mjs'
import { startCanned } from '../processes/canned.mjs'
import { stopAll } from '../processes/children.mjs'
import { freePort } from '../processes/port.mjs'
import { whenAnswering } from '../processes/ready.mjs'
import { requestsOf } from '../work/requests.mjs'

const asText = ({ document, variables }) => ({ operationName: document.name, query: document.text, variables })
const users = ['PAGASA', 'PAYOKE', 'SURYA'].map(centre => ({ centre, token: 'none' }))
let child
let client

beforeAll(async () => {
  const subgraphs = await startCanned()
  const running = await lowerBound.start({ port: await freePort(), subgraphs })
  child = running.child
  client = new Client(running.url, 4, asText)
  await whenAnswering(running.url, child)
})
afterAll(async () => {
  await client?.stop()
  await stopAll()
})

test('the lower bound gives the whole right answer to every document', async () => {
  const ask = request => client.ask(request)
  await verify({ ask, requests: requestsOf(20, users, 1).slice(0, 480), connections: 4 })
  expect(cpuMilliseconds(child.pid)).toBeGreaterThan(0)
  expect(memoryMegabytes(child.pid).peak).toBeGreaterThan(20)
})

test('an answer that lacks one value is noticed', async () => {
  const ask = async request => Buffer.from((await client.ask(request)).toString().replace('D-2026-', 'X-2026-'))
  await expect(verify({ ask, requests: requestsOf(20, users, 1).slice(0, 1), connections: 1 })).rejects.toThrow(
    'canned data',
  )
})

test('a process that ends at its start is reported at once', async () => {
  const { child: broken, url } = await lowerBound.start({ port: 'none', subgraphs: { persons: 'not an address' } })
  await expect(whenAnswering(url, broken)).rejects.toThrow()
  expect(broken.exitCode).toBe(1)
})
