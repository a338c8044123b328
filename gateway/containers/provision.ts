import { provision } from '@houvast/subgraph/database'
import { Client } from 'pg'
import { z } from 'zod'
import { providePlain } from '../local/databases.js'

const SUBGRAPHS = ['persons', 'justice', 'housing', 'activities'] as const
const PLAIN = ['gateway', 'keycloak'] as const

const password = (name: string, login: string) => {
  const variable = `${name}_${login}_PASSWORD`.toUpperCase()
  const { data } = z.string().min(16).safeParse(process.env[variable])
  if (!data) throw new Error(`${variable} must be set, with at least 16 characters.`)
  return data
}

const { ADMIN_URL: adminUrl } = z.object({ ADMIN_URL: z.string().min(1) }).parse(process.env)

/** Program: makes the databases and logins of an installation on a PostgreSQL of its own, or brings them to what they should be. */
for (const name of SUBGRAPHS) {
  const logins = ['migrate', 'pagasa', 'payoke', 'surya', 'joint'] as const
  const passwords = Object.fromEntries(logins.map(login => [login, password(name, login)])) as Record<
    (typeof logins)[number],
    string
  >
  await provision({ adminUrl, name, passwords })
}
const admin = new Client({ connectionString: adminUrl })
await admin.connect()
for (const name of PLAIN)
  await providePlain(admin, name, { migrate: password(name, 'migrate'), app: password(name, 'app') })
await admin.end()
