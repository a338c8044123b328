import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findDataFolder } from '../local/dataFolder.js'
import { Sentence } from '../local/sentence.js'
import { installationVariables } from '../src/environment.js'
import { environmentFileIn, namesIn } from './environmentFile.js'

/** What the command was told to run. */
export interface OpenCommand {
  readonly supergraphFile: string
  readonly port: number
}

const USAGE = 'npm run gateway -- --supergraph FILE --port N --open'
const OPTIONS = {
  supergraph: { type: 'string' },
  port: { type: 'string', default: '4000' },
  open: { type: 'boolean', default: false },
} as const

const MOST_PORT = 65_535
const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= MOST_PORT

function given(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: OPTIONS }).values
  } catch {
    throw new Sentence(`This is started by: ${USAGE}`)
  }
}

/** @throws one sentence when it is not said what to run, or not that it is to run without authorization */
export function readCommand(parameters: readonly string[]): OpenCommand {
  const { supergraph, port, open } = given(parameters)
  if (supergraph === undefined || !isPort(port)) throw new Sentence(`This is started by: ${USAGE}`)
  if (!open) throw new Sentence('This gateway asks nobody who they are; say --open if that is what you want.')
  return { supergraphFile: supergraph, port: Number(port) }
}

/** Where an installation could be. */
export interface Surroundings {
  readonly variables: NodeJS.ProcessEnv
  readonly isRoot: boolean
  /** Where a `.env` could lie: the project's own folder, and where the command was given. */
  readonly folders: readonly string[]
}

// Docker Compose gets the passwords of the databases beside everything else from one file.
const PASSWORD = /_PASSWORD$/

function refuseNames(names: readonly string[], place: string): void {
  if (names.length === 0) return
  throw new Sentence(
    `The open gateway does not run where an installation is configured: ${names.join(', ')} is set${place}.`,
  )
}

function refuseFile(file: string): void {
  const names = namesIn(file)
  const passwords = names.filter(name => PASSWORD.test(name))
  refuseNames([...new Set([...installationVariables(names), ...passwords])], ` in ${file}`)
}

/**
 * Nothing of a real installation may ever be answered without authorization: where its keys or its configuration could be
 * reached, the open gateway does not run at all.
 * @throws one sentence that names what was found, never a value
 */
export function refuseInInstallation({ variables, isRoot, folders }: Surroundings): void {
  refuseNames(installationVariables(Object.keys(variables)), '')
  for (const folder of folders) refuseFile(environmentFileIn(folder))
  const { secrets } = findDataFolder(variables, isRoot)
  if (!existsSync(secrets)) return
  throw new Sentence(`The open gateway does not run where the keys of an installation are: ${secrets} exists.`)
}
