import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'

export interface Answered {
  /** The name of a registered document's operation, `free` for any other document, null outside GraphQL. */
  readonly operation: string | null
  readonly status: number
  readonly seconds: number
}

export type OnAnswered = (answered: Answered) => void

/**
 * Gives each request its id and writes one line when it is answered. The line holds nothing that a client chose: no path, no
 * variables, no names, no tokens.
 */
export function requestLog(log: Logger, onAnswered: OnAnswered = () => {}) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    const requestId = randomUUID()
    const began = performance.now()
    response.locals['requestId'] = requestId
    response.set('x-request-id', requestId)
    response.once('close', () => {
      const operation = (response.locals['operationName'] as string | undefined) ?? null
      const status = response.writableFinished ? response.statusCode : 499
      const seconds = (performance.now() - began) / 1000
      onAnswered({ operation, status, seconds })
      log.info({ requestId, operation, status, milliseconds: Math.round(seconds * 1000) }, 'answered')
    })
    next()
  }
}
