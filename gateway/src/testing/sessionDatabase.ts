import { Client } from 'pg'
import { ownDatabase } from '../../local/testing/database.js'
import { migrateSessions } from '../session/sessionTable.js'

export interface SessionDatabase {
  /** The address that the gateway uses: it may work with rows and nothing else. */
  readonly url: string
  /** As superuser: for looking, and for letting time pass. */
  query<Row>(sql: string): Promise<Row[]>
  drop(): Promise<void>
}

/** The database of an installation, with the table of sessions and the gateway's own login. */
export async function sessionDatabase(): Promise<SessionDatabase> {
  const { ownerUrl, loginUrl, login, drop } = await ownDatabase('gateway')
  await migrateSessions(ownerUrl, login)
  return {
    url: loginUrl,
    drop,
    async query(sql) {
      const admin = new Client({ connectionString: ownerUrl })
      await admin.connect()
      const { rows } = await admin.query(sql).finally(() => admin.end())
      return rows
    },
  }
}
