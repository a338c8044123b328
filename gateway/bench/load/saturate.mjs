/**
 * Asks `count` requests, always `connections` of them at a time; goes on until `atLeast` seconds are over, and stops when
 * `atMost` are.
 *
 * @returns how many were answered and in how many seconds; throws at the first answer that is not a full success
 */
export async function saturate({ ask, requests, connections, count, atLeast = 0, atMost }) {
  const start = performance.now()
  const elapsed = () => (performance.now() - start) / 1000
  let next = 0
  const worker = async () => {
    while ((next < count || elapsed() < atLeast) && elapsed() < atMost) await ask(requests[next++ % requests.length])
  }
  await Promise.all(Array.from({ length: Math.min(connections, count) }, worker))
  return { answered: next, seconds: elapsed() }
}
