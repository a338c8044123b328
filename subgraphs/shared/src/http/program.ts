import type { MikroORM } from '@mikro-orm/postgresql'
import closeWithGrace from 'close-with-grace'
import { createRemoteJWKSet } from 'jose'
import { pino } from 'pino'
import type { z } from 'zod'
import type { Capability } from '../capability.js'
import { checkCatalogue } from '../database/catalogue.js'
import { loginOf, SPACES, type Space } from '../database/logins.js'
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
  await checkWalls(name, spaces)
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

/**
 * Asks each login's own server, since a centre's may be another than the rest's.
 * @throws if the login is not the one of its space, or naming every gap in the wall
 */
export async function checkWalls(name: string, spaces: Spaces): Promise<void> {
  await Promise.all(SPACES.map(space => checkWall(name, space, spaces[space])))
}

async function checkWall(name: string, space: Space, { em }: MikroORM): Promise<void> {
  const ask = (sql: string) => em.getConnection().execute(sql) as Promise<{ thing: string }[]>
  const [login] = await ask('select session_user::text as thing')
  if (login?.thing !== loginOf(name, space))
    throw new Error(`A subgraph reads the rows of ${space} as ${loginOf(name, space)} and as nobody else.`)
  await checkCatalogue(ask, 'LOGIN')
}
