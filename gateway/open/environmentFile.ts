import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Sentence } from '../local/sentence.js'

// Docker Compose reads `NAME=value` and `NAME: value`. Only names are wanted, and one too many does no harm.
const SETTING = /^\s*(?:export\s+)?(\w+)\s*[=:]/gm

/** There is no file of that name, or it is a folder. */
const NOTHING: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

export const environmentFileIn = (folder: string): string => join(folder, '.env')

/** The names of what a file of settings sets; none where there is no file. @throws one sentence when it cannot be read */
export function namesIn(file: string): readonly string[] {
  try {
    return [...readFileSync(file, 'utf8').matchAll(SETTING)].map(([, name]) => name!)
  } catch (error) {
    if (NOTHING.has((error as NodeJS.ErrnoException).code)) return []
    throw new Sentence(`The open gateway does not run where an installation may be configured: ${file} cannot be read.`)
  }
}
