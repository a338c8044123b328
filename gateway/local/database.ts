import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { DataFolder } from './dataFolder.js'
import { findBinaries } from './postgres/binaries.js'
import { makeCluster } from './postgres/cluster.js'
import { type PostgresServer, startServer } from './postgres/server.js'
import { databaseUser } from './postgres/user.js'
import { isAlive } from './process/alive.js'
import { Sentence } from './sentence.js'

const LONGEST_WAIT_MILLISECONDS = 10_000

/** Starts the database server of this installation, and makes its data files the first time. */
export async function startDatabase(folder: DataFolder, password: string, port: number): Promise<PostgresServer> {
  const user = databaseUser()
  const binaries = await findBinaries(user ? folder.programs : null)
  const cluster = { folder: folder.database, password, user, binaries }
  const isNew = await makeCluster(cluster)
  if (!isNew) await untilLetGo(folder)
  return startServer(cluster, port, folder.log('postgresql'))
}

/** After a start that was killed, its database server needs a moment to end. The first line of the file is its process. */
async function untilLetGo(folder: DataFolder): Promise<void> {
  const file = join(folder.database, 'postmaster.pid')
  const deadline = Date.now() + LONGEST_WAIT_MILLISECONDS
  for (;;) {
    const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10)
    if (!Number.isInteger(pid) || !isAlive(pid)) return
    if (Date.now() > deadline) {
      throw new Sentence(`Another database server (process ${pid}) uses the data in ${folder.path}: stop it first.`)
    }
    await wait(100)
  }
}
