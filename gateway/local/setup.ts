import { Client, escapeIdentifier as name } from 'pg'
import { SUBGRAPHS } from './subgraphs.js'

/**
 * Remembers, in the database server itself, whether the demo data was made to the end. It cannot be lost without the data it
 * speaks of.
 */
export class Setup {
  constructor(private readonly adminUrl: string) {}

  /** True when everything was set up and Houvast has served from this data. */
  isComplete(): Promise<boolean> {
    return this.#run(async admin => {
      await admin.query('CREATE TABLE IF NOT EXISTS houvast_setup (completed_at timestamptz NOT NULL)')
      return (await admin.query('SELECT FROM houvast_setup')).rowCount === 1
    })
  }

  /**
   * Removes what a first start that was cut off left in the subgraphs' databases, so that demo data is never made twice. Nobody
   * can have worked in them: nothing is served before `complete`.
   */
  async removeUnfinished(): Promise<void> {
    await this.#run(async admin => {
      for (const subgraph of SUBGRAPHS) await admin.query(`DROP DATABASE IF EXISTS ${name(subgraph)} WITH (FORCE)`)
    })
  }

  async complete(): Promise<void> {
    await this.#run(admin => admin.query('INSERT INTO houvast_setup VALUES (now())'))
  }

  async #run<Result>(work: (admin: Client) => Promise<Result>): Promise<Result> {
    const admin = new Client({ connectionString: this.adminUrl })
    await admin.connect()
    return work(admin).finally(() => admin.end())
  }
}
