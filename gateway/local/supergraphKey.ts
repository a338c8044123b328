import type { KeyObject } from 'node:crypto'
import { chmod, readFile } from 'node:fs/promises'
import { newPrivateKey, privateKeyFrom } from '../src/supergraph/signature.js'
import { writePrivate } from './privateFile.js'

/**
 * The key that signs the supergraphs of this installation, made at the first start, in a file that only its owner can read. No data
 * hangs on it: if it is lost, the next start makes another and signs anew.
 */
export async function openSupergraphKey(file: string): Promise<KeyObject> {
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) {
    await chmod(file, 0o600)
    return privateKeyFrom(kept)
  }
  const made = newPrivateKey()
  await writePrivate(file, made)
  return privateKeyFrom(made)
}
