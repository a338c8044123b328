import type { IncomingMessage, ServerResponse } from 'node:http'
import type { InteractionResults, Provider } from 'oidc-provider'
import type { Pool } from 'pg'
import type { Attempts } from './attempts.js'
import type { Language } from './pages/language.js'

/** What every step of a sign-in needs. */
export interface Step {
  readonly provider: Provider
  readonly database: Pool
  readonly attempts: Attempts
  /** True where the demo accounts are offered. */
  readonly demo: boolean
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly language: Language
  /** Null when the page is asked for, the fields when it is sent. */
  readonly form: URLSearchParams | null
  /** Who is signed in already, if anybody. */
  readonly accountId: string | undefined
}

/** Ends a step: the browser goes back to the provider with this result. */
export const finish = ({ provider, request, response }: Step, result: InteractionResults) =>
  provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })

export function sendPage({ response }: Pick<Step, 'response'>, page: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}
