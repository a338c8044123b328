import { setTimeout as sleep } from 'node:timers/promises'

const START_MS = 30_000
const PAUSE_MS = 50

/** Resolves once `url` answers anything over HTTP; throws when the process has ended or the time is over. */
export async function whenAnswering(url, child, isReady = () => true) {
  const deadline = performance.now() + START_MS
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended at its start')
    if (await answers(url, isReady)) return
    await sleep(PAUSE_MS)
  }
  throw new Error(`it did not start within ${START_MS / 1000} s`)
}

async function answers(url, isReady) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(1000) })
    await answer.arrayBuffer()
    return isReady(answer)
  } catch {
    return false
  }
}
