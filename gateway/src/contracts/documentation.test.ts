import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MOST_BODY_BYTES } from '../http/readBody.js'
import { DOCUMENT_LIMITS } from '../limits/documentLimits.js'
import { MOST_ITEMS } from '../limits/pageSize.js'
import { CHARACTERS_OF_ONE, COST_OF_REQUEST } from '../load/load.js'
import { analytics } from './analytics.js'
import { vona } from './vona.js'

test.each([
  ['vona', vona],
  ['analytics', analytics],
])('the page of the contract %s tells the manners that its endpoint has', (name, contract) => {
  const read = (file: string) => readFileSync(new URL(`../../../schema/contracts/${file}`, import.meta.url), 'utf8')
  const page = read(`${name}.html`)
  const text = page.replaceAll(/\s+/g, ' ')
  const { depth, aliases, directives } = DOCUMENT_LIMITS
  for (const sentence of [
    `<code>${contract.path}</code>`,
    `could cost more than ${contract.freeText.mostCost.toLocaleString('en')} is refused`,
    `at most ${MOST_BODY_BYTES / 1024} kB`,
    `pages of 1 to ${MOST_ITEMS} items`,
    `at most ${contract.load.placesOfEach} requests under way at once`,
    `all of a minute may cost ${contract.load.costPerMinute!.toLocaleString('en')}, ${COST_OF_REQUEST} for each request and one for every ${CHARACTERS_OF_ONE} characters of its document included`,
    `at most ${depth} levels, ${aliases} aliases and ${directives} directives`,
  ])
    expect(text).toContain(sentence)
  const numbersIn = (text: string, form: RegExp) => [...new Set([...text.matchAll(form)].map(([, number]) => number))]
  const weights = numbersIn(read(`${name}.supergraph.graphql`), /@cost\(weight: (\d+)\)/g)
  expect(numbersIn(text, /cost (\d+) each/g)).toEqual(weights)
  expect(text.includes('more than ten seconds')).toBe(contract.deadline === 10_000)
  expect(text.includes('Introspection shows what one may have')).toBe(contract.answersIntrospection)
  expect(text.includes('session of their browser')).toBe(contract.takesSessions)
  expect(text.includes('or GET for queries')).toBe(contract.methods.includes('GET'))
  for (const told of ['extensions.cost', 'requested', 'limit', 'remaining', 'resetAt'])
    expect(text.includes(`<code>${told}</code>`), told).toBe(contract.tellsCost)
  expect(text.includes('the rest of the answer stands')).toBe(contract.authorization === 'filter')
})
