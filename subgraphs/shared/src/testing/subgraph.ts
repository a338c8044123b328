import { randomUUID } from 'node:crypto'
import type { Viewer } from '@houvast/schema'
import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import type { Capability } from '../capability.js'
import { connectAsOwner } from '../database/migrate.js'
import type { MigrationStep } from '../database/migration.js'
import { answer, graphqlServer } from '../http/server.js'
import { requestContext, type Spaces } from '../request/context.js'
import { subgraphOf } from '../schema.js'
import { TestClock } from './clock.js'
import { connectTestSpaces, type TestDatabase, testDatabase } from './database.js'

export interface Answer<T = Record<string, never>> {
  readonly data: T
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: { readonly code: string; readonly reason?: unknown }
  }[]
}

/** A subgraph as it runs, on a database of its own, asked through its schema as a viewer. */
export interface TestSubgraph {
  readonly database: TestDatabase
  readonly spaces: Spaces
  readonly clock: TestClock
  readonly schema: GraphQLSchema
  readonly sdl: string
  /**
   * Answers exactly what the gateway would get, as parsed JSON.
   * @param systemFields what the gateway says it asks for on its own behalf; nothing if left out
   */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of any shape
  ask<T = any>(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
    systemFields?: readonly string[],
  ): Promise<Answer<T>>
  /** The same, as the bytes that would travel. */
  askRaw(...asked: Parameters<TestSubgraph['ask']>): Promise<string>
  /** A fingerprint of all rows of the subgraph's own tables; equal before and after means nothing was written. */
  fingerprint(): Promise<string>
  stop(): Promise<void>
}

export async function testSubgraph(
  name: string,
  capabilities: readonly Capability[],
  steps: readonly MigrationStep[],
): Promise<TestSubgraph> {
  const database = await testDatabase(name, capabilities, steps)
  const spaces = await connectTestSpaces(database, name, capabilities)
  const { schema, sdl } = await subgraphOf(capabilities)
  const server = graphqlServer(schema)
  await server.start()
  const clock = new TestClock()
  const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' })
  const askRaw: TestSubgraph['askRaw'] = async (viewer, query, variables = {}, systemFields = []) => {
    const facts = {
      viewer,
      requestId: randomUUID(),
      operationName: null,
      purpose: 'GUIDANCE',
      systemFields: new Set(systemFields),
    }
    return (await answer(server, { query, variables }, requestContext(facts, spaces, clock, log))).body
  }
  return {
    database,
    spaces,
    clock,
    schema,
    sdl,
    askRaw,
    ask: async (...asked) => JSON.parse(await askRaw(...asked)),
    fingerprint: () => fingerprintOf(database, name),
    async stop() {
      await server.stop()
      await Promise.all(Object.values(spaces).map(orm => orm.close()))
      await database.drop()
    },
  }
}

async function fingerprintOf(database: TestDatabase, schema: string): Promise<string> {
  const tables = await database.admin<{ name: string }>(
    'select quote_ident(schemaname) || $2 || quote_ident(tablename) as name from pg_tables where schemaname in ($1, $3) and tablename <> $4 order by 1',
    [schema, '.', 'sec', 'centre_login'],
  )
  const prints = tables.map(
    ({ name }) =>
      `select '${name}' as table, count(*), md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as rows from ${name} t`,
  )
  return JSON.stringify(await database.admin(`${prints.join(' union all ')} order by 1`))
}

/** Asks something that must be refused, and fails the test if anything was written meanwhile. */
export async function refusedWithoutTrace<T>(subgraph: TestSubgraph, ask: () => Promise<T>): Promise<T> {
  const before = await subgraph.fingerprint()
  const answered = await ask()
  const after = await subgraph.fingerprint()
  if (before !== after) throw new Error('Something was written although the request was to be refused.')
  return answered
}

/** What the schema tool would still change so that the tables are what the entities say; empty when they agree. */
export async function pendingDdl(
  name: string,
  capabilities: readonly Capability[],
  steps: readonly MigrationStep[],
): Promise<string> {
  const database = await testDatabase(name, capabilities, steps)
  const entities = capabilities.flatMap(capability => capability.entities)
  const orm = await connectAsOwner({ url: database.migratorUrl, schema: name, entities }, steps)
  try {
    return (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim()
  } finally {
    await orm.close()
    await database.drop()
  }
}
