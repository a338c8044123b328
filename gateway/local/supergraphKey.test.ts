import { chmod, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publicTextOf } from '../src/supergraph/signature.js'
import { openSupergraphKey } from './supergraphKey.js'
import { testFolder } from './testing/folder.js'

const modeOf = async (file: string) => ((await stat(file)).mode & 0o777).toString(8)

test('the key is made at the first start, readable by its owner alone, and kept', async () => {
  await using folder = await testFolder()
  const file = join(folder.path, 'supergraph-key')
  const made = publicTextOf(await openSupergraphKey(file))
  expect(await modeOf(file)).toBe('600')
  await chmod(file, 0o644)
  expect(publicTextOf(await openSupergraphKey(file))).toBe(made)
  expect(await modeOf(file)).toBe('600')
  expect(await readdir(folder.path)).toEqual(['supergraph-key'])
})

test('two installations do not have the same key', async () => {
  await using folder = await testFolder()
  const [one, other] = await Promise.all(['one', 'other'].map(name => openSupergraphKey(join(folder.path, name))))
  expect(publicTextOf(one!)).not.toBe(publicTextOf(other!))
})
