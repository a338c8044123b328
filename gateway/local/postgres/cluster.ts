import { execFile } from 'node:child_process'
import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.js'
import type { SystemUser } from './user.js'

const run = promisify(execFile)

export const SUPERUSER = 'houvast_superuser'

export interface Cluster {
  /** The folder that holds the data files. */
  readonly folder: string
  /** The password of the superuser. */
  readonly password: string
  readonly user: SystemUser | null
  readonly binaries: Binaries
}

/**
 * Makes the data files when there are none. Every login needs its password (SCRAM), also from this machine. The folder appears
 * in one step: a first start that was cut off leaves nothing half done behind.
 * @returns true when the data files were made now
 */
export async function makeCluster(cluster: Cluster): Promise<boolean> {
  const present = await stat(join(cluster.folder, 'PG_VERSION')).catch(() => null)
  if (present) return false
  const parent = dirname(cluster.folder)
  const unfinished = join(parent, '.database')
  const passwordFile = join(parent, '.database-password')
  await rm(unfinished, { recursive: true, force: true })
  await rm(passwordFile, { force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await writeFile(passwordFile, cluster.password, { mode: 0o600 })
  if (cluster.user) {
    const { uid, gid } = cluster.user
    await Promise.all([unfinished, passwordFile].map(path => chown(path, uid, gid)))
  }
  await initialise(cluster, unfinished, passwordFile).finally(() => rm(passwordFile, { force: true }))
  await rename(unfinished, cluster.folder)
  return true
}

async function initialise({ binaries, user }: Cluster, folder: string, passwordFile: string): Promise<void> {
  const options = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order of text on every machine, whatever languages it has installed.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]
  await run(binaries.initdb, options, { ...user, cwd: dirname(folder), env: { LC_ALL: 'C', TZ: 'UTC' } })
}
