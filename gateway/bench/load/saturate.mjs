/**
 * Asks `count` requests, always `connections` of them at a time, and no longer than `seconds`.
 *
 * @returns how many were answered and in how many seconds; throws at the first answer that is not a full success
 */
export async function saturate({ ask, requests, count, connections, seconds }) {
  const start = performance.now()
  const deadline = start + seconds * 1000
  let next = 0
  const worker = async () => {
    while (next < count && performance.now() < deadline) await ask(requests[next++ % requests.length])
  }
  await Promise.all(Array.from({ length: Math.min(connections, count) }, worker))
  return { answered: next, seconds: (performance.now() - start) / 1000 }
}
