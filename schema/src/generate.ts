import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Access, accessPage } from './contract/accessPage.js'
import { breakingChanges } from './contract/changes.js'
import { compose } from './contract/compose.js'
import { documentationPage, type Example } from './contract/documentation/page.js'
import { CONTRACT_TEXTS } from './contract/documentation/texts.js'
import { narrow } from './contract/narrow.js'

const SUBGRAPHS = ['persons', 'justice', 'housing', 'activities'] as const
/** The contracts beside that of staff, each by the tag that puts a field into it. */
const NARROWER = ['vona', 'analytics'] as const
const HERE = fileURLToPath(new URL('..', import.meta.url))

/** Everything that is generated from the subgraphs, by its path in this folder. */
async function generated(): Promise<Map<string, string>> {
  const printed = SUBGRAPHS.map(name => [name, print(name)] as const)
  const sdls = Object.fromEntries(printed.map(([name, { sdl }]) => [name, sdl]))
  const access = Object.fromEntries(printed.map(([name, each]) => [name, each.access]))
  const url = (name: string) => `http://${name}.invalid/graphql`
  const { supergraph, api } = compose(sdls, url)
  const narrower = NARROWER.flatMap(tag => {
    const contract = narrow(sdls, tag, url)
    return [
      [`contracts/${tag}.graphql`, `${contract.api.trim()}\n`],
      [`contracts/${tag}.supergraph.graphql`, `${contract.supergraph.trim()}\n`],
      [`contracts/${tag}.html`, documentation(tag, contract.api, access)],
    ] as const
  })
  return new Map([
    ...printed.map(([name, { sdl }]) => [`subgraphs/${name}.graphql`, sdl] as const),
    ['supergraph.graphql', `${supergraph.trim()}\n`],
    ['api.graphql', `${api.trim()}\n`],
    ...narrower,
    ['access.md', accessPage(access)],
  ])
}

function documentation(tag: (typeof NARROWER)[number], api: string, access: Readonly<Record<string, Access>>): string {
  const tokenProgram = current('contracts/examples/token.mjs')
  return documentationPage({ texts: CONTRACT_TEXTS[tag], api, access, examples: examplesOf(tag), tokenProgram })
}

const examplesOf = (tag: string): Example[] =>
  readdirSync(join(HERE, `contracts/examples/${tag}`))
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => {
      const name = file.replace('.graphql', '')
      const read = (kind: string) => current(`contracts/examples/${tag}/${name}.${kind}`)
      return { name, document: read('graphql'), variables: read('json') }
    })

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

/** What clients rely on, and what they would get now. */
const PUBLISHED = [
  { contract: 'staff', released: 'released.graphql', api: 'api.graphql' },
  ...NARROWER.map(tag => ({
    contract: tag,
    released: `contracts/${tag}.released.graphql`,
    api: `contracts/${tag}.graphql`,
  })),
]
/** Breaking changes that are meant: the contract, the sentence of this check, and the day from which it holds. */
const ACCEPTED = 'accepted-changes.json'
interface AcceptedChange {
  readonly contract: string
  readonly message: string
  readonly from: string
}

async function check(files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale = [...files]
    .filter(([path, text]) => current(path) !== text)
    .map(([path]) => `schema/${path} is not what the subgraphs say: run npm run generate and review the difference.`)
  const broken = await Promise.all(PUBLISHED.map(published => brokenBy(published, files.get(published.api) ?? '')))
  return [...stale, ...broken.flat()]
}

async function brokenBy({ contract, released }: (typeof PUBLISHED)[number], api: string): Promise<string[]> {
  const promised = current(released)
  if (promised === '')
    return [`schema/${released} is missing, so nothing says what clients rely on: run npm run release in schema.`]
  const accepted = (JSON.parse(current(ACCEPTED) || '[]') as AcceptedChange[]).filter(
    change => change.contract === contract,
  )
  return (await breakingChanges(promised, api))
    .filter(message => !accepted.some(change => change.message === message))
    .map(message => `A client of the ${contract} contract would break: ${message}. Undo it, or list it in ${ACCEPTED}.`)
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
  // From now on clients rely on these contracts.
  if (process.argv.includes('--release'))
    write([...PUBLISHED.map(({ released, api }) => [released, files.get(api) ?? ''] as const), [ACCEPTED, '[]\n']])
}
