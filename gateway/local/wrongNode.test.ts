import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const START = fileURLToPath(new URL('../start.mjs', import.meta.url))

/** Runs the start on a Node that says it is of this version. */
function startOn(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  return spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, START], {
    encoding: 'utf8',
  })
}

test.each(['18.20.4', '20.19.5'])('on Node %s the start ends with one sentence, and nothing is built', version => {
  const { status, stdout, stderr } = startOn(version)
  expect(status).toBe(1)
  expect(stderr).toBe(`Houvast needs Node 20.20 or newer; this is Node ${version}.\n`)
  expect(stdout).toBe('')
})
