import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Sends `rate` requests a second for `seconds`, whether or not earlier ones are answered (an open loop: a slow gateway is
 * not asked less).
 *
 * @returns the latency of each request in milliseconds, from sending to the last byte
 */
export async function pace({ ask, requests, rate, seconds }) {
  const count = Math.max(1, Math.round(rate * seconds))
  const start = performance.now()
  const running = []
  for (let number = 0; number < count; number++) {
    const due = start + (number * 1000) / rate
    if (performance.now() < due) await sleep(due - performance.now())
    const answer = timed(ask, requests[number % requests.length])
    answer.catch(() => {}) // A failure is thrown below, once all are sent; until then it must not end the process.
    running.push(answer)
  }
  return Promise.all(running)
}

async function timed(ask, request) {
  const start = performance.now()
  await ask(request)
  return performance.now() - start
}
