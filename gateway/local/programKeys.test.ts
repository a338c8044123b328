import { chmod, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CENTRES } from '@houvast/schema'
import { expect, test } from 'vitest'
import { openPrograms, programFile } from './programKeys.js'
import { testFolder } from './testing/folder.js'

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)
const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'))

test('a program of each centre gets a key of its own, readable by its owner alone', async () => {
  await using folder = await testFolder()
  const path = join(folder.path, 'keys')
  const programs = await openPrograms(path, 'http://127.0.0.1:1')
  expect(programs.map(({ centre }) => centre)).toEqual(CENTRES)
  expect(await modeOf(path)).toBe('700')
  expect(await readdir(path)).toHaveLength(CENTRES.length)
  const keys = await Promise.all(
    CENTRES.map(async centre => {
      expect(await modeOf(programFile(path, centre))).toBe('600')
      return (await read(programFile(path, centre))).key.d
    }),
  )
  expect(new Set(keys).size).toBe(CENTRES.length)
})

test('the provider is told the public half and never the private one', async () => {
  await using folder = await testFolder()
  const programs = await openPrograms(folder.path, 'http://127.0.0.1:1')
  for (const { publicKey, centre } of programs) {
    const { key } = await read(programFile(folder.path, centre))
    expect(publicKey).toEqual({ kty: 'OKP', crv: 'Ed25519', x: key.x })
    expect(JSON.stringify(programs)).not.toContain(key.d)
  }
})

test('keys stay from start to start, follow the address of the provider, and are closed to others again', async () => {
  await using folder = await testFolder()
  const first = await openPrograms(folder.path, 'http://127.0.0.1:1')
  await chmod(programFile(folder.path, 'SURYA'), 0o644)
  expect(await openPrograms(folder.path, 'http://127.0.0.1:2')).toEqual(first)
  expect((await read(programFile(folder.path, 'SURYA'))).issuer).toBe('http://127.0.0.1:2')
  expect(await modeOf(programFile(folder.path, 'SURYA'))).toBe('600')
})
