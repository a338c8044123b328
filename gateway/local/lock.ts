import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { DataFolder } from './dataFolder.js'
import { isAlive } from './process/alive.js'
import { Sentence } from './sentence.js'

/** The process that holds the data, if it lives; on Linux also checked to be one of ours, since numbers are used again. */
function holder(file: string): number | null {
  const read = (path: string) => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return null
    }
  }
  const pid = Number.parseInt(read(file) ?? '', 10)
  if (!Number.isInteger(pid) || pid === process.pid) return null
  if (!isAlive(pid)) return null
  const command = read(`/proc/${pid}/cmdline`)
  return command === null || /node|vitest/.test(command) ? pid : null
}

/**
 * Keeps two starts from using the same data at once.
 * @returns gives the data free again
 * @throws one sentence when a living process holds it
 */
export function lockData(folder: DataFolder): () => void {
  const pid = holder(folder.running)
  if (pid !== null) {
    throw new Sentence(`Houvast is running already with the data in ${folder.path} (process ${pid}): stop it first.`)
  }
  rmSync(folder.running, { force: true })
  writeFileSync(folder.running, String(process.pid), { flag: 'wx', mode: 0o600 })
  return () => rmSync(folder.running, { force: true })
}
