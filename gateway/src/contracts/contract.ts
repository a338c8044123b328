import type { ViewerKind } from './viewerKind.js'

/** One public contract: a part of the whole schema, and the manners of the endpoint that answers it. */
export interface Contract {
  readonly path: `/${string}`
  /** The environment variable that names the file of its supergraph. Where it is not set, the endpoint does not exist. */
  readonly supergraphVariable: string
  /** Who may come in; everybody else with a good token is told that it is forbidden. */
  readonly admits: readonly ViewerKind[]
  /** Whether a browser's session is looked at. A Bearer token always is. */
  readonly takesSessions: boolean
  /** What a registered document may cost; null where none are registered. */
  readonly registeredDocuments: { readonly mostCost: number } | null
  /** What any other document may cost, and whether it is answered outside local mode. */
  readonly freeText: { readonly mostCost: number; readonly isForLocalModeOnly: boolean }
  readonly answersIntrospection: boolean
  /** How long one request may take, in milliseconds. */
  readonly deadline: number
}
