import { fileURLToPath } from 'node:url'
import { startNode, stopNode } from '../processes/children.mjs'

const SERVER = fileURLToPath(new URL('../servers/inside.server.mjs', import.meta.url))
const REGISTERED = fileURLToPath(new URL('../../../web/src/gql/persisted-documents.json', import.meta.url))

/** What can only be seen from inside our gateway: the cost of its filter, and its memory under very many documents. */
export async function measureInside({ core, supergraph }, documents) {
  const child = startNode(['--expose-gc', SERVER, supergraph.full, REGISTERED, String(documents)], { core })
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', resolve)
      child.once('exit', () => reject(new Error(`the measurement inside ended: ${child.errors}`)))
    })
  } finally {
    await stopNode(child)
  }
}
