import type { GraphQLSchema } from 'graphql'
import type { AnswerObject } from '../answerObject.js'
import { entityFetch } from '../fetch/entityFetch.js'
import { plainFetch } from '../fetch/plainFetch.js'
import type { Represented } from '../fetch/representation.js'
import type { Sender } from '../fetch/sender.js'
import type { RunInput } from './operationRun.js'
import type { PlannedFetch } from './plannedFetches.js'

/** One request under way, as its fetches see it. */
export interface Progress {
  /** What has arrived so far; every fetch adds to it. */
  readonly data: AnswerObject
  /** What was worked out for one fetch and serves others that ask of the same entities: by place and what is required. */
  readonly represented: Map<string, Represented>
}

/** The answer to one fetch, not yet read. */
export interface Arrived {
  readonly bytes: number
  /** Reads the answer and merges it into the data. */
  receive(): Error[]
}

/** Asks a subgraph. Null when there is nothing to ask. */
export type RunFetch = (progress: Progress, input: RunInput) => Promise<Arrived> | null

/** A fetch of a plan, ready to be run for any request. */
export interface CompiledFetch {
  readonly run: RunFetch
  /** How many fetches have to have arrived before. */
  readonly waitsFor: number
  /** Positions of the fetches that wait for this one. */
  readonly next: readonly number[]
}

/** What compiling a fetch takes. */
export interface FetchParts {
  readonly planned: PlannedFetch
  readonly sender: Sender
  readonly schema: GraphQLSchema
}

export function compileFetches(
  fetches: readonly PlannedFetch[],
  senderOf: (subgraph: string) => Sender,
  schema: GraphQLSchema,
): readonly CompiledFetch[] {
  return fetches.map((planned, index) => {
    const parts = { planned, sender: senderOf(planned.fetch.serviceName), schema }
    const next = fetches.flatMap(({ after }, other) => (after.includes(index) ? [other] : []))
    return {
      run: planned.fetch.requires ? entityFetch(parts) : plainFetch(parts),
      waitsFor: planned.after.length,
      next,
    }
  })
}
