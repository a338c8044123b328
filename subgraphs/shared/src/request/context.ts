import type { Viewer } from '@houvast/schema'
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { Readings } from '../audit/note.js'
import type { Space } from '../database/logins.js'
import type { Clock } from '../model/calendar.js'
import { Loaders } from './loaders.js'

/** The ORM of each space; the one that serves a request is chosen by the verified viewer and by nothing else. */
export type Spaces = Readonly<Record<Space, MikroORM>>

export interface RequestFacts {
  readonly viewer: Viewer
  readonly requestId: string
  readonly operationName: string | null
  readonly purpose: string
}

/** Everything that belongs to one request. Made when it comes in, thrown away when it is answered. */
export interface RequestContext extends RequestFacts {
  readonly space: Space
  readonly clock: Clock
  readonly log: Logger
  readonly readings: Readings
  readonly loaders: Loaders
  /** The request's one reading transaction, begun when first asked for. */
  reading(): Promise<EntityManager>
  /** A fresh manager for a deed or for the audit; its work runs in a transaction of its own. */
  fork(space?: Space): EntityManager
  /** Ends the reading transaction, so that what is read next sees what has just been written. */
  finishReading(): Promise<void>
}

const spaceOf = (viewer: Viewer): Space => viewer.centre ?? 'JOINT'

export function requestContext(facts: RequestFacts, spaces: Spaces, clock: Clock, log: Logger): RequestContext {
  const space = spaceOf(facts.viewer)
  const session = {
    variables: { 'app.viewer': facts.viewer.id, 'app.purpose': facts.purpose, 'app.request': facts.requestId },
  }
  const fork = (chosen: Space = space) => spaces[chosen].em.fork({ session }) as EntityManager
  let reading: Promise<EntityManager> | undefined
  const begin = async () => {
    const em = fork()
    await em.begin({ readOnly: true })
    return em
  }
  const context: RequestContext = {
    ...facts,
    space,
    clock,
    log,
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
