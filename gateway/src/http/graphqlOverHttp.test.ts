import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vona } from '../contracts/vona.js'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

let world: GatewayUnderTest
let authorization: string
beforeAll(async () => {
  world = await gatewayUnderTest({ subgraphs: CASE_WORLD, contracts: [vona] })
  authorization = `Bearer ${await world.tokenFor(['PARTNER_PROGRAM'])}`
})
afterAll(() => world?.stop())

/** The audits know nothing of tokens. */
const fetchWithToken = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } })

// Every audit of the specification's own suite, with its id and words: github.com/graphql/graphql-http.
const audits = serverAudits({ url: () => `${world.url}/vona/graphql`, fetchFn: fetchWithToken })

test('the suite is whole', () => {
  expect(audits).toHaveLength(61)
})

test.each(audits.map(audit => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' })
})
