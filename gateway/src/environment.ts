import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import type { Contract } from './contracts/contract.js'
import { CONTRACTS } from './contracts/index.js'
import { isLoopback } from './loopback.js'
import type { SubgraphAddress } from './subgraphs/subgraphClient.js'
import { publicKeyFrom } from './supergraph/signature.js'
import type { SupergraphFile } from './supergraph/supergraphFile.js'

const KEY_BYTES = 32
const key = z
  .string()
  .transform(text => Buffer.from(text, 'base64url'))
  .refine(bytes => bytes.length === KEY_BYTES, `must be ${KEY_BYTES} bytes in base64url`)
const publicKey = z.string().transform((text, context): KeyObject => {
  try {
    return publicKeyFrom(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'must be an Ed25519 public key: SubjectPublicKeyInfo in base64url' })
    return z.NEVER
  }
})
const port = z.coerce.number().int().min(0).max(65_535)
const isSet = z
  .enum(['0', '1', ''])
  .default('0')
  .transform(value => value === '1')
const words = z.string().transform(text => text.split(/[\s,]+/).filter(Boolean))

const VARIABLES = z.object({
  NODE_ENV: z.literal('production', 'must be production, or libraries tell too much'),
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url(),
  ISSUER: z.url(),
  JWKS_URL: z.url().optional(),
  AUDIENCE: z.string().default('urn:houvast:api'),
  ALGORITHMS: words.default(['EdDSA', 'ES256']),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(1),
  SESSION_KEY: key,
  SUPERGRAPH_PUBLIC_KEY: publicKey,
  DATABASE_URL: z.url(),
  DOCUMENTS_FILE: z.string().optional(),
  FREE_TEXT: isSet,
  WEB_ROOT: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().or(z.literal('')).optional(),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

function isOnThisMachine(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && isLoopback(url)
}

// With free text staff ask the whole schema as they like: for engineers at the machine itself, with invented data.
const SCHEMA = VARIABLES.refine(({ FREE_TEXT, PUBLIC_URL }) => !FREE_TEXT || isOnThisMachine(PUBLIC_URL), {
  path: ['FREE_TEXT'],
  message: 'must not be 1 unless PUBLIC_URL is on this machine',
})

export type Environment = z.infer<typeof SCHEMA> & {
  readonly contracts: readonly ContractFile[]
  readonly subgraphs: readonly SubgraphAddress[]
}

/** A contract that is served, and the file of its supergraph. */
export interface ContractFile {
  readonly contract: Contract
  readonly file: SupergraphFile
  /** A supergraph whose rules are on trial: they decide nothing, and what they would refuse is logged. */
  readonly trialFile: SupergraphFile | undefined
}

const CONTRACT_VARIABLES = CONTRACTS.map(({ supergraphVariable }) => supergraphVariable)
const URL_VARIABLE = /^SUBGRAPH_URL_([A-Z0-9_]+)$/

/** Each `SUBGRAPH_URL_<NAME>` needs its `ASSERTION_KEY_<NAME>`: nothing is sent to a subgraph without an assertion. */
const subgraphSchema = (name: string) =>
  z.object({ [`SUBGRAPH_URL_${name}`]: z.url(), [`ASSERTION_KEY_${name}`]: key }).transform(given => ({
    name: name.toLowerCase(),
    url: given[`SUBGRAPH_URL_${name}`] as string,
    assertionKey: given[`ASSERTION_KEY_${name}`] as Buffer,
  }))

const sentenceOf = (error: z.ZodError) =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')

function parsed<Output>(schema: z.ZodType<Output>, variables: NodeJS.ProcessEnv): Output {
  const { data, error } = schema.safeParse(variables)
  if (error) throw new Error(sentenceOf(error))
  return data as Output
}

function subgraphsIn(variables: NodeJS.ProcessEnv): readonly SubgraphAddress[] {
  const names = Object.keys(variables).flatMap(variable => URL_VARIABLE.exec(variable)?.[1] ?? [])
  return names.map(name => parsed(subgraphSchema(name), variables))
}

function contractsIn(variables: NodeJS.ProcessEnv, publicKey: KeyObject): readonly ContractFile[] {
  const served = CONTRACTS.flatMap((contract): ContractFile[] => {
    const { name, supergraphVariable } = contract
    const path = variables[supergraphVariable]
    const trialPath = variables[`TRIAL_${supergraphVariable}`]
    const trialFile = trialPath ? ({ path: trialPath, use: `${name} on trial`, publicKey } as const) : undefined
    return path ? [{ contract, file: { path, use: name, publicKey }, trialFile }] : []
  })
  if (served.length === 0)
    throw new Error(`${CONTRACT_VARIABLES.join(', ')}: at least one must be set, or nothing is served`)
  return served
}

/** What other programs set as well and which says nothing about an installation. */
const COMMON_VARIABLES: ReadonlySet<string> = new Set([
  'NODE_ENV',
  'PORT',
  'HOST',
  'LOG_LEVEL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
])
const OF_ITS_OTHER_PARTS = /^(?:DATABASE_URL|SUBGRAPH_URL|ASSERTION_KEY|BENEFICIARY_KEY|SUPERGRAPH_PRIVATE_KEY)(?:_|$)/

/** Those of some names of variables that only whoever runs an installation sets. */
export function installationVariables(names: readonly string[]): readonly string[] {
  const isOwn = (name: string) =>
    (Object.hasOwn(VARIABLES.shape, name) || CONTRACT_VARIABLES.includes(name.replace(/^TRIAL_/, ''))) &&
    !COMMON_VARIABLES.has(name)
  return names.filter(name => isOwn(name) || OF_ITS_OTHER_PARTS.test(name))
}

/** @throws Error that names each variable that is missing or wrong, never its value */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const own = parsed(SCHEMA, variables)
  const contracts = contractsIn(variables, own.SUPERGRAPH_PUBLIC_KEY)
  return { ...own, contracts, subgraphs: subgraphsIn(variables) }
}
