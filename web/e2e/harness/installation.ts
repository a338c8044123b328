import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort, requireFree } from '../../../gateway/local/ports.js'

/** Houvast as `npm start` starts it, on data of its own. */
export interface Installation {
  /** What people open, e.g. `http://localhost:4000`. */
  readonly address: string
  readonly dataFolder: string
  /** The process that all others belong to. */
  readonly processId: number
  /** Stops every process and removes the data. */
  remove(): Promise<void>
}

const PROGRAM = fileURLToPath(new URL('../../../gateway/dist/local/main.js', import.meta.url))
const LONGEST_START_MILLISECONDS = 80_000

/** Three neighbouring ports that nobody uses: web, provider, metrics. */
async function freeBlock(): Promise<number> {
  for (;;) {
    const port = await freePort()
    const isFree =
      port < 65_000 &&
      (await requireFree([port, port + 1, port + 2]).then(
        () => true,
        () => false,
      ))
    if (isFree) return port
  }
}

/** Starts the built programs with their demo data and waits for the page that tells where they are. */
export async function startInstallation(): Promise<Installation> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'houvast-browser-tests-'))
  // The unprivileged database user passes through.
  await chmod(dataFolder, 0o711)
  const { NODE_OPTIONS: _, ...variables } = process.env
  // The channel ends the installation together with the tests, even when they are killed.
  const program = spawn(process.execPath, ['--no-warnings', PROGRAM], {
    env: { ...variables, NODE_ENV: 'production', HOUVAST_DATA: dataFolder, HOUVAST_PORT: String(await freeBlock()) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const remove = async () => {
    await stop(program)
    await rm(dataFolder, { recursive: true, force: true })
  }
  try {
    return { address: await printedAddress(program), dataFolder, processId: program.pid ?? 0, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  program.kill('SIGTERM')
  await once(program, 'exit')
}

function printedAddress(program: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let said = ''
  const listen = (text: string) => {
    said += text
    const address = /^Houvast runs: +(\S+)$/m.exec(said)?.[1]
    if (address) resolve(address)
  }
  const fail = (what: string) => reject(new Error(`The installation ${what}. It said:\n${said}`))
  const clock = setTimeout(() => fail('was not ready in time'), LONGEST_START_MILLISECONDS)
  for (const stream of [program.stdout, program.stderr]) stream?.setEncoding('utf8').on('data', listen)
  program.once('error', () => fail('could not be started (npm run build makes it)'))
  program.once('exit', code => fail(`ended with ${code} (npm run build makes it)`))
  return promise.finally(() => clearTimeout(clock))
}
