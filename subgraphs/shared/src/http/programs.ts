import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { printAccess } from '../access/print.js'
import type { Capability } from '../capability.js'
import { migrate } from '../database/migrate.js'
import type { MigrationStep } from '../database/migration.js'
import { subgraphOf } from '../schema.js'
import { readEnvironment } from './environment.js'

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
