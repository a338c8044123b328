import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, print } from 'graphql'
import { withoutAuthorization } from './strip.mjs'
import { withUrls } from './urls.mjs'

const COMPOSED = new URL('../../../schema/supergraph.graphql', import.meta.url)
const STAND_IN = new URL('stand-in.graphql', import.meta.url)

/** The supergraph that every contender serves: the project's own; a small one of the same shape until that is composed. */
export const SUPERGRAPH_FILE = existsSync(COMPOSED) ? COMPOSED : STAND_IN

/** Writes the two forms of the supergraph, both pointing to the canned subgraphs. @returns their files */
export function prepareSupergraph(folder, urls) {
  const document = withUrls(parse(readFileSync(SUPERGRAPH_FILE, 'utf8')), urls)
  return {
    full: write(join(folder, 'supergraph.graphql'), document),
    stripped: write(join(folder, 'supergraph-open.graphql'), withoutAuthorization(document)),
  }
}

function write(file, document) {
  writeFileSync(file, `${print(document)}\n`)
  return file
}
