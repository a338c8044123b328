import { freePort, requireFree } from './ports.js'
import { Sentence } from './sentence.js'
import { SUBGRAPHS, type Subgraph } from './subgraphs.js'

/** Where everything listens, all of it on 127.0.0.1. */
export interface Addresses {
  /** What people open. `localhost` here and the address in numbers for the provider: two sites, as in a real installation. */
  readonly web: string
  readonly issuer: string
  readonly ports: {
    readonly gateway: number
    readonly identity: number
    readonly metrics: number
    readonly database: number
    readonly subgraphs: Readonly<Record<Subgraph, number>>
  }
}

const DEFAULT_PORT = 4000

function firstPort(variables: NodeJS.ProcessEnv): number {
  const port = Number(variables['HOUVAST_PORT'] ?? DEFAULT_PORT)
  if (Number.isInteger(port) && port >= 1024 && port <= 65_000) return port
  throw new Sentence('HOUVAST_PORT must be a whole number from 1024 to 65000.')
}

/**
 * Three neighbouring ports that people and monitors need to know (web, provider, metrics), the first from `HOUVAST_PORT`, and
 * free ones for what only talks among itself.
 * @throws one sentence when one of the three is in use
 */
export async function chooseAddresses(variables: NodeJS.ProcessEnv): Promise<Addresses> {
  const gateway = firstPort(variables)
  const [identity, metrics] = [gateway + 1, gateway + 2]
  await requireFree([gateway, identity, metrics])
  const taken = await Promise.all([...SUBGRAPHS, 'database'].map(async name => [name, await freePort()] as const))
  const { database = 0, ...subgraphs } = Object.fromEntries(taken)
  return {
    web: `http://localhost:${gateway}`,
    issuer: `http://127.0.0.1:${identity}`,
    ports: { gateway, identity, metrics, database, subgraphs: subgraphs as Record<Subgraph, number> },
  }
}
