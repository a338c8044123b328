import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const setup = fileURLToPath(new URL('setup.ts', import.meta.url))
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')

async function exitCodeOf(assertion: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-exit-code-'))
  const config = { test: { globals: true, globalSetup: [setup] } }
  await writeFile(join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)}`)
  await writeFile(join(folder, 'one.test.js'), `test('one', () => ${assertion})`)
  const [code] = await once(spawn(process.execPath, [vitest, 'run', '--root', folder]), 'exit')
  await rm(folder, { recursive: true })
  return code
}

test('a run with a failed test on the tests’ own PostgreSQL ends with an exit code that says so', async () => {
  expect(await exitCodeOf('expect(1).toBe(2)')).toBe(1)
  expect(await exitCodeOf('expect(1).toBe(1)')).toBe(0)
}, 60_000)
