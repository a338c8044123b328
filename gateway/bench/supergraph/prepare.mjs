import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, print } from 'graphql'
import { withoutAuthorization } from './strip.mjs'
import { withUrls } from './urls.mjs'

/** The supergraph that every contender serves: the project's own. */
export const SUPERGRAPH_FILE = new URL('../../../schema/supergraph.graphql', import.meta.url)

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
