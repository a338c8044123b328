import { hash } from 'node:crypto'
import { ERROR_TEXTS } from '@houvast/schema'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CASE_WORLD } from '../testing/caseWorld.js'
import { compose } from '../testing/compose.js'
import { type GatewayUnderTest, gatewayUnderTest } from '../testing/gatewayUnderTest.js'

/** Takes over where the residence of a case file is answered, until a supergraph gives it back. */
const archive = {
  sdl: `
    type CaseFile @key(fields: "id") {
      id: ID!
      residence: Residence @override(from: "justice") @requiresScopes(scopes: [["residence:read"]])
    }
    type Residence @shareable { step: String @requiresScopes(scopes: [["residence:read"]]) }
  `,
  resolvers: {
    CaseFile: {
      __resolveReference: (reference: object) => reference,
      residence: ({ id }: { readonly id: string }) => ({ step: `step of ${id}, archived` }),
    },
  },
}
const { persons, justice } = CASE_WORLD
const SHARED_JUSTICE = { ...justice, sdl: justice.sdl.replace('type Residence', 'type Residence @shareable') }
const SUBGRAPHS = { persons, justice: SHARED_JUSTICE, archive }

const TEXT = 'query Steps { caseFile(id: "case_1") { code residence { step } } }'
const ID = hash('sha256', TEXT)

const composed = (change: (sdls: Record<keyof typeof SUBGRAPHS, string>) => Record<string, string>) =>
  compose(change({ persons: persons.sdl, justice: SHARED_JUSTICE.sdl, archive: archive.sdl })).supergraph
const NOWHERE = 'type CaseFile @key(fields: "id") { id: ID! }'
const moved = () => composed(sdls => ({ ...sdls, archive: NOWHERE }))
const removed = () => composed(sdls => ({ ...sdls, archive: NOWHERE, justice: NOWHERE }))

const answered = (step: string) => ({ data: { caseFile: { code: 'D-1', residence: { step } } } })
const OLD = answered('step of case_1, archived')

describe.each([
  ['of a text', {}, { query: TEXT }],
  ['of a registered document', { documents: { [ID]: TEXT } }, { documentId: `sha256:${ID}` }],
])('a question %s whose first fetch is under way when another supergraph takes over', (_, options, question) => {
  let world: GatewayUnderTest
  beforeEach(async () => {
    world = await gatewayUnderTest({ subgraphs: SUBGRAPHS, ...options })
  })
  afterEach(() => world.stop())

  const ask = () => world.ask(['LEGAL_WORKER'], question)
  const received = (name: keyof typeof SUBGRAPHS) => world.subgraphs[name]!.received

  /** Asks, and puts the other supergraph in the place of the first while the first subgraph has not answered yet. */
  async function askDuring(next: string) {
    world.subgraphs['persons']!.hold(true)
    const answer = ask()
    await expect.poll(() => received('persons').length).toBe(1)
    await world.gateway.supergraph.replace(next)
    expect(received('archive')).toEqual([])
    world.subgraphs['persons']!.hold(false)
    return (await answer).body
  }

  test('is answered whole from where its second fetch went by the old one, and the next question goes by the new one', async () => {
    expect(await askDuring(moved())).toEqual(OLD)
    expect([received('archive').length, received('justice').length]).toEqual([1, 0])
    expect((await ask()).body).toEqual(answered('step of case_1'))
    expect([received('archive').length, received('justice').length]).toEqual([1, 1])
  })

  test('is answered whole with a field that is there no more, and the next question for it does not fit', async () => {
    expect(await askDuring(removed())).toEqual(OLD)
    const code = 'GRAPHQL_VALIDATION_FAILED'
    expect(await ask()).toMatchObject({
      status: 400,
      body: { errors: [{ message: ERROR_TEXTS[code], extensions: { code } }] },
    })
    expect([received('persons').length, received('archive').length, received('justice').length]).toEqual([1, 1, 0])
  })
})
