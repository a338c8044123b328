import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testFolder } from '../local/testing/folder.js'
import { newPrivateKey, privateKeyFrom, publicKeyFrom, publicTextOf } from '../src/supergraph/signature.js'
import { readSupergraph } from '../src/supergraph/supergraphFile.js'
import { signAsTold } from './signCommand.js'
import { composedIn, releaseSupergraphs } from './supergraphs.js'

const KEY = newPrivateKey()
const publicText = publicTextOf(privateKeyFrom(KEY))
const publicKey = publicKeyFrom(publicText)
const SIGN = ['--contract', 'vona', '--supergraph', 'vona.graphql']

async function unsigned() {
  const folder = await testFolder()
  await writeFile(join(folder.path, 'vona.graphql'), 'type Query { a: Int }')
  const sign = (parameters: readonly string[], key = KEY) =>
    signAsTold(parameters, { INIT_CWD: folder.path, SUPERGRAPH_PRIVATE_KEY: key })
  return {
    path: join(folder.path, 'vona.graphql'),
    folder: folder.path,
    sign,
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  }
}

test('the command signs a file for a contract, and tells the key that a gateway believes it with', async () => {
  await using file = await unsigned()
  expect(await file.sign(SIGN)).toContain(`SUPERGRAPH_PUBLIC_KEY=${publicText}`)
  expect(await readSupergraph({ path: file.path, use: 'vona', publicKey })).toBe('type Query { a: Int }')
})

test('what it signs for a trial is for a trial only', async () => {
  await using file = await unsigned()
  await file.sign([...SIGN, '--trial'])
  expect(await readSupergraph({ path: file.path, use: 'vona on trial', publicKey })).toBe('type Query { a: Int }')
  await expect(readSupergraph({ path: file.path, use: 'vona', publicKey })).rejects.toThrow('is not what was signed')
})

test.each([
  ['without a contract', SIGN.slice(2), KEY, 'is signed by'],
  ['for a contract that there is not', ['--contract', 'anybody', ...SIGN.slice(2)], KEY, 'is signed by'],
  ['without a file', SIGN.slice(0, 2), KEY, 'is signed by'],
  ['with a word that it does not know', [...SIGN, '--force'], KEY, 'is signed by'],
  ['without a key', SIGN, '', 'SUPERGRAPH_PRIVATE_KEY'],
  ['with a public key for the private one', SIGN, publicText, 'SUPERGRAPH_PRIVATE_KEY'],
  ['for a file that is not there', ['--contract', 'vona', '--supergraph', 'none'], KEY, 'none cannot be read'],
])('%s nothing is signed, and the key is not told', async (_, parameters, key, sentence) => {
  await using file = await unsigned()
  const told = await file.sign(parameters, key).catch((error: Error) => error.message)
  expect(told).toContain(sentence)
  expect(told).not.toContain(KEY)
  expect(await readdir(file.folder)).toEqual(['vona.graphql'])
})

test('a release holds the supergraph of every contract as it was composed, each signed for that contract', async () => {
  await using folder = await testFolder()
  const files = composedIn(fileURLToPath(new URL('../../schema', import.meta.url)))
  const into = join(folder.path, 'supergraphs')
  const variables = await releaseSupergraphs({ files, into, privateKey: privateKeyFrom(KEY) })
  expect(variables).toEqual({
    SUPERGRAPH_PUBLIC_KEY: publicText,
    SUPERGRAPH_FILE: join(into, 'staff.graphql'),
    VONA_SUPERGRAPH_FILE: join(into, 'vona.graphql'),
    ANALYTICS_SUPERGRAPH_FILE: join(into, 'analytics.graphql'),
  })
  const composed = await readFile(files.vona, 'utf8')
  expect(await readSupergraph({ path: join(into, 'vona.graphql'), use: 'vona', publicKey })).toBe(composed)
  for (const use of ['staff', 'analytics'] as const)
    await readSupergraph({ path: join(into, `${use}.graphql`), use, publicKey })
  expect((await readdir(into)).sort()).toEqual(
    ['analytics', 'staff', 'vona'].flatMap(name => [`${name}.graphql`, `${name}.graphql.sig`]),
  )
})
