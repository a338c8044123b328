import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Logger } from 'pino'

export interface SupergraphWatch {
  readonly file: string
  /** The text that is taken when the watch begins. */
  readonly current: string
  readonly replace: (supergraphSdl: string) => Promise<void>
  readonly log: Logger
}

/**
 * Takes a supergraph file again whenever it changes. A file that cannot be served changes nothing: the old one goes on and the log
 * says so. The folder is watched, not the file, so that replacing the file by renaming is seen as well.
 * @returns a function that ends the watch
 */
export function watchSupergraph({ file, current, replace, log }: SupergraphWatch): () => void {
  const told = log.child({ file: basename(file) })
  let known = current
  let turn = Promise.resolve()
  const look = async () => {
    const text = await readFile(file, 'utf8')
    if (text === known || text === '') return
    known = text
    await replace(text)
    told.info('The changed file is taken')
  }
  const lookInTurn = () => {
    turn = turn.then(look).catch(error => told.error({ reason: errorName(error) }, 'The changed file is not taken'))
  }
  const watcher = watch(dirname(file), (_, name) => {
    if (name === basename(file)) lookInTurn()
  })
  watcher.on('error', error => {
    told.error({ reason: errorName(error) }, 'The file is not followed any more: restart to take a new one')
    watcher.close()
  })
  // It may have changed since it was read, while nobody watched.
  lookInTurn()
  return () => watcher.close()
}

const errorName = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown')
