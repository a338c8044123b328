import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../ports.js'
import { findBinaries } from '../postgres/binaries.js'
import { makeCluster } from '../postgres/cluster.js'
import { type PostgresServer, startServer } from '../postgres/server.js'
import { databaseUser } from '../postgres/user.js'

export interface TestPostgres extends PostgresServer {
  readonly folder: string
  readonly port: number
  /** Stops the server and removes its files. */
  remove(): Promise<void>
}

/** A database server of its own, started exactly as the local installation starts its own; other tests share one server. */
export async function testPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-postgres-'))
  await chmod(folder, 0o711)
  const user = databaseUser()
  const binaries = await findBinaries(user ? join(folder, 'server') : null)
  const cluster = { folder: join(folder, 'database'), password: 'only-for-this-test', user, binaries }
  await makeCluster(cluster)
  const port = await freePort()
  const server = await startServer(cluster, port, join(folder, 'postgresql.log'))
  const remove = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...server, folder, port, remove }
}
