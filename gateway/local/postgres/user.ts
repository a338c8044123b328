import { execFileSync, type StdioOptions } from 'node:child_process'
import { Sentence } from '../sentence.js'

/** The operating system's numbers of a user. */
export interface SystemUser {
  readonly uid: number
  readonly gid: number
}

const NAME = 'postgres'
const quiet: { stdio: StdioOptions; encoding: 'utf8' } = { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }

const numberOf = (flag: '-u' | '-g') => Number.parseInt(execFileSync('id', [flag, NAME], quiet), 10)

function find(): SystemUser | null {
  try {
    return { uid: numberOf('-u'), gid: numberOf('-g') }
  } catch {
    return null
  }
}

/**
 * Who runs the database server: null for whoever runs this program, or, since PostgreSQL refuses to run as root, an
 * unprivileged user `postgres`, made when it is missing.
 */
export function databaseUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null
  const existing = find()
  if (existing) return existing
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
      quiet,
    )
  } catch {
    throw new Sentence(
      'PostgreSQL does not run as root and the user `postgres` could not be made: start as an ordinary user.',
    )
  }
  const made = find()
  if (!made) throw new Sentence('The user `postgres` was made but cannot be found: start as an ordinary user.')
  return made
}
