import { existsSync } from 'node:fs'
import { findDataFolder, removeData } from './dataFolder.js'
import { lockData } from './lock.js'
import { Sentence } from './sentence.js'

const folder = findDataFolder(process.env, process.getuid?.() === 0)

try {
  if (existsSync(folder.path)) {
    lockData(folder)
    await removeData(folder)
  }
  process.stdout.write(`The data in ${folder.path} is removed; npm start makes new demo data.\n`)
} catch (error) {
  if (!(error instanceof Sentence)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
