import type { Role } from '@houvast/schema'
import { type GraphQLSchema, parse } from 'graphql'
import { type Policy, policyOf } from '../../src/authorize/policy/policy.js'
import { compose } from '../../src/testing/compose.js'
import { claimsOf, testIssuer } from '../../src/testing/issuer.js'
import { Footprint } from '../compare/footprint.js'
import { type HiveRuntime, startHive } from '../gateways/hive.js'
import { startHouvast } from '../gateways/houvast.js'
import type { Peer, PeerAnswer, Question } from '../gateways/peer.js'
import type { RunningSubgraph } from './runningSubgraph.js'

/** What one gateway did with a question. */
export interface Opinion extends PeerAnswer {
  /** `subgraph: Type.field` of all that was fetched. */
  readonly fetched: readonly string[]
}

export interface WorldOptions {
  /** The SDL of each subgraph. */
  readonly subgraphs: Readonly<Record<string, string>>
  readonly run: (name: string, sdl: string) => Promise<RunningSubgraph>
  /** The supergraph, when it is not to be composed from the subgraphs. */
  readonly supergraph?: string
  /** Documents that our gateway knows. */
  readonly registered?: readonly string[]
}

export interface RunningWorld {
  readonly schema: GraphQLSchema
  readonly policy: Policy
  /** Asks every gateway in turn; the same viewer has the same access token everywhere. */
  ask(role: Role | null, question: Question): Promise<Readonly<Record<Voice, Opinion>>>
  stop(): Promise<void>
}

export type Voice = 'houvast' | HiveRuntime

function withAddresses(supergraph: string, subgraphs: Readonly<Record<string, RunningSubgraph>>): string {
  return Object.entries(subgraphs).reduce(
    (text, [name, { url }]) => text.replaceAll(`"http://${name}.invalid/graphql"`, JSON.stringify(url)),
    supergraph,
  )
}

async function started(options: WorldOptions): Promise<Readonly<Record<string, RunningSubgraph>>> {
  const entries = Object.entries(options.subgraphs).map(async ([name, sdl]) => [name, await options.run(name, sdl)])
  return Object.fromEntries(await Promise.all(entries))
}

/** Starts the subgraphs of a world and, before them, our gateway and Hive Gateway with both of its runtimes. */
export async function runningWorld(options: WorldOptions): Promise<RunningWorld> {
  const composed = compose(options.subgraphs)
  const footprints = new Map(Object.entries(options.subgraphs).map(([name, sdl]) => [name, new Footprint(sdl)]))
  const subgraphs = await started(options)
  const supergraph = withAddresses(options.supergraph ?? composed.supergraph, subgraphs)
  const issuer = await testIssuer()
  const addresses = Object.fromEntries(Object.entries(subgraphs).map(([name, { url }]) => [name, url]))
  const [houvast, javascript, rust] = await Promise.all([
    startHouvast({ supergraph, subgraphs: addresses, keys: issuer.keys, registered: options.registered ?? [] }),
    startHive(supergraph, issuer.jwks, 'javascript'),
    startHive(supergraph, issuer.jwks, 'rust'),
  ])

  async function opinionOf(peer: Peer, token: string | null, question: Question): Promise<Opinion> {
    for (const subgraph of Object.values(subgraphs)) subgraph.forget()
    const answer = await peer.ask(token, question)
    const fetched = Object.entries(subgraphs).flatMap(([name, subgraph]) =>
      [...footprints.get(name)!.of(subgraph.asked())].map(field => `${name}: ${field}`),
    )
    return { ...answer, fetched: fetched.sort() }
  }

  return {
    schema: composed.schema,
    policy: policyOf(parse(supergraph)),
    async ask(role, question) {
      const token = role && (await issuer.tokenFor(claimsOf([role], role === 'ANALYST' ? null : 'PAGASA')))
      return {
        houvast: await opinionOf(houvast, token, question),
        javascript: await opinionOf(javascript, token, question),
        rust: await opinionOf(rust, token, question),
      }
    },
    async stop() {
      await Promise.all([houvast, javascript, rust].map(peer => peer.stop()))
      await Promise.all(Object.values(subgraphs).map(subgraph => subgraph.stop()))
    },
  }
}
