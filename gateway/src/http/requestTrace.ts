import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Logger } from 'pino'

export interface Answered {
  /** The name of a registered document's operation, `free` for any other document, null outside GraphQL. */
  readonly operation: string | null
  readonly status: number
  readonly seconds: number
}

export type OnAnswered = (answered: Answered) => void

/** What is known of one request while it runs. */
export interface RequestTrace {
  readonly requestId: string
  operation: string | null
}

/**
 * Gives a request its id and writes one line when it is answered. The line holds nothing that a client chose: no path, no
 * variables, no names, no tokens.
 */
export function traceRequest(response: ServerResponse, log: Logger, onAnswered: OnAnswered = () => {}): RequestTrace {
  const trace: RequestTrace = { requestId: randomUUID(), operation: null }
  const began = performance.now()
  response.once('close', () => {
    const { requestId, operation } = trace
    const status = response.writableFinished ? response.statusCode : 499
    const seconds = (performance.now() - began) / 1000
    onAnswered({ operation, status, seconds })
    log.info({ requestId, operation, status, milliseconds: Math.round(seconds * 1000) }, 'answered')
  })
  return trace
}
