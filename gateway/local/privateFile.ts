import { rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writes a file that only its owner can read: whole, or not at all. */
export async function writePrivate(file: string, text: string): Promise<void> {
  const unfinished = join(dirname(file), `.${basename(file)}`)
  await writeFile(unfinished, text, { mode: 0o600, flush: true })
  await rename(unfinished, file)
}
