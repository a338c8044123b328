import { z } from 'zod'
import { migrateSessions } from './sessionTable.js'

/** Makes the table of sessions: `DATABASE_URL_MIGRATE` is the owner's address, `LOGIN` the gateway's own login. */
const { DATABASE_URL_MIGRATE, LOGIN } = z
  .object({ DATABASE_URL_MIGRATE: z.url(), LOGIN: z.string().regex(/^\w+$/) })
  .parse(process.env)

await migrateSessions(DATABASE_URL_MIGRATE, LOGIN)
