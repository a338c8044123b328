import { spawn } from 'node:child_process'

const children = new Set()
const GRACE_MS = 3000
const END_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href

/**
 * Starts a Node process that never outlives the bench: production mode, its own environment only, output kept for a failure.
 *
 * @param core the core it is kept on, or undefined for any
 */
export function startNode(args, { env = {}, cwd, core }) {
  const node = [process.execPath, '--import', END_WITH_PARENT, ...args]
  const [command, ...rest] = core === undefined ? node : ['taskset', '-c', String(core), ...node]
  const child = spawn(command, rest, {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  children.add(child)
  child.errors = ''
  child.stderr.on('data', chunk => {
    child.errors = (child.errors + chunk).slice(-4000)
  })
  child.once('error', () => children.delete(child))
  child.once('exit', () => children.delete(child))
  return child
}

/** Asks the process to end, and ends it when it does not. Resolves once it is gone. */
export async function stopNode(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await gone
  clearTimeout(timer)
}

export const stopAll = () => Promise.all([...children].map(stopNode))

// Whatever way the bench ends, its processes end with it.
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})
