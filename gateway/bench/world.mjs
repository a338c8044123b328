import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCanned } from './processes/canned.mjs'
import { GATEWAY_CORE, OTHER_CORE, pinSelf } from './processes/pin.mjs'
import { prepareSupergraph } from './supergraph/prepare.mjs'
import { serveKeySet } from './work/key-server.mjs'
import { makeUsers } from './work/users.mjs'

/** Everything that the contenders share in one run: canned subgraphs, supergraph files, users with tokens, a folder. */
export async function openWorld({ isPinned }) {
  const pinned = isPinned && pinSelf()
  const folder = temporaryFolder()
  const subgraphs = withPath(await startCanned(pinned ? OTHER_CORE : undefined))
  const { users, keySet } = await makeUsers()
  const keys = await serveKeySet(keySet)
  return {
    folder,
    users,
    subgraphs,
    core: pinned ? GATEWAY_CORE : undefined,
    keysUrl: keys.url,
    supergraph: prepareSupergraph(folder, subgraphs),
    close: keys.stop,
  }
}

const withPath = origins =>
  Object.fromEntries(Object.entries(origins).map(([name, origin]) => [name, `${origin}/graphql`]))

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
