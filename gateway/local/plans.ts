import { fileURLToPath } from 'node:url'
import { CENTRES } from '@houvast/schema'
import { NODE_OPTIONS } from '../src/nodeOptions.js'
import type { Addresses } from './addresses.js'
import type { DataFolder } from './dataFolder.js'
import type { Program } from './identity/environment.js'
import type { ServicePlan } from './process/service.js'
import type { Secrets } from './secrets.js'
import { SUBGRAPHS, type Subgraph } from './subgraphs.js'

/** What every plan is made from. */
export interface Installation {
  readonly addresses: Addresses
  readonly secrets: Secrets
  readonly folder: DataFolder
  /** The programs of the centres, as the provider may know them. */
  readonly programs: readonly Program[]
  /** What tells the gateway where the signed supergraphs are, and whose signature to believe. */
  readonly supergraphs: Readonly<Record<string, string>>
}

const AUDIENCE = 'urn:houvast:api'
const CLIENT_ID = 'houvast-web'
const HOST = '127.0.0.1'

/** This file runs from `gateway/dist/local`. */
export const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The heap of a process on one desk: short pauses matter less than memory here. */
const SMALL_HEAP = ['--max-semi-space-size=4', '--max-old-space-size=384', '--no-warnings']

const local = (port: number, path = '') => `http://${HOST}:${port}${path}`

const databaseUrl = ({ addresses }: Installation, database: string, login: string, password: string) =>
  `postgres://${login}:${password}@${HOST}:${addresses.ports.database}/${database}`

export const plainDatabaseUrl = (
  installation: Installation,
  database: 'gateway' | 'identity',
  login: 'migrate' | 'app',
) => databaseUrl(installation, database, `${database}_${login}`, installation.secrets[database][login])

/** What tells a service whose tokens to believe. */
const issuerVariables = ({ addresses }: Installation) => ({
  ISSUER: addresses.issuer,
  JWKS_URL: `${addresses.issuer}/jwks`,
  AUDIENCE,
})

function centreDatabases(installation: Installation, subgraph: Subgraph): Record<string, string> {
  const passwords = installation.secrets.subgraphs[subgraph]
  const spaces = ['pagasa', 'payoke', 'surya', 'joint'] as const
  const url = (space: (typeof spaces)[number]) =>
    databaseUrl(installation, subgraph, `${subgraph}_${space}`, passwords[space])
  return Object.fromEntries(spaces.map(space => [`DATABASE_URL_${space.toUpperCase()}`, url(space)]))
}

const beneficiaryKeys = ({ secrets }: Installation): Record<string, string> =>
  Object.fromEntries(CENTRES.map(centre => [`BENEFICIARY_KEY_${centre}`, secrets.beneficiaryKeys[centre]]))

export function subgraphPlan(installation: Installation, subgraph: Subgraph): ServicePlan {
  const port = installation.addresses.ports.subgraphs[subgraph]
  return {
    name: subgraph,
    script: fromRoot(`subgraphs/${subgraph}/dist/main.js`),
    variables: {
      HOST,
      PORT: String(port),
      LOG_LEVEL: 'info',
      ASSERTION_KEY: installation.secrets.assertionKeys[subgraph],
      ...centreDatabases(installation, subgraph),
      ...issuerVariables(installation),
      ...(subgraph === 'activities' ? beneficiaryKeys(installation) : {}),
    },
    nodeOptions: SMALL_HEAP,
    readyUrl: local(port, '/readyz'),
    logFile: installation.folder.log(subgraph),
  }
}

/** Brings the database of a subgraph to the newest step, as the login that migrates. */
export const migrationPlan = (installation: Installation, subgraph: Subgraph): ServicePlan => ({
  name: `${subgraph} migration`,
  script: fromRoot(`subgraphs/${subgraph}/dist/migrate.js`),
  variables: {
    DATABASE_URL_MIGRATE: databaseUrl(
      installation,
      subgraph,
      `${subgraph}_migrate`,
      installation.secrets.subgraphs[subgraph].migrate,
    ),
  },
  readyUrl: null,
  logFile: installation.folder.log(`${subgraph}-migration`),
})

/** Makes the table of the web sessions and lets the gateway's own login use it. */
export const sessionMigrationPlan = (installation: Installation): ServicePlan => ({
  name: 'session migration',
  script: fromRoot('gateway/dist/src/session/migrate.js'),
  variables: { DATABASE_URL_MIGRATE: plainDatabaseUrl(installation, 'gateway', 'migrate'), LOGIN: 'gateway_app' },
  readyUrl: null,
  logFile: installation.folder.log('session-migration'),
})

/** Writes the demo data of every subgraph into a folder, one file each, relative to today. */
export const demoFilesPlan = ({ folder }: Installation, into: string): ServicePlan => ({
  name: 'demo data',
  script: fromRoot('gateway/dist/local/demo/generate.js'),
  parameters: [into],
  variables: {},
  readyUrl: null,
  logFile: folder.log('demo-data'),
})

/** Fills the database of a subgraph from a file of demo data, through the same logins that serve. */
export const seedPlan = (installation: Installation, subgraph: Subgraph, file: string): ServicePlan => ({
  name: `${subgraph} demo data`,
  script: fromRoot(`subgraphs/${subgraph}/dist/seed.js`),
  parameters: [file],
  variables: {
    ...centreDatabases(installation, subgraph),
    ...(subgraph === 'activities' ? beneficiaryKeys(installation) : {}),
  },
  readyUrl: null,
  logFile: installation.folder.log(`${subgraph}-demo-data`),
})

export function identityPlan(installation: Installation): ServicePlan {
  const { addresses, secrets, folder, programs } = installation
  return {
    name: 'identity',
    script: fromRoot('gateway/dist/local/identity/main.js'),
    variables: {
      HOST,
      PORT: String(addresses.ports.identity),
      ISSUER: addresses.issuer,
      DATABASE_URL: plainDatabaseUrl(installation, 'identity', 'app'),
      AUDIENCE,
      PUBLIC_URL: addresses.web,
      CLIENT_ID,
      CLIENT_SECRET: secrets.clientSecret,
      COOKIE_KEY: secrets.cookieKey,
      SIGNING_KEY: JSON.stringify(secrets.signingKey),
      PROGRAMS: JSON.stringify(programs),
      DEMO: '1',
    },
    nodeOptions: SMALL_HEAP,
    readyUrl: local(addresses.ports.identity, '/readyz'),
    logFile: folder.log('identity'),
  }
}

const perSubgraph = (value: (subgraph: Subgraph) => string, prefix: string): Record<string, string> =>
  Object.fromEntries(SUBGRAPHS.map(subgraph => [`${prefix}_${subgraph.toUpperCase()}`, value(subgraph)]))

export function gatewayPlan(installation: Installation): ServicePlan {
  const { addresses, secrets, folder, supergraphs } = installation
  const { ports } = addresses
  return {
    name: 'gateway',
    script: fromRoot('gateway/dist/src/main.js'),
    variables: {
      HOST,
      PORT: String(ports.gateway),
      METRICS_PORT: String(ports.metrics),
      PUBLIC_URL: addresses.web,
      LOG_LEVEL: 'info',
      ...supergraphs,
      DOCUMENTS_FILE: fromRoot('web/src/gql/persisted-documents.json'),
      WEB_ROOT: fromRoot('web/dist'),
      FREE_TEXT: '1',
      APOLLO_TELEMETRY_DISABLED: '1',
      CLIENT_ID,
      CLIENT_SECRET: secrets.clientSecret,
      SESSION_KEY: secrets.sessionKey,
      DATABASE_URL: plainDatabaseUrl(installation, 'gateway', 'app'),
      ...perSubgraph(subgraph => local(ports.subgraphs[subgraph], '/graphql'), 'SUBGRAPH_URL'),
      ...perSubgraph(subgraph => secrets.assertionKeys[subgraph], 'ASSERTION_KEY'),
      ...issuerVariables(installation),
    },
    nodeOptions: [...NODE_OPTIONS, '--no-warnings'],
    readyUrl: local(ports.gateway, '/readyz'),
    logFile: folder.log('gateway'),
  }
}
