import { Planning } from '../../dist/src/execute/plan/planning.js'
import { percentile } from '../measure/statistics.mjs'
import { openGateway } from './gateway.mjs'
import { documentAt } from './many-documents.mjs'
import { VIEWERS } from './viewers.mjs'

const MEGABYTE = 1024 * 1024
const HOT_DOCUMENTS = 20
const HOT_PER_DOCUMENT = 4

/**
 * Very many documents, each asked once by twenty kinds of viewers, while a few are asked again and again.
 *
 * @returns what the process's memory grew by, and how the documents in use fared: how many plans for them were made again, and
 * what an answer took before the storm and in it
 */
export async function storm(supergraphSdl, documents) {
  const gateway = await openGateway(supergraphSdl)
  const hot = hotPairs(gateway)
  for (let round = 0; round < 50; round++) await askAll(gateway, hot)
  const quiet = await askAll(gateway, hot)
  const plans = countPlans()
  const before = heapMegabytes()
  const latencies = await stormOver(gateway, documents, hot)
  return {
    documents,
    grants: VIEWERS.length,
    plansMade: plans.total(),
    hotPlansMadeAgain: plans.ofHot(),
    heapBeforeMb: before,
    heapGrowthMb: heapMegabytes() - before,
    estimatedMb: gateway.memory.bytes / MEGABYTE,
    hotQuietP50Ms: percentile(quiet, 0.5),
    hotP50Ms: percentile(latencies, 0.5),
    hotP99Ms: percentile(latencies, 0.99),
  }
}

const hotPairs = gateway =>
  Array.from({ length: HOT_DOCUMENTS }, (_, number) => gateway.read(documentAt(number, 'Hot'))).flatMap(asked =>
    VIEWERS.map(viewer => ({ asked, viewer })),
  )

async function stormOver(gateway, documents, hot) {
  const latencies = []
  let next = 0
  for (let number = 0; number < documents; number++) {
    const asked = gateway.read(documentAt(number))
    for (const viewer of VIEWERS) await gateway.answer(asked, viewer)
    const some = Array.from({ length: HOT_PER_DOCUMENT }, () => hot[next++ % hot.length])
    latencies.push(...(await askAll(gateway, some)))
  }
  return latencies
}

async function askAll(gateway, pairs) {
  const latencies = []
  for (const { asked, viewer } of pairs) {
    const start = performance.now()
    await gateway.answer(asked, viewer)
    latencies.push(performance.now() - start)
  }
  return latencies
}

function countPlans() {
  const { plan } = Planning.prototype
  const names = []
  Planning.prototype.plan = function counted(document, name) {
    names.push(name)
    return plan.call(this, document, name)
  }
  return { total: () => names.length, ofHot: () => names.filter(name => name.startsWith('Hot')).length }
}

function heapMegabytes() {
  globalThis.gc()
  return process.memoryUsage().heapUsed / MEGABYTE
}
