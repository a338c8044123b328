// What `npm start` and `npm run reset` run. Works on the machine's own Node, builds what is not built yet, and hands over to the
// Node that the project brings along.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = [20, 20]
const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function end(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  end(`Houvast needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`)
}

function projectNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', program)
  return existsSync(path) ? path : end('The parts of Houvast are not installed: run npm ci first.')
}

/** Settles with the exit code of a program; while it runs, signals go to it and it decides when to end. */
function run(command, parameters, options) {
  const child = spawn(command, parameters, { cwd: root, ...options })
  const forward = signal => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  const watch = endWithNpm(child)
  return new Promise(resolve => {
    child.once('error', () => resolve(1))
    child.once('exit', (code, signal) => {
      clearInterval(watch)
      for (const each of signals) process.off(each, forward)
      resolve(signal === 'SIGINT' ? 130 : (code ?? 1))
    })
    if (options.onLine) readLines(child.stdout, options.onLine)
  })
}

/** npm does not pass every signal on: when it is gone, nobody could stop what it started. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return undefined
  const npm = process.ppid
  return setInterval(() => process.ppid === npm || child.kill('SIGTERM'), 1_000).unref()
}

function readLines(stream, onLine) {
  let rest = ''
  stream.setEncoding('utf8').on('data', text => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    for (const line of lines) onLine(line)
  })
}

/** Turbo knows what changed since the last build; when nothing did, this takes less than a second and says nothing. */
async function build(filter) {
  const lines = []
  const onLine = line => {
    lines.push(line)
    const part = /^@houvast\/(\w+):build: cache miss/.exec(line)
    if (part) process.stdout.write(`  Building ${part[1]} …\n`)
  }
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' }
  const parameters = [turbo, 'run', 'build', '--output-logs=new-only', '--ui=stream', '--log-prefix=task', ...filter]
  const code = await run(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'inherit'], onLine })
  if (code === 130) process.exit(code)
  if (code !== 0) end(`${lines.join('\n')}\nHouvast could not be built; the reasons are above.`)
}

requireNode()
const node = projectNode()
const isReset = process.argv.includes('--reset')
// Starting over needs no web client.
await build(isReset ? ['--filter=@houvast/gateway'] : [])
const program = join(root, 'gateway', 'dist', 'local', isReset ? 'reset.js' : 'main.js')
// The channel tells the program when this process is gone, even killed.
process.exit(
  await run(node, ['--max-semi-space-size=2', '--no-warnings', program], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  }),
)
