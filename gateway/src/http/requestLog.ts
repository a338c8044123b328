import type { NextFunction, Request, Response } from 'express'
import { type Observers, traceRequest } from './requestTrace.js'

/** Traces the requests of everything but GraphQL. */
export function requestLog(observers: Observers) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    const { requestId } = traceRequest(response, observers, null)
    response.locals['requestId'] = requestId
    response.set('x-request-id', requestId)
    next()
  }
}
