import type { SubgraphAnswer, UnreadAnswer } from '../execute/fetch/sender.js'

/** An answer of a subgraph as it arrives. @param bytes how long it passes for */
export function unreadAnswer(answer: SubgraphAnswer, bytes?: number): UnreadAnswer {
  const text = JSON.stringify(answer)
  return { bytes: bytes ?? Buffer.byteLength(text), read: () => JSON.parse(text) as SubgraphAnswer }
}
