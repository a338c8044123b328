import type { FSWatcher } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { testSigning } from '../testing/signing.js'
import { signatureFile } from './signature.js'
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

const signing = testSigning()
let file: string
let next: string
let taken: string[]
let notTaken: number
let lines: string[]
let end: () => void
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'houvast-watch-'))
  file = join(folder, 'supergraph.graphql')
  // Where a release is made ready; nobody follows it.
  next = join(folder, 'next.graphql')
  taken = []
  notTaken = 0
  lines = []
  return async () => {
    end()
    await rm(folder, { recursive: true })
  }
})
afterEach(() => void watchers.splice(0))

const follow = (current: string) => {
  end = watchSupergraph({
    file: signing.file(file),
    current,
    replace: async text => {
      if (text === 'impossible') throw new Error('It cannot be served')
      taken.push(text)
    },
    onNotTaken: () => void notTaken++,
    log: pino({}, { write: line => void lines.push(line) }),
  })
}
const log = () => lines.join('')
const moveFile = () => rename(next, file)
const moveSignature = () => rename(signatureFile(next), signatureFile(file))

test('a file that was replaced between reading it and watching it is taken into service', async () => {
  await signing.write(file, 'new')
  follow('old')
  await expect.poll(() => taken).toEqual(['new'])
  expect(notTaken).toBe(0)
})

test('a new file is taken when its signature comes after it; until then the old one goes on, and that is told', async () => {
  await signing.write(file, 'old')
  follow('old')
  await signing.write(next, 'new')
  await moveFile()
  await expect.poll(log).toContain('is not what was signed')
  expect({ taken, notTaken }).toEqual({ taken: [], notTaken: 1 })
  await moveSignature()
  await expect.poll(() => taken).toEqual(['new'])
  expect(notTaken).toBe(1)
})

test('a new file is taken when its signature came before it, and nothing is told to be wrong', async () => {
  await signing.write(file, 'old')
  follow('old')
  await signing.write(next, 'new')
  await moveSignature()
  await moveFile()
  await expect.poll(() => taken).toEqual(['new'])
  expect(notTaken).toBe(0)
})

test('a file that nobody signed is never taken, and the next good one is', async () => {
  await signing.write(file, 'old')
  follow('old')
  await rm(signatureFile(file))
  await writeFile(next, 'tampered')
  await moveFile()
  await expect.poll(log).toContain('is not signed')
  await signing.write(file, 'new')
  await expect.poll(() => taken).toEqual(['new'])
})

test.each([
  ['signed for another contract', (path: string) => signing.write(path, 'other', 'vona')],
  ['signed only to be tried', (path: string) => signing.write(path, 'other', 'staff on trial')],
  ['signed with another key', (path: string) => testSigning().write(path, 'other')],
])('a file that is %s is not taken, and that is counted', async (_, write) => {
  await signing.write(file, 'old')
  follow('old')
  await write(next)
  await moveSignature()
  await moveFile()
  await expect.poll(() => notTaken).toBe(1)
  expect(log()).toContain('The changed file is not taken')
  expect(taken).toEqual([])
})

test('a file that is signed and cannot be served is counted as well, and the next one is taken', async () => {
  await signing.write(file, 'old')
  follow('old')
  await signing.write(file, 'impossible')
  await expect.poll(() => notTaken).toBe(1)
  expect(log()).toContain('It cannot be served')
  await signing.write(file, 'new')
  await expect.poll(() => taken).toEqual(['new'])
})

test('a file that is written in its place and not by renaming is taken too', async () => {
  await signing.write(file, 'old')
  follow('old')
  await signing.write(next, 'new')
  await moveSignature()
  await writeFile(file, 'new')
  await expect.poll(() => taken).toEqual(['new'])
})

test('a watch that breaks is told in the log and ends nothing else', async () => {
  await signing.write(file, 'same')
  follow('same')
  expect(watchers).toHaveLength(1)
  watchers[0]!.emit('error', new Error('No space left for watches'))
  expect(lines.join('')).toContain('The file is not followed any more')
  expect(taken).toEqual([])
})
