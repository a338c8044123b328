import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Access, accessPage } from './contract/accessPage.js'
import { breakingChanges } from './contract/changes.js'
import { compose } from './contract/compose.js'

const SUBGRAPHS = ['persons', 'justice', 'housing', 'activities'] as const
const HERE = fileURLToPath(new URL('..', import.meta.url))

/** Everything that is generated from the subgraphs, by its path in this folder. */
async function generated(): Promise<Map<string, string>> {
  const printed = SUBGRAPHS.map(name => [name, print(name)] as const)
  const sdls = Object.fromEntries(printed.map(([name, { sdl }]) => [name, sdl]))
  const { supergraph, api } = compose(sdls, name => `http://${name}.invalid/graphql`)
  const access = Object.fromEntries(printed.map(([name, each]) => [name, each.access]))
  return new Map([
    ...printed.map(([name, { sdl }]) => [`subgraphs/${name}.graphql`, sdl] as const),
    ['supergraph.graphql', `${supergraph.trim()}\n`],
    [API, `${api.trim()}\n`],
    ['access.md', accessPage(access)],
  ])
}

/** Asks a built subgraph for its contract: the SDL, and who may have each field. */
function print(name: string): { sdl: string; access: Access } {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-contract-'))
  try {
    const file = join(folder, 'contract')
    execFileSync(process.execPath, [join(HERE, `../subgraphs/${name}/dist/print.js`), file], { stdio: 'inherit' })
    return { sdl: readFileSync(`${file}.graphql`, 'utf8'), access: JSON.parse(readFileSync(`${file}.json`, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const current = (path: string) => (existsSync(join(HERE, path)) ? readFileSync(join(HERE, path), 'utf8') : '')

const API = 'api.graphql'
/** The contract that clients in use were made for. */
const RELEASED = 'released.graphql'
/** Breaking changes that are meant, as `[{ "message", "from" }]`: the sentence of this check and the day from which it holds. */
const ACCEPTED = 'accepted-changes.json'

async function check(files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale = [...files]
    .filter(([path, text]) => current(path) !== text)
    .map(([path]) => `schema/${path} is not what the subgraphs say: run npm run generate and review the difference.`)
  return [...stale, ...(await brokenBy(files.get(API) ?? ''))]
}

async function brokenBy(api: string): Promise<string[]> {
  const released = current(RELEASED)
  if (released === '')
    return [`schema/${RELEASED} is missing, so nothing says what clients rely on: run npm run release in schema.`]
  const accepted = new Set(JSON.parse(current(ACCEPTED) || '[]').map((change: { message: string }) => change.message))
  return (await breakingChanges(released, api))
    .filter(message => !accepted.has(message))
    .map(message => `A client of the released contract would break: ${message}. Undo it, or list it in ${ACCEPTED}.`)
}

const write = (files: Iterable<readonly [path: string, text: string]>) => {
  for (const [path, text] of files) writeFileSync(join(HERE, path), text)
}

const files = await generated()
if (process.argv.includes('--check')) {
  const faults = await check(files)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
} else {
  write(files)
  // From now on clients rely on this contract.
  if (process.argv.includes('--release'))
    write([
      [RELEASED, files.get(API) ?? ''],
      [ACCEPTED, '[]\n'],
    ])
}
