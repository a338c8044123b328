import { pace } from '../load/pace.mjs'
import { saturate } from '../load/saturate.mjs'
import { verify } from '../load/verify.mjs'
import { shareOfSize } from '../settings.mjs'
import { questionsOf, requestsOf } from '../work/requests.mjs'
import { cpuMilliseconds } from './cpu.mjs'
import { memoryMegabytes } from './memory.mjs'
import { percentile } from './statistics.mjs'

// Fast contenders need as long as slow ones until the compiler of the engine has settled, hence seconds beside the count.
const WARM_UP_SECONDS = 3
const LONGEST_PHASE_SECONDS = 12

/**
 * All figures of one running contender at one size: right answers first, then warm-up, then CPU and throughput at
 * saturation, then latency at a fixed rate.
 */
export async function measureContender({ client, pid, size, users, settings, seed }) {
  const share = shareOfSize(settings, size)
  const requests = requestsOf(size, users, seed)
  const load = { ask: request => client.ask(request), requests, connections: settings.connections }
  await verify({ ...load, requests: requests.slice(0, questionsOf(size).length) })
  await saturate({ ...load, count: share.warmUp, atLeast: WARM_UP_SECONDS, atMost: LONGEST_PHASE_SECONDS })
  const saturated = await measureSaturated(load, share, pid)
  const latencies = await pace({ ...load, rate: share.rate, seconds: share.seconds })
  const memory = memoryMegabytes(pid)
  return {
    ...saturated,
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    peakMb: memory.peak,
    pssMb: memory.proportional,
  }
}

async function measureSaturated(load, share, pid) {
  const before = cpuMilliseconds(pid)
  const { answered, seconds } = await saturate({ ...load, count: share.requests, atMost: LONGEST_PHASE_SECONDS })
  const cpu = cpuMilliseconds(pid) - before
  return { cpuMs: cpu / answered, requestsPerSecond: answered / seconds, coresUsed: cpu / 1000 / seconds }
}
