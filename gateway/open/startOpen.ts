import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pino } from 'pino'
import { Sentence } from '../local/sentence.js'
import { type OpenServer, startOpenServer } from './openServer.js'
import { type OpenSupergraph, openSupergraph } from './openSupergraph.js'
import { readCommand, refuseInInstallation } from './refusals.js'

export interface OpenStart {
  /** What was asked of it, without the name of the program. */
  readonly parameters: readonly string[]
  readonly variables: NodeJS.ProcessEnv
  /** The project's own folder. */
  readonly project: string
  readonly isRoot: boolean
  readonly warn: (line: string) => void
}

async function supergraphIn(path: string): Promise<OpenSupergraph> {
  try {
    return openSupergraph(await readFile(path, 'utf8'))
  } catch (error) {
    throw new Sentence(`The supergraph ${path} cannot be run: ${(error as Error).message}`)
  }
}

/** Starts the open gateway as the command says. @throws one sentence when it must not or cannot start */
export async function startOpen({ parameters, variables, project, isRoot, warn }: OpenStart): Promise<OpenServer> {
  const { supergraphFile, port } = readCommand(parameters)
  // npm runs scripts in the project's folder and says where it was started.
  const startedIn = variables['INIT_CWD'] ?? '.'
  refuseInInstallation({ variables, isRoot, folders: [project, resolve(startedIn)] })
  const supergraph = await supergraphIn(resolve(startedIn, supergraphFile))
  if (supergraph.hasRules) warn('This supergraph has authorization directives; nothing of them is enforced here.')
  return startOpenServer({ supergraph, port, log: pino({ level: 'warn' }, { write: warn }) })
}
