import closeWithGrace from 'close-with-grace'
import { createRemoteJWKSet } from 'jose'
import { pino } from 'pino'
import type { z } from 'zod'
import type { Capability } from '../capability.js'
import { SPACES } from '../database/logins.js'
import { connect } from '../database/orm.js'
import { nameCentre } from '../model/ownRows.js'
import type { Spaces } from '../request/context.js'
import { subgraphOf } from '../schema.js'
import { type databasesSchema, environmentSchema, readEnvironment } from './environment.js'
import { faultOf } from './fault.js'
import { serve } from './serve.js'

/** Connects every space's login to these capabilities' tables. */
export async function connectSpaces(
  name: string,
  capabilities: readonly Capability[],
  urls: Readonly<Record<(typeof SPACES)[number], string>>,
): Promise<Spaces> {
  const entities = capabilities.flatMap(capability => capability.entities)
  const orms = await Promise.all(
    SPACES.map(async space => {
      const orm = await connect({ url: urls[space], schema: name, entities })
      nameCentre(orm, space)
      return [space, orm] as const
    }),
  )
  return Object.fromEntries(orms) as unknown as Spaces
}

export const urlsOf = (env: z.infer<typeof databasesSchema>) => ({
  PAGASA: env.DATABASE_URL_PAGASA,
  PAYOKE: env.DATABASE_URL_PAYOKE,
  SURYA: env.DATABASE_URL_SURYA,
  JOINT: env.DATABASE_URL_JOINT,
})

/** Runs a subgraph as a process: everything it needs comes from its environment; it refuses to start if a wall has a gap. */
export async function runSubgraph(name: string, capabilities: readonly Capability[]): Promise<void> {
  const env = readEnvironment(environmentSchema)
  const log = pino({ level: env.LOG_LEVEL, base: { subgraph: name } })
  const { schema } = await subgraphOf(capabilities)
  const spaces = await connectSpaces(name, capabilities, urlsOf(env))
  await Promise.all(
    Object.values(spaces).map(async orm => {
      const ask = (sql: string) => orm.em.getConnection().execute(sql) as Promise<{ thing: string }[]>
      await refuseStrongLogin(ask)
    }),
  )
  const trust = {
    audience: name,
    assertionKey: env.ASSERTION_KEY,
    issuer: env.ISSUER,
    tokenAudience: env.AUDIENCE,
    keys: createRemoteJWKSet(new URL(env.JWKS_URL), { cooldownDuration: 30_000 }),
    algorithms: env.ALGORITHMS,
  }
  const listening = await serve({ schema, spaces, trust, log }, { port: env.PORT, host: env.HOST })
  log.info({ port: listening.port }, 'listening')
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) log.fatal({ err: faultOf(err) }, 'stopping because of an error')
    await listening.stop()
    await Promise.all(Object.values(spaces).map(orm => orm.close()))
  })
}

async function refuseStrongLogin(ask: (sql: string) => Promise<{ thing: string }[]>) {
  const strong = await ask(`select rolname as thing from pg_roles where rolname = session_user
    and (rolsuper or rolbypassrls or rolcreaterole or not exists (select from pg_namespace where nspname = 'sec'))`)
  if (strong.length > 0)
    throw new Error('A subgraph does not start with a database login that could see through the wall.')
}
