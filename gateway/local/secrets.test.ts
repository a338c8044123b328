import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSecrets } from './secrets.js'
import { testFolder } from './testing/folder.js'

const modeOf = async (file: string) => ((await stat(file)).mode & 0o777).toString(8)

/** Every secret text in the file, wherever it stands. */
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts)

test('secrets are made at the first start, readable by their owner alone, and kept', async () => {
  await using folder = await testFolder()
  const file = join(folder.path, 'secrets.json')
  const made = await openSecrets(file, join(folder.path, 'database'))
  expect(await modeOf(file)).toBe('600')
  expect(await openSecrets(file, join(folder.path, 'database'))).toEqual(made)
  expect(await readdir(folder.path)).toEqual(['secrets.json'])
})

test('each secret is 32 random bytes of its own', async () => {
  await using folder = await testFolder()
  const { signingKey, ...others } = await openSecrets(join(folder.path, 'secrets.json'), join(folder.path, 'database'))
  const all = texts(others)
  expect(new Set(all).size).toBe(all.length)
  for (const text of all) expect(Buffer.from(text, 'base64url').length).toBe(32)
  expect(signingKey).toMatchObject({ kty: 'OKP', crv: 'Ed25519' })
})

test('two installations share no secret', async () => {
  await using one = await testFolder()
  await using other = await testFolder()
  const [first, second] = await Promise.all(
    [one, other].map(({ path }) => openSecrets(join(path, 'secrets.json'), join(path, 'database'))),
  )
  const { signingKey: _one, ...mine } = first!
  const { signingKey: _other, ...theirs } = second!
  expect(texts(mine).filter(text => texts(theirs).includes(text))).toEqual([])
})

test('a file that others can read is closed to them', async () => {
  await using folder = await testFolder()
  const file = join(folder.path, 'secrets.json')
  await openSecrets(file, join(folder.path, 'database'))
  await chmod(file, 0o644)
  await openSecrets(file, join(folder.path, 'database'))
  expect(await modeOf(file)).toBe('600')
})

test('lost secrets are not replaced while there is data that only they open, and nothing is written', async () => {
  await using folder = await testFolder()
  const file = join(folder.path, 'secrets.json')
  await mkdir(join(folder.path, 'database'))
  await expect(openSecrets(file, join(folder.path, 'database'))).rejects.toThrow('npm run reset')
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' })
})
