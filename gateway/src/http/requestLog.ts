import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import { type OnAnswered, traceRequest } from './requestTrace.js'

/** Traces the requests of everything but GraphQL. */
export function requestLog(log: Logger, onAnswered?: OnAnswered) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    const { requestId } = traceRequest(response, log, onAnswered)
    response.locals['requestId'] = requestId
    response.set('x-request-id', requestId)
    next()
  }
}
