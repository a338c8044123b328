import type { Response } from 'express'
import { refuse } from '../answer/plainAnswer.js'

/** Sends the answer that a piece of work arrived at. */
export type Send = () => void

/**
 * Runs the work of one request. When the time is over the client is told so and whatever still runs is ended; when the client
 * goes away it is ended as well.
 */
export async function withDeadline(
  response: Response,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Send>,
): Promise<void> {
  const end = new AbortController()
  // An answer that was sent whole leaves nothing to end.
  response.once('close', () => response.writableFinished || end.abort())
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Send>(resolve => {
    timer = setTimeout(() => {
      resolve(() => refuse(response, 503, 'TIMEOUT'))
      end.abort()
    }, milliseconds)
  })
  const send = await Promise.race([work(end.signal), tooLate]).finally(() => clearTimeout(timer))
  send()
}
