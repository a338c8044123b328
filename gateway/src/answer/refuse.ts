import type { ErrorCode } from '@houvast/schema'
import type { Response } from 'express'
import { writtenError } from './fixedError.js'

/** Ends a request before it became a GraphQL operation, in the form that every GraphQL client reads. */
export function refuse(response: Response, status: number, code: ErrorCode): void {
  response.status(status).json({ errors: [writtenError(code)] })
}
