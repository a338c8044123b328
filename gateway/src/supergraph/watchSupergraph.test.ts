import type { FSWatcher } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchSupergraph } from './watchSupergraph.js'

const watchers = vi.hoisted((): FSWatcher[] => [])
vi.mock('node:fs', async importOriginal => {
  const original = await importOriginal<typeof import('node:fs')>()
  const watch = (folder: string, listener: (event: string, name: string | null) => void) => {
    const watcher = original.watch(folder, listener)
    watchers.push(watcher)
    return watcher
  }
  return { ...original, watch }
})

let file: string
let taken: string[]
let lines: string[]
let end: () => void
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-watch-'))
  file = join(folder, 'supergraph.graphql')
  taken = []
  lines = []
  return async () => {
    end()
    await rm(folder, { recursive: true })
  }
})
afterEach(() => void watchers.splice(0))

const follow = (current: string) => {
  end = watchSupergraph({
    file,
    current,
    replace: async text => void taken.push(text),
    log: pino({}, { write: line => void lines.push(line) }),
  })
}

test('a file that was replaced between reading it and watching it is taken into service', async () => {
  await writeFile(file, 'new')
  follow('old')
  await expect.poll(() => taken).toEqual(['new'])
})

test('a watch that breaks is told in the log and ends nothing else', async () => {
  await writeFile(file, 'same')
  follow('same')
  expect(watchers).toHaveLength(1)
  watchers[0]!.emit('error', new Error('No space left for watches'))
  expect(lines.join('')).toContain('The file is not followed any more')
  expect(taken).toEqual([])
})
