import type { EntityClass } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql'

/** Schemas that belong to the kit and not to a subgraph's entities; the schema tool must leave them alone. */
const KIT_SCHEMAS = ['sec', 'mig', 'audit', 'public']

export interface Database {
  readonly url: string
  /** The PostgreSQL schema of the subgraph's tables: its name. */
  readonly schema: string
  readonly entities: readonly EntityClass[]
}

/** Connects the entities of a subgraph as the login of the URL. Every login has a pool of its own. */
export function connect({ url, schema, entities }: Database, options: Partial<Options> = {}): Promise<MikroORM> {
  return MikroORM.init(
    defineConfig({
      clientUrl: url,
      schema,
      entities: [...entities],
      // Whoever waits longer for a connection has been given up by the gateway.
      driverOptions: { connectionTimeoutMillis: 8_000 },
      pool: { min: 0, max: 5, idleTimeoutMillis: 30_000 },
      forceUtcTimezone: true,
      // Every class says on its own that it is walled; a join for each reference, only to ask that again, would cost for nothing.
      autoJoinRefsForFilters: false,
      schemaGenerator: { ignoreSchema: KIT_SCHEMAS, managementDbName: 'postgres' },
      // Connecting waits for the first query, so that a process starts while its database is still starting.
      connect: false,
      // Statements hold values; they never go to a log.
      debug: false,
      logger: () => {},
      ...options,
    } as Options),
  ) as Promise<MikroORM>
}

export { Migrator }
