import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { printAccess } from '../access/print.js'
import type { Capability } from '../capability.js'
import { migrate } from '../database/migrate.js'
import type { MigrationStep } from '../database/migration.js'
import type { Spaces } from '../request/context.js'
import { subgraphOf } from '../schema.js'
import { databasesSchema, readEnvironment } from './environment.js'
import { connectSpaces, urlsOf } from './program.js'

/** Program: brings the database of `DATABASE_URL_MIGRATE` to the newest step. */
export async function runMigrations(
  name: string,
  capabilities: readonly Capability[],
  steps: readonly MigrationStep[],
): Promise<void> {
  const { DATABASE_URL_MIGRATE: url } = readEnvironment(z.object({ DATABASE_URL_MIGRATE: z.string().min(1) }))
  const entities = capabilities.flatMap(capability => capability.entities)
  const done = await migrate({ url, schema: name, entities }, steps)
  process.stdout.write(`${name}: ${done === 0 ? 'nothing to migrate' : `${done} steps done`}\n`)
}

/** Program: writes the subgraph's contract to `<name>.graphql` and who may have each field to `<name>.json`. */
export async function printContract(capabilities: readonly Capability[]): Promise<void> {
  const [, , file] = process.argv
  if (!file) throw new Error('Name the file to print to, without its ending.')
  const { sdl, access } = await subgraphOf(capabilities)
  writeFileSync(`${file}.graphql`, `${sdl.trim()}\n`)
  writeFileSync(`${file}.json`, JSON.stringify(printAccess(access)))
}

/**
 * Program: fills the subgraph's database with the demonstration of the JSON file that is named, each centre's part by that
 * centre's own login.
 */
export async function runFilling<Demo>(
  name: string,
  capabilities: readonly Capability[],
  fill: (spaces: Spaces, demo: Demo) => Promise<void>,
): Promise<void> {
  const [, , file] = process.argv
  if (!file) throw new Error('Name the file of the demonstration.')
  const spaces = await connectSpaces(name, capabilities, urlsOf(readEnvironment(databasesSchema)))
  try {
    await fill(spaces, JSON.parse(readFileSync(file, 'utf8')) as Demo)
  } finally {
    await Promise.all(Object.values(spaces).map(orm => orm.close()))
  }
}
