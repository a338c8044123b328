import type { GraphQLSchema } from 'graphql'
import type { AnswerObject } from '../answerObject.js'
import { entityFetch } from '../fetch/entityFetch.js'
import type { PlacePath } from '../fetch/entityPlace.js'
import { plainFetch } from '../fetch/plainFetch.js'
import type { Represented } from '../fetch/representation.js'
import type { Sender, UnreadAnswer } from '../fetch/sender.js'
import { type Fields, systemFields } from '../systemFields.js'
import type { RunInput } from './operationRun.js'
import type { PlannedFetch } from './plannedFetches.js'

/** One request under way, as its fetches see it. */
export interface Progress {
  /** What was merged so far. To be looked up each time: what was merged of long answers is let go and merged again. */
  readonly data: AnswerObject
  /** What is sent for the entities of a place: worked out once for all fetches that require the same of them. */
  represent(place: RequiredPlace): Represented
}

/** A place with what is required of the entities there. */
export interface RequiredPlace {
  /** Equal where the place, what is required and what has arrived before are equal. */
  readonly key: string
  readonly path: PlacePath
  readonly represent: (entities: readonly AnswerObject[]) => Represented
}

/** The answer to one fetch, as it came. */
export interface Arrived {
  readonly answer: UnreadAnswer
  /** Reads the answer and merges it into the data. Each time the same, in data that are the same. @returns the errors of the answer */
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
  readonly systemFields: readonly string[]
}

export interface CompileFetches {
  readonly senderOf: (subgraph: string) => Sender
  /** With everything that is internal. */
  readonly schema: GraphQLSchema
  /** What the operation asks for. */
  readonly asked: Fields
}

export function compileFetches(
  fetches: readonly PlannedFetch[],
  { senderOf, schema, asked }: CompileFetches,
): readonly CompiledFetch[] {
  return fetches.map((planned, index) => {
    const parts = {
      planned,
      sender: senderOf(planned.fetch.serviceName),
      schema,
      systemFields: systemFields(planned.document, schema, asked),
    }
    const next = fetches.flatMap(({ after }, other) => (after.includes(index) ? [other] : []))
    return {
      run: planned.fetch.requires ? entityFetch(parts) : plainFetch(parts),
      waitsFor: planned.after.length,
      next,
    }
  })
}
