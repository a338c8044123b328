import { fileURLToPath } from 'node:url'
import { startNode } from './children.mjs'

const SERVER = fileURLToPath(new URL('../servers/canned.server.mjs', import.meta.url))
export const SUBGRAPHS = ['persons', 'justice', 'housing', 'activities']

/** Starts the canned subgraphs. @returns their origins by name */
export async function startCanned(core) {
  const child = startNode([SERVER, ...SUBGRAPHS], { core })
  const ports = await new Promise((resolve, reject) => {
    child.once('message', message => resolve(message.ports))
    child.once('exit', () => reject(new Error(`the canned subgraphs did not start: ${child.errors}`)))
  })
  return Object.fromEntries(SUBGRAPHS.map(name => [name, `http://127.0.0.1:${ports[name]}`]))
}
