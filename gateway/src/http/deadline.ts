import type { ServerResponse } from 'node:http'

/** When nothing more of the answer will be sent: it has left as a whole, or its client is gone. */
export const untilClosed = (response: ServerResponse): Promise<void> =>
  new Promise(resolve => {
    if (response.closed) resolve()
    else response.once('close', resolve)
  })

/**
 * Runs the work of one request. When the time is over it ends with `tooLate` and nothing more is begun, nor when the client goes
 * away. What was begun runs on: only `work` tells when that has ended.
 */
export function withDeadline<Answer>(
  response: ServerResponse,
  milliseconds: number,
  tooLate: Answer,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const end = new AbortController()
  // An answer that was sent whole leaves nothing to end.
  untilClosed(response).then(() => response.writableFinished || end.abort())
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
