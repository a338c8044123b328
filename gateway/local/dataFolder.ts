import { accessSync, chmodSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { rmdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Sentence } from './sentence.js'

/** Everything that Houvast keeps on this machine, by its place. */
export interface DataFolder {
  readonly path: string
  readonly secrets: string
  readonly database: string
  readonly running: string
  /** The database server's own programs, where the machine cannot run them from where npm put them. */
  readonly programs: string
  /** The keys of the demonstration's programs. */
  readonly programKeys: string
  /** Signs the supergraphs. */
  readonly supergraphKey: string
  /** The supergraphs that the gateway follows, each with its signature. */
  readonly supergraphs: string
  log(name: string): string
}

const ENTRIES = {
  secrets: 'secrets.json',
  database: 'database',
  running: 'running',
  programs: 'programs',
  programKeys: 'program-keys',
  supergraphKey: 'supergraph-key',
  supergraphs: 'supergraphs',
} as const
const LOGS = 'log'
const OLD_LOGS = 'log.previous'
/** All that a start can leave here; starting over removes these and touches nothing else. */
const OURS = [
  ...Object.values(ENTRIES),
  LOGS,
  OLD_LOGS,
  '.database',
  '.database-password',
  '.secrets.json',
  '.supergraph-key',
  'demo',
]

const placesIn = (path: string): DataFolder => ({
  path,
  secrets: join(path, ENTRIES.secrets),
  database: join(path, ENTRIES.database),
  running: join(path, ENTRIES.running),
  programs: join(path, ENTRIES.programs),
  programKeys: join(path, ENTRIES.programKeys),
  supergraphKey: join(path, ENTRIES.supergraphKey),
  supergraphs: join(path, ENTRIES.supergraphs),
  log: name => join(path, LOGS, `${name}.log`),
})

/**
 * Where the data lies: `HOUVAST_DATA`; for root `/var/lib/houvast`, which the unprivileged database user can reach; for
 * anybody else the place that the XDG base-directory specification names.
 */
export function findDataFolder(variables: NodeJS.ProcessEnv, isRoot: boolean): DataFolder {
  const { HOUVAST_DATA, XDG_DATA_HOME } = variables
  if (HOUVAST_DATA) return placesIn(resolve(HOUVAST_DATA))
  if (isRoot) return placesIn('/var/lib/houvast')
  return placesIn(join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'houvast'))
}

/** One folder after the other: Node's own recursive way never ends under a folder like `/proc` that refuses every new one. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** Makes the folder when it is missing. @throws one sentence when it cannot be used */
export function openDataFolder(folder: DataFolder, isRoot: boolean): void {
  if (isRoot) requirePassage(folder.path)
  try {
    makeFolder(folder.path)
    // The database user has to pass through to its own files; nobody may look around.
    chmodSync(folder.path, isRoot ? 0o711 : 0o700)
    accessSync(folder.path, constants.W_OK)
  } catch {
    throw new Sentence(
      `The data folder ${folder.path} cannot be written: choose another with HOUVAST_DATA=/some/folder npm start.`,
    )
  }
}

/** Begins new logs and keeps those of the start before. Only for whoever holds the lock of the data. */
export function beginLogs({ path }: DataFolder): void {
  const [logs, old] = [join(path, LOGS), join(path, OLD_LOGS)]
  rmSync(old, { recursive: true, force: true })
  if (existsSync(logs)) renameSync(logs, old)
  mkdirSync(logs, { mode: 0o700 })
}

/** Everybody must be able to pass through the folders above, or the unprivileged database user never reaches its files. */
function requirePassage(path: string): void {
  for (let above = dirname(path); above !== dirname(above); above = dirname(above)) {
    if (!existsSync(above) || (statSync(above).mode & 0o001) !== 0) continue
    throw new Sentence(
      `The database user cannot enter ${above}: choose a folder elsewhere with HOUVAST_DATA=/some/folder npm start.`,
    )
  }
}

/** Removes everything Houvast keeps here. Other things in the folder stay, and the folder with them. */
export async function removeData({ path }: DataFolder): Promise<void> {
  for (const entry of OURS) rmSync(join(path, entry), { recursive: true, force: true })
  await rmdir(path).catch(() => undefined)
}
