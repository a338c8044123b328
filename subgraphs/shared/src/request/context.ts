import type { Viewer } from '@houvast/schema'
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { Readings } from '../audit/note.js'
import { type Space, spaceOf } from '../database/logins.js'
import type { Clock } from '../model/calendar.js'
import { Loaders } from './loaders.js'

/** The ORM of each space; the one that serves a request is chosen by the verified viewer and by nothing else. */
export type Spaces = Readonly<Record<Space, MikroORM>>

export interface RequestFacts {
  readonly viewer: Viewer
  readonly requestId: string
  readonly operationName: string | null
  readonly purpose: string
  /** What the gateway asks for on its own behalf and the viewer nowhere, as `Type.field`. */
  readonly systemFields: ReadonlySet<string>
}

/** How long one statement of a request may take; the gateway waits no longer for the whole. */
const STATEMENT_TIMEOUT = '8s'

/** Everything that belongs to one request. Made when it comes in, thrown away when it is answered. */
export interface RequestContext extends RequestFacts {
  readonly space: Space
  readonly clock: Clock
  readonly log: Logger
  readonly readings: Readings
  /** Says that nobody waits for the answer any more. What was to be read is dropped; a deed goes on and ends as a whole. */
  readonly signal: AbortSignal
  readonly loaders: Loaders
  /** The request's one reading transaction, begun when first asked for. */
  reading(): Promise<EntityManager>
  /** A fresh manager for a deed or for the audit; its work runs in a transaction of its own. */
  fork(space?: Space): EntityManager
  /** Ends the reading transaction, so that what is read next sees what has just been written. */
  finishReading(): Promise<void>
}

export function requestContext(
  facts: RequestFacts,
  spaces: Spaces,
  clock: Clock,
  log: Logger,
  signal: AbortSignal = new AbortController().signal,
): RequestContext {
  const space = spaceOf(facts.viewer)
  const session = {
    variables: {
      'app.viewer': facts.viewer.id,
      'app.purpose': facts.purpose,
      'app.request': facts.requestId,
      statement_timeout: STATEMENT_TIMEOUT,
    },
  }
  const fork = (chosen: Space = space) => spaces[chosen].em.fork({ session }) as EntityManager
  let reading: Promise<EntityManager> | undefined
  const begin = async () => {
    signal.throwIfAborted()
    const em = spaces[space].em.fork({ session, signal }) as EntityManager
    await em.begin({ readOnly: true })
    return em
  }
  const context: RequestContext = {
    ...facts,
    space,
    clock,
    log,
    signal,
    readings: new Map(),
    loaders: new Loaders(() => context.reading()),
    reading: () => (reading ??= begin()),
    fork,
    async finishReading() {
      const begun = reading
      reading = undefined
      context.loaders.forget()
      await (await begun)?.rollback()
    },
  }
  return context
}
