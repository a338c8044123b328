import { questionsOf } from '../work/requests.mjs'

const ITEMS = 20
/** The viewers that the heavy questions come from. */
const PARTNERS = 6

/** Pages of all four subgraphs, each about as heavy as a partner may ask (cost 900 to 1,700 of 2,000), as text, by a few viewers. */
export function heavyRequests(users) {
  const partners = users.filter((_, index) => index % Math.ceil(users.length / PARTNERS) === 0)
  return questionsOf(ITEMS).map(({ document, variables }, index) => ({
    token: partners[index % partners.length].token,
    body: JSON.stringify({ query: document.text, variables: { ...variables, first: ITEMS } }),
  }))
}
