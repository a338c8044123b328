import { Migrator } from '@mikro-orm/migrations'
import { checkCatalogue } from './catalogue.js'
import { ownerOf } from './logins.js'
import type { MigrationStep } from './migration.js'
import { PrepareTheWalls } from './migrations/kit.js'
import { TellSystemFieldsApart } from './migrations/systemFields.js'
import { connect, type Database } from './orm.js'

/** What every subgraph's database has before its own steps. */
export const KIT: readonly MigrationStep[] = [
  { name: '20261101000000-prepare-the-walls', class: PrepareTheWalls },
  { name: '20261125000000-tell-system-fields-apart', class: TellSystemFieldsApart },
]

/** The ORM of the login that migrates, acting as the owner. Only migrations and the schema test use it. */
export const connectAsOwner = (database: Database, steps: readonly MigrationStep[]) =>
  connect(database, {
    driverOptions: { options: `-c role=${ownerOf(database.schema)}` },
    pool: { min: 0, max: 1 },
    extensions: [Migrator],
    migrations: {
      migrationsList: [...KIT, ...steps] as never,
      tableName: 'done',
      schema: 'mig',
      snapshot: false,
      transactional: true,
      allOrNothing: true,
      disableForeignKeys: false,
    } as never,
  })

/**
 * Brings a subgraph's database to the newest step and then checks the walls in the catalogue.
 * @throws if a table came out of it without its wall; the message names the table and what is missing
 */
export async function migrate(database: Database, steps: readonly MigrationStep[]): Promise<number> {
  const orm = await connectAsOwner(database, steps)
  try {
    await orm.em.getConnection().execute('create schema if not exists mig')
    const done = await orm.migrator.up()
    await checkCatalogue(sql => orm.em.getConnection().execute(sql))
    return done.length
  } finally {
    await orm.close()
  }
}
