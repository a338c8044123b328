import type { SubgraphAnswer, UnreadAnswer } from '../execute/fetch/sender.js'

/** An answer of a subgraph as it arrives. @param bytes how long it passes for */
export function unreadAnswer(answer: SubgraphAnswer, bytes?: number): UnreadAnswer {
  const text = JSON.stringify(answer)
  let isLetGo = false
  return {
    bytes: bytes ?? Buffer.byteLength(text),
    read() {
      if (isLetGo) throw new Error('An answer was read after it had been let go')
      return JSON.parse(text) as SubgraphAnswer
    },
    letGo() {
      isLetGo = true
    },
  }
}
