import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isAlive } from './alive.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const PARENT = here('../testing/parent.ts')
const HOOK = here('../testing/sourceHook.mjs')

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'houvast-killed-'))
  // The unprivileged database user has to pass through.
  await chmod(folder, 0o711)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A supervisor with a service and a database server, in a process of its own. It says which processes it started. */
async function family(name: string): Promise<{ parent: ChildProcess; children: number[] }> {
  const parent = spawn(process.execPath, ['--import', HOOK, '--conditions=source', PARENT, join(folder, name)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: parent.stdout! })
  const ended = once(parent, 'exit').then(() => Promise.reject(new Error('The parent ended before it was ready.')))
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string]
  return { parent, children: JSON.parse(line) as number[] }
}

const untilGone = (children: readonly number[]) =>
  vi.waitFor(() => expect(children.filter(isAlive)).toEqual([]), { timeout: 9_000, interval: 100 })

test('when the supervisor is killed, its services and its database server end by themselves', async () => {
  const { parent, children } = await family('killed')
  expect(children.length).toBe(3)
  expect(children.every(isAlive)).toBe(true)
  parent.kill('SIGKILL')
  await untilGone(children)
}, 60_000)

test('when the supervisor is told to stop, it ends with everything it started, within ten seconds', async () => {
  const { parent, children } = await family('told')
  parent.kill('SIGTERM')
  await once(parent, 'exit')
  await untilGone(children)
}, 60_000)
