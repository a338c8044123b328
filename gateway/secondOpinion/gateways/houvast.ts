import { createHash, randomBytes } from 'node:crypto'
import type { JWTVerifyGetKey } from 'jose'
import { pino } from 'pino'
import { NO_SESSIONS } from '../../src/authenticate/authenticate.js'
import { tokenVerifier } from '../../src/authenticate/tokenVerifier.js'
import { staff } from '../../src/contracts/staff.js'
import { manifestFrom } from '../../src/documents/manifest.js'
import { startGateway } from '../../src/gateway.js'
import { makeApp } from '../../src/http/app.js'
import { closeServer, httpServer, listen } from '../../src/http/listen.js'
import { Load } from '../../src/load/load.js'
import { AUDIENCE, ISSUER } from '../../src/testing/issuer.js'
import { askOverHttp, type Peer } from './peer.js'

const idOf = (text: string) => createHash('sha256').update(text).digest('hex')

export interface HouvastOptions {
  readonly supergraph: string
  /** Addresses of the subgraphs by name. */
  readonly subgraphs: Readonly<Record<string, string>>
  readonly keys: JWTVerifyGetKey
  /** Documents that are asked by their id; all others are free text. */
  readonly registered: readonly string[]
}

/** Our gateway in this process, over HTTP, with everything that it checks in an installation. */
export async function startHouvast(options: HouvastOptions): Promise<Peer> {
  const log = pino({ level: 'silent' })
  const gateway = await startGateway({
    contracts: [{ contract: staff, supergraphSdl: options.supergraph }],
    log,
    subgraphs: Object.entries(options.subgraphs).map(([name, url]) => ({ name, url, assertionKey: randomBytes(32) })),
  })
  const registered = new Set(options.registered)
  const admission = {
    load: new Load({ delay: () => 0 }),
    verifier: tokenVerifier({ issuer: ISSUER, audience: AUDIENCE, algorithms: ['EdDSA'] }, options.keys),
    sessions: NO_SESSIONS,
    manifest: manifestFrom(Object.fromEntries([...registered].map(text => [idOf(text), text]))),
    isLocalMode: true,
    publicUrl: 'http://localhost',
  }
  const endpoints = gateway.roads.map(road => ({ ...road, ...admission }))
  const app = makeApp({ endpoints, isReady: async () => true, log })
  const server = httpServer(app)
  const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/graphql`
  return {
    name: 'Houvast',
    ask(token, { query, ...others }) {
      const document = registered.has(query) ? { documentId: `sha256:${idOf(query)}` } : { query }
      return askOverHttp(url, token, { ...document, ...others })
    },
    async stop() {
      await closeServer(server, 0)
      await gateway.stop()
    },
  }
}
