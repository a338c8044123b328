import { Client } from 'pg'
import { provideDatabases } from './databases.js'
import { addDemoAccounts } from './demo/accounts.js'
import { makeDemoData } from './demo/data.js'
import { migrateIdentity } from './identity/schema.js'
import {
  gatewayPlan,
  type Installation,
  identityPlan,
  migrationPlan,
  plainDatabaseUrl,
  sessionMigrationPlan,
  subgraphPlan,
} from './plans.js'
import type { Supervisor } from './process/supervisor.js'
import type { Step } from './progress.js'
import type { Setup } from './setup.js'
import { SUBGRAPHS } from './subgraphs.js'

/** What the steps of a start work with. */
export interface Start {
  readonly installation: Installation
  readonly supervisor: Supervisor
  readonly step: Step
  readonly adminUrl: string
  readonly setup: Setup
}

/** From an empty database server, or one of an earlier start, to databases that are ready to serve. */
export async function prepareDatabases({ installation, supervisor, step, adminUrl, setup }: Start): Promise<void> {
  const isComplete = await setup.isComplete()
  if (!isComplete) await setup.removeUnfinished()
  await step('Databases and logins', () => provideDatabases(adminUrl, installation.secrets))
  await step('Tables', async () => {
    const subgraphs = SUBGRAPHS.map(subgraph => supervisor.run(migrationPlan(installation, subgraph)))
    await Promise.all([...subgraphs, prepareIdentity(installation), supervisor.run(sessionMigrationPlan(installation))])
  })
  if (isComplete) return
  await step('Demo data of three centres', () => makeDemoData(installation, supervisor))
  await setup.complete()
}

/** Starts everything that answers, in the order in which they need each other. */
export async function startServices({ installation, supervisor, step }: Start): Promise<void> {
  await step('Sign-in and four subgraphs', async () => {
    const subgraphs = SUBGRAPHS.map(subgraph => supervisor.start(subgraphPlan(installation, subgraph)))
    await Promise.all([supervisor.start(identityPlan(installation)), ...subgraphs])
  })
  await step('Gateway and web client', () => supervisor.start(gatewayPlan(installation)))
}

async function prepareIdentity(installation: Installation): Promise<void> {
  const owner = new Client({ connectionString: plainDatabaseUrl(installation, 'identity', 'migrate') })
  await owner.connect()
  try {
    await migrateIdentity(owner, 'identity_app')
    await addDemoAccounts(owner)
  } finally {
    await owner.end()
  }
}
