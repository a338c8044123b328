import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SCOPES_OF_ROLE } from '@houvast/schema'
import { freePort } from '../../local/ports.js'
import { Service } from '../../local/process/service.js'
import { AUDIENCE, ISSUER } from '../../src/testing/issuer.js'
import { askOverHttp, type Peer } from './peer.js'

const PROGRAM = fileURLToPath(new URL('../../bench/node_modules/@graphql-hive/gateway/dist/bin.js', import.meta.url))
const CONFIGURATION = fileURLToPath(new URL('./hive.config.mjs', import.meta.url))
const LONGEST_START_MILLISECONDS = 60_000

/** Hive Gateway plans and runs in JavaScript, or with the planner and executor of Hive Router in Rust. */
export const HIVE_RUNTIMES = ['javascript', 'rust'] as const
export type HiveRuntime = (typeof HIVE_RUNTIMES)[number]

async function untilReady(service: Service, logFile: string) {
  const deadline = Date.now() + LONGEST_START_MILLISECONDS
  let hasEnded = false
  service.ended.then(() => {
    hasEnded = true
  })
  while (!(await service.isReady())) {
    if (hasEnded || Date.now() > deadline) {
      throw new Error(`Hive Gateway did not start:\n${await readFile(logFile, 'utf8')}`)
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

async function filesFor(supergraph: string) {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-second-opinion-'))
  const supergraphFile = join(folder, 'supergraph.graphql')
  await writeFile(supergraphFile, supergraph)
  return { folder, supergraphFile, logFile: join(folder, 'log'), remove: () => rm(folder, { recursive: true }) }
}

/**
 * Starts Hive Gateway as a process of its own.
 * @param supergraph with the addresses of the subgraphs in it
 * @param keys the public keys that sign access tokens, as a JSON Web Key Set
 */
export async function startHive(supergraph: string, keys: object, runtime: HiveRuntime): Promise<Peer> {
  const files = await filesFor(supergraph)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const service = new Service({
    name: `hive-${runtime}`,
    script: PROGRAM,
    parameters: [
      ...['supergraph', files.supergraphFile, '-c', CONFIGURATION],
      ...['--host', '127.0.0.1', '--port', String(port), '--fork', '1'],
      ...(runtime === 'rust' ? ['--hive-router-runtime'] : []),
    ],
    variables: {
      KEYS: JSON.stringify(keys),
      ISSUER,
      AUDIENCE,
      SCOPES_OF_ROLE: JSON.stringify(SCOPES_OF_ROLE),
      HOME: files.folder,
    },
    readyUrl: `${url}/readiness`,
    logFile: files.logFile,
  })
  await untilReady(service, files.logFile)
  return {
    name: `Hive Gateway, ${runtime}`,
    ask: (token, question) => askOverHttp(`${url}/graphql`, token, question),
    async stop() {
      await service.stop()
      await files.remove()
    },
  }
}
