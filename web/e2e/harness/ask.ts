import type { Visit } from './browserTest.js'

/**
 * Asks the API in free text with the session of a window: only to find what a test is about, never to prove anything.
 * @throws when anything of it is refused
 */
export async function ask<Data>({ page }: Visit, query: string): Promise<Data> {
  const answer = await page.evaluate(async text => {
    const headers = { 'content-type': 'application/json', 'x-houvast-request': '1' }
    return (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) })).json()
  }, query)
  if (answer.errors) throw new Error(`The question was refused: ${JSON.stringify(answer.errors)}`)
  return answer.data
}
