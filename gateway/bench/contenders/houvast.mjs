import { createHash, randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startNode } from '../processes/children.mjs'
import { freePort } from '../processes/port.mjs'
import { DOCUMENTS } from '../work/documents.mjs'
import { AUDIENCE, ISSUER } from '../work/users.mjs'

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url))
const SIGNATURE = new URL('../../dist/src/supergraph/signature.js', import.meta.url).href
const RELEASE = new URL('../../dist/release/supergraphs.js', import.meta.url).href
const OPTIONS = new URL('../../dist/src/nodeOptions.js', import.meta.url).href
const idOf = text => createHash('sha256').update(text).digest('hex')
const contract = name => fileURLToPath(new URL(`../../../schema/contracts/${name}.supergraph.graphql`, import.meta.url))
const key = () => randomBytes(32).toString('base64url')

/** Ours as in production: registered documents, token check, field authorization, limits, an assertion to each subgraph. */
export const houvast = {
  name: 'houvast',
  title: 'Houvast, authorization on',
  isAbsent: () => !existsSync(MAIN) && 'gateway/dist is not built (npm run build)',
  /** Production answers registered documents only, so ours is asked by their id. */
  encode: ({ document, variables }) => ({
    operationName: document.name,
    documentId: `sha256:${idOf(document.text)}`,
    variables,
  }),
  start: async world => ({
    child: await startGateway(world),
    url: `http://127.0.0.1:${world.port}/graphql`,
    health: `http://127.0.0.1:${world.port}/livez`,
  }),
}

/** With the options of Node that every installation starts it with. */
async function startGateway(world) {
  const { NODE_OPTIONS } = await import(OPTIONS)
  return startNode([...NODE_OPTIONS, MAIN], { core: world.core, cwd: world.folder, env: await environment(world) })
}

async function environment({ port, folder, subgraphs, supergraph, keysUrl, contracts = {} }) {
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    METRICS_PORT: String(await freePort()),
    ...(await signedSupergraphs(
      { staff: supergraph.full, vona: contracts.vona ?? contract('vona'), analytics: contract('analytics') },
      folder,
    )),
    DOCUMENTS_FILE: writeManifest(folder),
    WEB_ROOT: folder,
    ISSUER,
    JWKS_URL: keysUrl,
    AUDIENCE,
    CLIENT_ID: 'bench',
    CLIENT_SECRET: key(),
    SESSION_KEY: key(),
    // Programs sign in by token: no session is read or written, so there is no database behind this address.
    DATABASE_URL: 'postgres://bench@127.0.0.1:9/bench',
    APOLLO_TELEMETRY_DISABLED: '1',
    ...Object.fromEntries(Object.entries(subgraphs).map(([name, url]) => [`SUBGRAPH_URL_${name.toUpperCase()}`, url])),
    ...Object.fromEntries(Object.keys(subgraphs).map(name => [`ASSERTION_KEY_${name.toUpperCase()}`, key()])),
  }
}

/** Copies of the supergraphs, each signed for its contract. @returns the variables that name them */
async function signedSupergraphs(files, into) {
  const { newPrivateKey, privateKeyFrom } = await import(SIGNATURE)
  const { releaseSupergraphs } = await import(RELEASE)
  return releaseSupergraphs({ files, into, privateKey: privateKeyFrom(newPrivateKey()) })
}

function writeManifest(folder) {
  const file = join(folder, 'documents.json')
  writeFileSync(file, JSON.stringify(Object.fromEntries(DOCUMENTS.map(({ text }) => [idOf(text), text]))))
  return file
}
