import type { ServerResponse } from 'node:http'

/**
 * Runs the work of one request. When the time is over it ends with `tooLate` and whatever still runs is ended; when the client
 * goes away it is ended as well.
 */
export function withDeadline<Answer>(
  response: ServerResponse,
  milliseconds: number,
  tooLate: Answer,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const end = new AbortController()
  // An answer that was sent whole leaves nothing to end.
  response.once('close', () => response.writableFinished || end.abort())
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const timer = setTimeout(() => {
    resolve(tooLate)
    end.abort()
  }, milliseconds)
  work(end.signal).then(
    answer => {
      clearTimeout(timer)
      resolve(answer)
    },
    error => {
      clearTimeout(timer)
      reject(error)
    },
  )
  return promise
}
