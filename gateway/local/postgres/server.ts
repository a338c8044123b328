import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { dirname } from 'node:path'
import { type Cluster, SUPERUSER } from './cluster.js'

/** A running database server. */
export interface PostgresServer {
  /** The address of a database for the superuser. */
  superuserUrl(database: string): string
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends all connections and stops, with everything that was committed safely on disk. */
  stop(): Promise<void>
}

/** Small for one machine; `fsync` stays on, so that what was committed survives a power cut. No values of rows in the log. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '32MB',
  max_connections: '100',
  max_wal_size: '256MB',
  autovacuum_max_workers: '2',
  io_method: 'sync',
  max_worker_processes: '4',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  // What a statement did wrong is told to who sent it; its first line would quote the value that was wrong.
  log_min_messages: 'log',
}

/**
 * Waits beside the server and stops it when the channel from its parent closes: also a parent that was killed leaves no server
 * behind. A shell does this with a hundredth of the memory of another Node.
 */
const GUARD = `"$@" <&- & server=$!
{ read -r word <&3; kill -INT "$server"; } 2>&- &
guard=$!
wait "$server"; code=$?
kill "$guard" 2>&-
exit "$code"`

/** Then connections are cut at once: nothing that was committed is lost, the next start replays the log. */
const LONGEST_STOP_MILLISECONDS = 2500
const READY = 'database system is ready to accept connections'

const commandOf = ({ binaries, folder }: Cluster, port: number) => [
  binaries.postgres,
  ...['-D', folder, '-p', String(port)],
  ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
]

function launch(cluster: Cluster, port: number): ChildProcess {
  return spawn('/bin/sh', ['-c', `exec 3<&0; ${GUARD}`, 'houvast-postgres', ...commandOf(cluster, port)], {
    ...cluster.user,
    cwd: dirname(cluster.folder),
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['pipe', 'ignore', 'pipe'],
    // A process group of its own: Ctrl-C reaches only the parent, which stops the server last.
    detached: true,
  })
}

/** Starts the server and waits until it accepts connections. @throws when it ends before */
export async function startServer(cluster: Cluster, port: number, logFile: string): Promise<PostgresServer> {
  const process = launch(cluster, port)
  const ended = new Promise<void>(resolve => process.once('exit', () => resolve()))
  process.stdin?.on('error', () => undefined)
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 })
  process.stderr?.pipe(log)
  await untilReady(process, logFile)
  return {
    ended,
    superuserUrl: database =>
      `postgres://${SUPERUSER}:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      process.stdin?.end()
      const hurry = setTimeout(() => killGroup(process, 'SIGQUIT'), LONGEST_STOP_MILLISECONDS)
      await ended
      clearTimeout(hurry)
      killGroup(process, 'SIGINT')
    },
  }
}

/** Reaches the server beside its guard too, and also when the guard itself was killed. */
function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) globalThis.process.kill(-pid, signal)
  } catch {
    // Nobody is left, as it should be.
  }
}

function untilReady(process: ChildProcess, logFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.once('error', reject)
    process.once('exit', () => reject(new Error(`PostgreSQL did not start. Its reasons are in ${logFile}.`)))
    let text = ''
    const listen = (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-2000)
      if (!text.includes(READY)) return
      process.stderr?.off('data', listen)
      resolve()
    }
    process.stderr?.on('data', listen)
  })
}
