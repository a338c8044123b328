import type { BrowserContext, Page } from 'playwright-core'
import { PERSON_NAME, PERSON_NAME_IN_ADDRESS } from './story.js'

/** Everything that no page may do, whatever it is about. */
export interface Watch {
  /** What a page did that it may not, one sentence each. */
  readonly troubles: string[]
  /** The test takes a part of the system away, so that the browser itself writes failed requests on its console. */
  allowsFailedRequests: boolean
}

/** Watches all pages of a context: mistakes on the console, requests to anywhere else, names in addresses and titles. */
export function watch(context: BrowserContext, ownOrigins: readonly string[]): Watch {
  const state: Watch = { troubles: [], allowsFailedRequests: false }
  const add = (trouble: string) => {
    if (!state.troubles.includes(trouble)) state.troubles.push(trouble)
  }
  context.on('weberror', error => add(`uncaught: ${error.error().message}`))
  context.on('console', message => {
    if (message.type() !== 'error') return
    if (state.allowsFailedRequests && message.text().startsWith('Failed to load resource')) return
    add(`console: ${message.text()}`)
  })
  context.on('request', request => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && !ownOrigins.includes(url.origin)) add(`a request went to ${url.origin}`)
    if (PERSON_NAME_IN_ADDRESS.test(decodeURIComponent(request.url()))) add('a name stands in the address of a request')
  })
  context.on('page', page => watchPage(page, add))
  return state
}

function watchPage(page: Page, add: (trouble: string) => void): void {
  page.on('framenavigated', frame => {
    if (PERSON_NAME_IN_ADDRESS.test(decodeURIComponent(frame.url()))) add('a name stands in the address of a page')
    frame.title().then(
      title => PERSON_NAME.test(title) && add('a name stands in the title of a page'),
      // The page is gone again: it has no title.
      () => undefined,
    )
  })
}
