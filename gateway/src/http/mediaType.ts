import type { IncomingMessage } from 'node:http'
import accepts from 'accepts'

/** The forms of an answer by the specification "GraphQL over HTTP", the one for clients without a wish first. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

/** What most clients send; nothing needs to be weighed. */
const WITHOUT_A_CHOICE: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json'])

/** The form in which a client wants its answer, or null when it can read none that we have. */
export function mediaTypeFor(request: IncomingMessage): MediaType | null {
  if (WITHOUT_A_CHOICE.has(request.headers.accept)) return 'application/json'
  return (accepts(request).type([...MEDIA_TYPES]) || null) as MediaType | null
}
