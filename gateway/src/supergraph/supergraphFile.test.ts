import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../local/testing/folder.js'
import { testSigning } from '../testing/signing.js'
import { privateKeyFrom, publicKeyFrom, publicTextOf, signatureFile } from './signature.js'
import { readSupergraph } from './supergraphFile.js'

const TEXT = 'type Query { secret: String @authenticated }\n'

async function signedFile() {
  const folder = await testFolder()
  const path = join(folder.path, 'supergraph.graphql')
  const signing = testSigning()
  await signing.write(path, TEXT)
  const flip = async (file: string, at: number) => {
    const bytes = await readFile(file)
    bytes[at]! ^= 1
    await writeFile(file, bytes)
  }
  return {
    path,
    signing,
    read: () => readSupergraph(signing.file(path)),
    flip,
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  }
}

test('a file is read as it was signed', async () => {
  await using signed = await signedFile()
  expect(await signed.read()).toBe(TEXT)
})

test('with any one byte of it flipped it is not, and is again when that is undone', async () => {
  await using signed = await signedFile()
  for (let at = 0; at < TEXT.length; at++) {
    await signed.flip(signed.path, at)
    await expect(signed.read(), `byte ${at}`).rejects.toThrow('is not what was signed for the use "staff"')
    await signed.flip(signed.path, at)
  }
  expect(await signed.read()).toBe(TEXT)
})

test('with any one byte of its signature flipped it is not', async () => {
  await using signed = await signedFile()
  const file = signatureFile(signed.path)
  const { length } = (await readFile(file, 'utf8')).trimEnd()
  expect(length).toBe(88)
  for (let at = 0; at < length; at++) {
    await signed.flip(file, at)
    await expect(signed.read(), `byte ${at}`).rejects.toThrow('is not what was signed')
    await signed.flip(file, at)
  }
})

test('without a signature, or with an empty one, it is not, and it is said what to do', async () => {
  await using signed = await signedFile()
  await writeFile(signatureFile(signed.path), '')
  await expect(signed.read()).rejects.toThrow('is not signed')
  await rm(signatureFile(signed.path))
  await expect(signed.read()).rejects.toThrow(`${signed.path} is not signed: put ${signed.path}.sig of its release`)
})

test('what another key signed is not read', async () => {
  await using signed = await signedFile()
  await testSigning().write(signed.path, TEXT)
  await expect(signed.read()).rejects.toThrow('is not what was signed')
})

test.each([
  ['staff', 'vona'],
  ['vona', 'staff'],
  ['staff on trial', 'staff'],
  ['staff', 'staff on trial'],
] as const)('what was signed for %s is not read for %s', async (signedFor, use) => {
  await using signed = await signedFile()
  await signed.signing.write(signed.path, TEXT, signedFor)
  expect(await readSupergraph(signed.signing.file(signed.path, signedFor))).toBe(TEXT)
  await expect(readSupergraph(signed.signing.file(signed.path, use))).rejects.toThrow(`for the use "${use}"`)
})

test('a key is an Ed25519 key and in its place: a public one is no private one, and neither is anything else', () => {
  const { privateKey, publicText } = testSigning()
  const privateText = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')
  expect(publicTextOf(privateKeyFrom(privateText))).toBe(publicText)
  expect(publicKeyFrom(publicText).asymmetricKeyType).toBe('ed25519')
  for (const wrong of [privateText, '', 'AAAA', X25519]) expect(() => publicKeyFrom(wrong), wrong).toThrow()
  for (const wrong of [publicText, '', 'AAAA']) expect(() => privateKeyFrom(wrong), wrong).toThrow()
})

/** A good key for something else: 32 bytes of X25519 (RFC 8410). */
const X25519 = Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), Buffer.alloc(32, 9)]).toString(
  'base64url',
)
