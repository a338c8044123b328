import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Logger } from 'pino'
import { signatureFile } from './signature.js'
import { type FoundSupergraph, findSupergraph, type SupergraphFile, signedText } from './supergraphFile.js'

export interface SupergraphWatch {
  readonly file: SupergraphFile
  /** The text that is taken when the watch begins. */
  readonly current: string
  readonly replace: (supergraphSdl: string) => Promise<void>
  /** Called each time that something stands there which is not taken. */
  readonly onNotTaken: () => void
  readonly log: Logger
}

/**
 * Takes a supergraph file again whenever it or its signature changes, whichever comes first. What is not signed or cannot be served
 * changes nothing: the old one goes on and the log says so. The folder is watched, not the files, so that replacing one by renaming is
 * seen as well.
 * @returns a function that ends the watch
 */
export function watchSupergraph({ file, current, replace, onNotTaken, log }: SupergraphWatch): () => void {
  const name = basename(file.path)
  const told = log.child({ file: name })
  let taken = current
  let seen: FoundSupergraph | undefined
  let turn = Promise.resolve()
  const look = async () => {
    const found = await findSupergraph(file)
    const isSeen = seen !== undefined && isSame(seen, found)
    seen = found
    // A new signature that comes before its file stands beside the old one, which is in service already.
    if (isSeen || found.bytes.length === 0 || found.bytes.toString() === taken) return
    const text = signedText(found, file)
    await replace(text)
    taken = text
    told.info('The changed file is taken')
  }
  const tell = (error: unknown) => {
    told.error({ reason: errorName(error) }, 'The changed file is not taken')
    onNotTaken()
  }
  const lookInTurn = () => {
    turn = turn.then(look).catch(tell)
  }
  const watcher = watch(dirname(file.path), (_, changed) => {
    if (changed === name || changed === signatureFile(name)) lookInTurn()
  })
  watcher.on('error', error => {
    told.error({ reason: errorName(error) }, 'The file is not followed any more: restart to take a new one')
    watcher.close()
  })
  // It may have changed since it was read, while nobody watched.
  lookInTurn()
  return () => watcher.close()
}

const isSame = (one: FoundSupergraph, other: FoundSupergraph) =>
  one.signature === other.signature && one.bytes.equals(other.bytes)

const errorName = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown')
