import { composedIn, releaseSupergraphs } from '../release/supergraphs.js'
import { chooseAddresses } from './addresses.js'
import { startDatabase } from './database.js'
import type { DataFolder } from './dataFolder.js'
import { page } from './page.js'
import { fromRoot } from './plans.js'
import type { PostgresServer } from './postgres/server.js'
import { Supervisor } from './process/supervisor.js'
import { openPrograms } from './programKeys.js'
import { showProgress } from './progress.js'
import { openSecrets } from './secrets.js'
import { Sentence } from './sentence.js'
import { Setup } from './setup.js'
import { prepareDatabases, startServices } from './steps.js'
import { openSupergraphKey } from './supergraphKey.js'

/** A start under way or done: everything it has brought up can be stopped at any moment. */
export class LocalInstallation {
  readonly #supervisor = new Supervisor()
  readonly #died = Promise.withResolvers<Sentence>()
  #database: Promise<PostgresServer> | null = null
  #isStopping = false

  /** Resolves with one sentence as soon as something ends that nobody stopped. */
  readonly died = Promise.race([this.#died.promise, this.#supervisor.died])

  constructor(
    private readonly folder: DataFolder,
    private readonly write: (text: string) => void,
  ) {}

  /** The road of a start: secrets, signed supergraphs, database server, databases, demo data, services, and the page that tells where it all is. */
  async start(variables: NodeJS.ProcessEnv): Promise<void> {
    const { folder, write } = this
    const supervisor = this.#supervisor
    const step = showProgress(write)
    const addresses = await chooseAddresses(variables)
    const secrets = await openSecrets(folder.secrets, folder.database)
    const programs = await openPrograms(folder.programKeys, addresses.issuer)
    const supergraphs = await releaseSupergraphs({
      files: composedIn(fromRoot('schema')),
      into: folder.supergraphs,
      privateKey: await openSupergraphKey(folder.supergraphKey),
    })
    const installation = { addresses, secrets, folder, programs, supergraphs }
    const database = await step('Database server', () =>
      this.#startDatabase(secrets.superuser, addresses.ports.database),
    )
    const adminUrl = database.superuserUrl('postgres')
    const start = { installation, supervisor, step, adminUrl, setup: new Setup(adminUrl) }
    await prepareDatabases(start)
    await startServices(start)
    write(page({ addresses, folder }))
  }

  /** Stops the services, then the database server. Can be called at any time and more than once. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await this.#supervisor.stop()
    const database = await this.#database?.catch(() => null)
    await database?.stop()
  }

  async #startDatabase(password: string, port: number): Promise<PostgresServer> {
    this.#database = startDatabase(this.folder, password, port)
    const database = await this.#database
    database.ended.then(() => {
      if (this.#isStopping) return
      this.#died.resolve(
        new Sentence(
          `The database server stopped unexpectedly; its last words are in ${this.folder.log('postgresql')}.`,
        ),
      )
    })
    return database
  }
}
