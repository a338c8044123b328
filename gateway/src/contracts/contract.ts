import type { RefusalsTold } from '../answer/toldRefusals.js'
import type { LoadRules } from '../load/loadRules.js'
import type { Lane } from '../subgraphs/lane.js'
import type { Authorization } from '../supergraph/generation.js'
import type { ViewerKind } from './viewerKind.js'

/** GET is for queries only (GraphQL over HTTP). */
export type Method = 'GET' | 'POST'

/** One public contract: a part of the whole schema, and the manners of the endpoint that answers it. */
export interface Contract {
  /** What it is called in metrics and traces. */
  readonly name: 'staff' | 'vona' | 'analytics'
  readonly path: `/${string}`
  /** The environment variable that names the file of its supergraph. Where it is not set, the endpoint does not exist. */
  readonly supergraphVariable: string
  /** Who may come in; everybody else with a good token is told that it is forbidden. */
  readonly admits: readonly ViewerKind[]
  /** Whether a browser's session is looked at. A Bearer token always is. */
  readonly takesSessions: boolean
  readonly methods: readonly Method[]
  /** What a registered document may cost; null where none are registered. */
  readonly registeredDocuments: { readonly mostCost: number } | null
  /** What any other document may cost, and whether it is answered outside local mode. */
  readonly freeText: { readonly mostCost: number; readonly isForLocalModeOnly: boolean }
  /** Whether the schema may be asked for, of which each is shown what they may have, and errors in a document say where they stand in it. */
  readonly answersIntrospection: boolean
  /** Whether `extensions.cost` says what each operation was taken to cost, and what is left of the budget. */
  readonly tellsCost: boolean
  /**
   * Whether an operation that is wrong is answered with status 200 to clients that ask for `application/json`, as the
   * specification "GraphQL over HTTP" wants for old clients. With any other media type the status is that of the error.
   */
  readonly answersPlainJsonWith200: boolean
  /** What becomes of an operation of which something is refused. */
  readonly authorization: Authorization
  /** Whether `__typename` is told only to those who may have every type that can stand in its place. */
  readonly hidesRefusedTypes: boolean
  /** Where an answer says what is refused in it. */
  readonly refusalsTold: RefusalsTold
  /** How long one request may take, in milliseconds. */
  readonly deadline: number
  /** What it may take of a process. */
  readonly load: LoadRules
  /** Whose connections to the subgraphs its fetches take. */
  readonly lane: Lane
}
