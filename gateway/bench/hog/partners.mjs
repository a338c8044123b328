import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'

/**
 * Clients that ask without end, each for its next answer as soon as it has one. When they are sent away they wait as long as they
 * are told, like any client that reads `Retry-After`.
 *
 * @returns a function that ends them and tells how many requests were answered and sent away, by status
 */
export function startPartners({ url, requests, count }) {
  const { origin, pathname: path } = new URL(url)
  const pool = new Pool(origin, { connections: count, pipelining: 1 })
  const end = new AbortController()
  const statuses = {}
  const ask = async number => {
    for (let next = number; !end.signal.aborted; next += count) {
      const { status, retryAfter } = await send(pool, path, requests[next % requests.length])
      statuses[status] = (statuses[status] ?? 0) + 1
      if (retryAfter) await sleep(retryAfter * 1000, null, { signal: end.signal }).catch(() => {})
    }
  }
  const running = Array.from({ length: count }, (_, number) => ask(number))
  return async () => {
    end.abort()
    await Promise.all(running)
    await pool.close()
    return statuses
  }
}

async function send(pool, path, { body, token }) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const answer = await pool.request({ path, method: 'POST', headers, body })
  await answer.body.dump()
  return { status: answer.statusCode, retryAfter: Number(answer.headers['retry-after'] ?? 0) }
}
